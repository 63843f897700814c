// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.gedcom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes records of the lines of a file. */
public final class StructureReader {

    /** Level, mark, tag and value; programs put blanks before the level. */
    private static final Pattern LINE = Pattern
            .compile("[ \\t]*(\\d{1,3}) +(?:@([^@ ][^@]*)@ +)?([A-Za-z0-9_]{1,31})(?: (.*))?", Pattern.DOTALL);
    private static final Pattern POINTER = Pattern.compile("@([^@# ][^@]*)@ *");
    private static final Pattern VERSION_7 = Pattern.compile("\\R2 VERS 7");
    private static final int WHERE_VERSION_STANDS = 2000;
    private static final int DEEPEST = 99;

    private final Said said;
    private boolean version7;

    /** Creates a reader. */
    public StructureReader(Said said) {
        this.said = said;
    }

    /**
     * Reads the lines.
     *
     * @param text the file, not null
     * @return the records without head and end; none when it is no such file
     */
    public List<Structure> read(String text) {
        List<Structure> path = new ArrayList<>();
        List<Structure> records = new ArrayList<>();
        version7 = VERSION_7.matcher(text.substring(0, Math.min(text.length(), WHERE_VERSION_STANDS))).find();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Matcher match = LINE.matcher(line);
            if (!match.matches()) {
                if (path.isEmpty()) {
                    break;
                }
                said.warning(number, "import.line");
                continue;
            }
            add(match, number, path, records);
        }
        return result(records);
    }

    private void add(Matcher match, int number, List<Structure> path, List<Structure> records) {
        int level = Integer.parseInt(match.group(1));
        if (level > DEEPEST) {
            said.warning(number, "import.level", level);
            return;
        }
        String value = match.group(4) == null ? "" : match.group(4);
        Matcher pointer = POINTER.matcher(value);
        Structure structure = new Structure(match.group(2) == null ? "" : match.group(2),
                match.group(3).toUpperCase(Locale.ROOT), pointer.matches() ? pointer.group(1) : plain(value),
                pointer.matches(), number);
        if (level > path.size()) {
            said.warning(number, "import.line");
            return;
        }
        path.subList(level, path.size()).clear();
        if (level == 0) {
            records.add(structure);
        } else {
            path.getLast().add(structure);
        }
        path.add(structure);
    }

    /** Before version 7 every at sign is doubled, since then only one at the beginning. */
    private String plain(String value) {
        if (version7) {
            return value.startsWith("@@") ? value.substring(1) : value;
        }
        return value.replace("@@", "@");
    }

    private List<Structure> result(List<Structure> records) {
        if (records.isEmpty() || !records.getFirst().tag().equals("HEAD")) {
            said.error(0, "import.notGedcom");
            return List.of();
        }
        if (!records.getLast().tag().equals("TRLR")) {
            said.warning(0, "import.noEnd");
        }
        return records;
    }
}
