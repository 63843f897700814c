// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.anonymisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.sasae.training.anonymisation.IdentityKind;

/** Which attributes hold what can tell who somebody is, and which words in them name nobody in particular. */
public final class IdentifyingFields {

    private static final Map<String, IdentityKind> KINDS = new HashMap<>();
    private static final Set<String> GENERAL = new HashSet<>(lines("general.txt"));

    static {
        for (String line : lines("identifying.txt")) {
            String[] parts = line.split("\\s+");
            KINDS.put(parts[0], IdentityKind.valueOf(parts[1]));
        }
    }

    private IdentifyingFields() {
    }

    /** What the attribute holds; empty for running text and for what names nobody. */
    public static Optional<IdentityKind> kind(EAttribute attribute) {
        return Optional.ofNullable(KINDS.get(attribute.getEContainingClass().getName() + "." + attribute.getName()));
    }

    /** Whether a value names a role, or is a pseudonym already. */
    static boolean isGeneral(String value) {
        for (String word : value.split("[と・、,／/（）()\\s　]+")) {
            if (!word.isEmpty() && !GENERAL.contains(word) && !word.matches("[A-ZＡ-Ｚ○◯〇*＊]{1,2}(さん|様|氏)?")) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a value is so short that it means other things elsewhere: it is replaced in its own field and not searched
     * for in texts.
     */
    public static boolean isOnlyForItsField(IdentityKind kind, String value) {
        return value.length() < switch (kind) {
            case NUMBER, CONTACT -> 5;
            case ADDRESS, ORGANISATION -> 3;
            case PERSON, PLACE, DATE -> 2;
        };
    }

    private static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                IdentifyingFields.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
