// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sasae.training.model.CasePack;
import org.sasae.training.model.Phrase;

/** A pack as the texts of its files. */
public final class PackTexts {

    private PackTexts() {
    }

    /**
     * Writes a pack as texts.
     *
     * @param pack     the pack, not null
     * @param packFile file and keys of what the pack says of itself
     * @param taskFile file and keys of facts and tasks
     * @param rubric   file of the rubric
     * @return texts by file
     */
    public static Map<String, String> yaml(CasePack pack, Map.Entry<String, Set<String>> packFile,
            Map.Entry<String, Set<String>> taskFile, String rubric) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(rubric, pack.getRubric() == null ? "{}\n" : YamlWriter.write(pack.getRubric(), null));
        texts.put(taskFile.getKey(), YamlWriter.write(pack, taskFile.getValue()));
        texts.put(packFile.getKey(), YamlWriter.write(pack, packFile.getValue()));
        return texts;
    }

    /** The story in Japanese, the empty text where there is none. */
    public static String japanese(Phrase narrative) {
        return narrative == null ? "" : Objects.toString(narrative.getJa(), "");
    }

    /** The story in English, the empty text where there is none. */
    public static String english(Phrase narrative) {
        return narrative == null ? "" : Objects.toString(narrative.getEn(), "");
    }

    /** The lines with which a file begins that say something about the file, such as its licence, not about the pack. */
    public static String head(String text) {
        return text.lines().takeWhile(line -> line.startsWith("#")).map(line -> line + "\n").collect(Collectors.joining());
    }
}
