// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.poi.ss.util.CellReference;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.core.text.Texts;
import org.sasae.exchange.internal.xlsx.CellValues;
import org.sasae.exchange.internal.xlsx.RowCase;
import org.sasae.exchange.internal.xlsx.Worksheet;
import org.sasae.model.care.CareCase;

/**
 * Makes cases of the lists that offices keep in workbooks, by a {@link SheetMapping}. Rows of the same person (insurer
 * and insured number, or without numbers name and date of birth) make one case: a list of clients has a row for each, a
 * list of plans a row for each service, where an empty cell of issue or goal goes on with the one above. What a cell
 * cannot mean is reported by its place and left out; everything else is taken over.
 */
public final class XlsxImport {

    private static final Texts TEXTS = Texts.beside(XlsxImport.class);

    private final Locale locale;
    private final CellValues values;

    /**
     * Creates an importer.
     *
     * @param planTypes the plan types whose names may stand in cells, not null
     * @param locale    the language of messages, not null
     */
    public XlsxImport(PlanTypeRegistry planTypes, Locale locale) {
        this.locale = Objects.requireNonNull(locale);
        this.values = new CellValues(planTypes);
    }

    /**
     * A case that was made of rows.
     *
     * @param careCase a new case that belongs to no file
     * @param rows     the rows it was made of, from 1
     */
    public record Person(CareCase careCase, List<Integer> rows) {

        /** Copies the list. */
        public Person {
            rows = List.copyOf(rows);
        }

        /** {@return the name of the client, empty without one} */
        public String name() {
            return careCase.getClient() == null ? ""
                    : Objects.requireNonNullElse(careCase.getClient().getName(), "");
        }

        /** {@return the insured number, empty without one} */
        public String insuredNumber() {
            return careCase.getClient() == null ? ""
                    : Objects.requireNonNullElse(careCase.getClient().getInsuredNumber(), "");
        }

        /** {@return the insurer number, empty without one} */
        public String insurerNumber() {
            return careCase.getClient() == null ? ""
                    : Objects.requireNonNullElse(careCase.getClient().getInsurerNumber(), "");
        }
    }

    /**
     * Something about a place of the workbook.
     *
     * @param error whether data were lost: a cell or a row was left out
     * @param cell  the place, such as 利用者一覧!C5
     * @param message what it is, in the language of the user
     */
    public record Problem(boolean error, String cell, String message) {
    }

    /**
     * What was read.
     *
     * @param people   a case for each person, in the order of the rows
     * @param problems what is wrong, in the order of the rows
     */
    public record Read(List<Person> people, List<Problem> problems) {

        /** Copies the lists. */
        public Read {
            people = List.copyOf(people);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Lists what stands in the row of headings, for a person who makes a mapping.
     *
     * @param file       the workbook, not null
     * @param sheet      the worksheet, empty for the first
     * @param headingRow the row, from 1
     * @return the headings from left to right, never null
     * @throws MappingException when it is no workbook or has no such worksheet
     * @throws IOException when reading fails
     */
    public List<String> headings(Path file, String sheet, int headingRow) throws MappingException, IOException {
        Map<Integer, String> found = new HashMap<>();
        rows(file, sheet, (number, cells) -> {
            if (number == headingRow) {
                found.putAll(cells);
            }
        });
        return found.keySet().stream().sorted().map(found::get).toList();
    }

    /**
     * Reads a workbook. Nothing is changed or written.
     *
     * @param file    the workbook, not null
     * @param mapping what its columns mean, not null
     * @return what was read, never null
     * @throws MappingException when it is no workbook, or has no such worksheet or none of the columns
     * @throws IOException when reading fails
     */
    public Read read(Path file, SheetMapping mapping) throws MappingException, IOException {
        Reading reading = new Reading(mapping);
        String name = rows(file, mapping.sheet(), reading::row);
        return reading.result(name);
    }

    private String rows(Path file, String sheet, Worksheet.Rows rows) throws MappingException, IOException {
        try {
            return Worksheet.read(file, sheet, rows);
        } catch (Worksheet.RefusedException e) {
            throw new MappingException(switch (e.refusal()) {
                case NOT_XLSX -> TEXTS.format("xlsx.notXlsx", locale, List.of(file.toString()));
                case NO_SHEET -> TEXTS.format("xlsx.noSheet", locale, List.of(file.toString(), sheet));
                case DAMAGED -> TEXTS.format("xlsx.damaged", locale, List.of(file.toString()));
                case TOO_LONG -> TEXTS.format("xlsx.tooLong", locale,
                        List.of(file.toString(), Integer.toString(Worksheet.MOST_ROWS)));
            });
        }
    }

    /** What is collected while reading. */
    private final class Reading {

        private final SheetMapping mapping;
        private final Map<SheetMapping.Column, Integer> places = new LinkedHashMap<>();
        private final Map<String, RowCase> people = new LinkedHashMap<>();
        private final Map<String, List<Integer>> rows = new HashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private RowCase last;
        private String lastKey;
        private boolean headed;

        Reading(SheetMapping mapping) {
            this.mapping = mapping;
        }

        void row(int number, Map<Integer, String> cells) {
            if (number == mapping.headingRow()) {
                headings(cells);
                headed = true;
            } else if (number > mapping.headingRow() && headed) {
                data(number, cells);
            }
        }

        private void headings(Map<Integer, String> cells) {
            for (SheetMapping.Column column : mapping.columns()) {
                Optional<Integer> place = cells.keySet().stream().sorted()
                        .filter(index -> same(cells.get(index), column.heading())).findFirst();
                if (place.isPresent()) {
                    places.put(column, place.get());
                } else {
                    say(false, "", "xlsx.noColumn", column.heading());
                }
            }
        }

        private boolean same(String one, String other) {
            return one.replaceAll("[\\s　]+", "").equals(other.replaceAll("[\\s　]+", ""));
        }

        private void data(int number, Map<Integer, String> cells) {
            Map<String, Object> read = new LinkedHashMap<>();
            boolean any = false;
            for (Map.Entry<SheetMapping.Column, Integer> place : places.entrySet()) {
                String cell = cells.get(place.getValue());
                if (cell == null) {
                    continue;
                }
                any = true;
                SheetMapping.Column column = place.getKey();
                Optional<Object> value = RowCase.value(values, column, cell);
                if (value.isPresent()) {
                    read.put(column.target(), value.get());
                } else {
                    say(true, cell(number, place.getValue()), "xlsx.value", cell, column.heading());
                }
            }
            if (any) {
                take(number, read);
            }
        }

        private void take(int number, Map<String, Object> read) {
            Optional<String> key = RowCase.key(read);
            if (key.isEmpty() && last == null) {
                say(true, cell(number, 0), "xlsx.nobody");
                return;
            }
            if (key.isPresent()) {
                lastKey = key.get();
                last = people.computeIfAbsent(lastKey, person -> new RowCase());
            }
            rows.computeIfAbsent(lastKey, person -> new ArrayList<>()).add(number);
            last.add(read).forEach(target -> say(false, cell(number, column(target)), "xlsx.again",
                    SheetMapping.targets(locale).get(target)));
        }

        private int column(String target) {
            return places.entrySet().stream().filter(place -> place.getKey().target().equals(target))
                    .map(Map.Entry::getValue).findFirst().orElse(0);
        }

        private String cell(int row, int column) {
            return new CellReference(row - 1, column).formatAsString(false);
        }

        private void say(boolean error, String cell, String key, String... arguments) {
            problems.add(new Problem(error, cell, TEXTS.format(key, locale, List.of(arguments))));
        }

        Read result(String name) throws MappingException {
            if (places.isEmpty()) {
                throw new MappingException(TEXTS.format("xlsx.noHeadings", locale,
                        List.of(name, Integer.toString(mapping.headingRow()))));
            }
            List<Person> made = people.entrySet().stream()
                    .map(person -> new Person(person.getValue().careCase(), rows.get(person.getKey()))).toList();
            List<Problem> placed = problems.stream().map(problem -> new Problem(problem.error,
                    problem.cell.isEmpty() ? name : name + "!" + problem.cell, problem.message)).toList();
            return new Read(made, placed);
        }
    }
}
