// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.workshop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.sasae.model.care.LifeArea;

/** Examples of issues and goals by area of life, to think along. Immutable. */
public final class GoalExamples {

    private static final int COLUMNS = 5;

    private final List<Example> examples;

    private GoalExamples(List<Example> examples) {
        this.examples = List.copyOf(examples);
    }

    /**
     * An example in both languages.
     *
     * @param area  the area of life
     * @param issue what is difficult, Japanese
     * @param goal  a goal for it, Japanese
     * @param issueInEnglish the issue in English
     * @param goalInEnglish  the goal in English
     */
    public record Example(LifeArea area, String issue, String goal, String issueInEnglish, String goalInEnglish) {

        /** {@return the issue in a language} */
        public String issue(Locale locale) {
            return isJapanese(locale) ? issue : issueInEnglish;
        }

        /** {@return the goal in a language} */
        public String goal(Locale locale) {
            return isJapanese(locale) ? goal : goalInEnglish;
        }

        private static boolean isJapanese(Locale locale) {
            return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
        }
    }

    /** {@return Sasae's own examples} */
    public static GoalExamples standard() {
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(
                GoalExamples.class.getResourceAsStream("goal-examples.tsv")), StandardCharsets.UTF_8)) {
            return new GoalExamples(List.of()).with(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds further examples, such as those of a municipality; they come first in their area.
     *
     * @param lines {@code area<TAB>issue<TAB>goal<TAB>issue in English<TAB>goal in English}, the English columns may be
     *              missing; lines that begin with {@code #} are comments. Areas are the literals of LifeArea
     * @return these examples and the further ones
     * @throws IOException              where reading fails
     * @throws IllegalArgumentException where a line is wrong; the message names its number
     */
    public GoalExamples with(Reader lines) throws IOException {
        List<Example> all = new ArrayList<>();
        BufferedReader reader = new BufferedReader(lines);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                all.add(parse(line, number));
            }
        }
        all.addAll(examples);
        return new GoalExamples(all);
    }

    private static Example parse(String line, int number) {
        String[] columns = line.split("\t", -1);
        LifeArea area = LifeArea.getByName(columns[0].strip());
        if (area == null || columns.length != COLUMNS && columns.length != 3) {
            throw new IllegalArgumentException("Line " + number + ": area, issue, goal and their English expected");
        }
        boolean english = columns.length == COLUMNS && !columns[3].isBlank();
        return new Example(area, columns[1].strip(), columns[2].strip(), (english ? columns[3] : columns[1]).strip(),
                (english ? columns[4] : columns[2]).strip());
    }

    /** {@return the areas of life that have examples, in the order of the metamodel} */
    public List<LifeArea> areas() {
        return examples.stream().map(Example::area).distinct().sorted().toList();
    }

    /** {@return the examples of an area; all of them for an area without any} */
    public List<Example> of(LifeArea area) {
        List<Example> found = examples.stream().filter(each -> each.area() == area).toList();
        return found.isEmpty() ? examples : found;
    }
}
