// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sasae.core.text.Texts;
import org.sasae.exchange.CsvProblem.Severity;
import org.sasae.exchange.internal.csv.CsvText;
import org.sasae.exchange.internal.csv.FileText;
import org.sasae.exchange.internal.mapping.FieldTable;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;

/**
 * Reads the files of ケアプランデータ連携標準仕様 4.1 for preventive care. Reading changes nothing; what was
 * read is merged into a case by {@link CsvMerge} or makes a new case. Files with mistakes are read as far
 * as they can be, and every mistake is reported.
 */
public final class CsvImport {

    private static final Texts TEXTS = Texts.beside(CsvImport.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    /** A sending of several thousand cases is not larger. */
    private static final int MOST_BYTES = 64 << 20;
    private static final String EXTENSION = ".csv";
    private static final Pattern PICTURE_NAME =
            Pattern.compile("UPKIHON_IMAGE_.*\\.jpe?g", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Kinds of files: main ones with those that depend on them. The longer names come first. */
    private static final Map<String, String> MAIN_OF = Map.of(
            "UPKIHON_SUB1", "UPKIHON", "UPKIHON_SUB2", "UPKIHON", "UPYOBO_SUB", "UPYOBO");
    private static final List<String> KINDS = List.of("UPKIHON_SUB1", "UPKIHON_SUB2", "UPYOBO_SUB", "UPKIHON",
            "UPYOBO", "DLTKIHON", "DLTYOBO");
    private static final Set<String> MAIN = Set.of("UPKIHON", "UPYOBO");
    private static final Set<String> DELETIONS = Set.of("DLTKIHON", "DLTYOBO");
    private static final int KEY_FIELDS = 4;

    private final Locale locale;

    /**
     * Creates an importer.
     *
     * @param locale the language of messages, not null
     */
    public CsvImport(Locale locale) {
        this.locale = Objects.requireNonNull(locale);
    }

    /**
     * What was read.
     *
     * @param people each person of whom there are data
     * @param problems what is wrong with the files
     */
    public record Read(List<PersonData> people, List<CsvProblem> problems) {
    }

    /**
     * Reads all files of the exchange in a folder.
     *
     * @param folder not null; folders in it are passed over
     * @return what was read, never null
     * @throws IOException when the folder or a file cannot be read
     */
    public Read read(Path folder) throws IOException {
        List<CsvFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = path.getFileName().toString();
                if (name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
                    files.add(new CsvFile(name, start(path, MOST_BYTES)));
                } else if (isPicture(name)) {
                    files.add(new CsvFile(name, start(path, ReceivedPicture.MOST_BYTES)));
                }
            }
        }
        return read(files);
    }

    private static boolean isPicture(String name) {
        return PICTURE_NAME.matcher(name).matches();
    }

    /** One byte more than a file may have tells that it is too large. */
    private static byte[] start(Path path, int most) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most + 1);
        }
    }

    /**
     * Reads files.
     *
     * @param files the files in any order, not null
     * @return what was read, never null
     */
    public Read read(List<CsvFile> files) {
        Reading reading = new Reading();
        if (files.stream().allMatch(file -> isPicture(file.name()))) {
            reading.say(Severity.ERROR, "", "", 0, "", "import.noFile");
        }
        files.forEach(reading::file);
        return reading.result();
    }

    /**
     * Makes a new case of what was read about a person.
     *
     * @param person the data, not null
     * @return a new case that belongs to no file yet, never null
     */
    public CareCase createCase(PersonData person) {
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        careCase.setTitle(person.name());
        CsvMerge merge = CsvMerge.of(person, careCase, locale);
        merge.apply(merge.differences());
        return careCase;
    }

    /** The key of a main record. */
    private record Key(String insurer, String insured, String day) {

        @Override
        public String toString() {
            return insurer + "/" + insured + "/" + day;
        }
    }

    /**
     * Values of a record by id, with where it stood and the set of files that it came in: what the names of its files
     * have in common. The same record may have been sent to several offices.
     */
    private record Row(Key key, Map<String, String> values, String where, String set) {
    }

    /** What is collected while reading. */
    private final class Reading {

        private final List<CsvProblem> problems = new ArrayList<>();
        private final Map<String, Map<Key, Row>> main = new HashMap<>();
        private final Map<String, List<Row>> dependent = new LinkedHashMap<>();
        private final Map<String, CsvFile> pictures = new LinkedHashMap<>();
        /** Pictures of records that came again. */
        private final Set<String> overwritten = new HashSet<>();

        void say(Severity severity, String kind, String where, int field, String label, String key,
                String... arguments) {
            problems.add(new CsvProblem(severity, kind, where, field, label,
                    TEXTS.format(key, locale, List.of(arguments))));
        }

        void file(CsvFile file) {
            if (isPicture(file.name())) {
                pictures.put(file.name(), file);
                return;
            }
            Optional<String> kind = KINDS.stream().filter(name -> file.name().startsWith(name + "_")).findFirst();
            if (kind.isEmpty()) {
                say(Severity.WARNING, "", file.name(), 0, "", "import.name");
                return;
            }
            byte[] bytes = file.bytes();
            if (bytes.length == 0 || bytes.length > MOST_BYTES) {
                say(Severity.ERROR, kind.get(), file.name(), 0, "", bytes.length == 0 ? "import.empty" : "import.tooLarge",
                        Integer.toString(MOST_BYTES >> 20));
                return;
            }
            FileText text = FileText.of(bytes);
            if (text.text().isEmpty()) {
                say(Severity.ERROR, kind.get(), file.name(), 0, "", "import.unreadable");
                return;
            }
            if (text.utf8()) {
                say(Severity.WARNING, kind.get(), file.name(), 0, "", "import.notMs932");
            }
            CsvText.Parsed parsed = CsvText.parse(text.text().get());
            if (parsed.openQuote()) {
                say(Severity.ERROR, kind.get(), file.name(), 0, "", "import.openQuote");
            }
            String name = file.name();
            records(kind.get(), name, name.substring(kind.get().length(), name.length() - EXTENSION.length()),
                    parsed.records());
        }

        private void records(String kind, String name, String set, List<List<String>> records) {
            FieldTable table = FieldTable.of(kind);
            Set<String> versions = new HashSet<>();
            for (int i = 0; i < records.size(); i++) {
                String where = name + ":" + (i + 1);
                List<String> record = records.get(i);
                if (record.size() < table.fields().size()) {
                    say(Severity.ERROR, kind, where, 0, "", "import.fewColumns",
                            Integer.toString(record.size()), Integer.toString(table.fields().size()));
                    continue;
                }
                if (record.size() > table.fields().size()) {
                    say(Severity.WARNING, kind, where, 0, "", "import.manyColumns",
                            Integer.toString(record.size()), Integer.toString(table.fields().size()));
                }
                if (versions.add(record.getFirst()) && !record.getFirst().equals(CsvOptions.VERSION_4_1)) {
                    say(Severity.WARNING, kind, where, 1, table.fields().getFirst().label(), "import.version",
                            record.getFirst(), CsvOptions.VERSION_4_1);
                }
                record(kind, table, record, where, set);
            }
            if (versions.size() > 1) {
                say(Severity.WARNING, kind, name, 1, table.fields().getFirst().label(), "import.mixed");
            }
        }

        private void record(String kind, FieldTable table, List<String> record, String where, String set) {
            Map<String, String> values = new LinkedHashMap<>();
            for (FieldTable.Field field : table.fields()) {
                String value = record.get(field.number() - 1);
                String plain = field.form() == FieldTable.Form.TEXT ? value : value.strip();
                if (plain.isEmpty()) {
                    continue;
                }
                if (field.number() > 1 && !field.form().fits(plain)) {
                    say(Severity.ERROR, kind, where, field.number(), field.label(), "import.value", plain);
                    continue;
                }
                values.put(field.value(), plain);
            }
            List<String> key = table.fields().subList(1, KEY_FIELDS).stream()
                    .map(field -> values.getOrDefault(field.value(), "")).toList();
            if (key.contains("") || day(key.get(2)).isEmpty()) {
                say(Severity.ERROR, kind, where, 0, "", "import.key");
                return;
            }
            keep(kind, new Row(new Key(key.get(0), key.get(1), key.get(2)), values, where, set));
        }

        private void keep(String kind, Row row) {
            if (DELETIONS.contains(kind)) {
                say(Severity.WARNING, kind, row.where, 0, "", "import.deletion", row.key.toString());
            } else if (MAIN.contains(kind)) {
                Row earlier = main.computeIfAbsent(kind, name -> new LinkedHashMap<>()).put(row.key, row);
                if (earlier != null && earlier.values.containsKey(CsvExport.PICTURE)) {
                    overwritten.add(earlier.values.get(CsvExport.PICTURE));
                }
                if (earlier != null && !isForAnotherOffice(earlier, row)) {
                    say(Severity.WARNING, kind, row.where, 0, "", "import.duplicate", row.key.toString());
                }
            } else {
                dependent.computeIfAbsent(kind, name -> new ArrayList<>()).add(row);
            }
        }

        private static boolean isForAnotherOffice(Row earlier, Row row) {
            Map<String, String> before = new HashMap<>(earlier.values);
            Map<String, String> after = new HashMap<>(row.values);
            before.remove(CsvExport.PICTURE);
            after.remove(CsvExport.PICTURE);
            return !earlier.set.equals(row.set) && before.equals(after);
        }

        Read result() {
            dependent.forEach(this::orphans);
            Map<List<String>, List<PersonData.Entry>> people = new LinkedHashMap<>();
            for (String kind : List.of("UPKIHON", "UPYOBO")) {
                main.getOrDefault(kind, Map.of()).forEach((key, row) -> people
                        .computeIfAbsent(List.of(key.insurer, key.insured), person -> new ArrayList<>())
                        .add(entry(kind, row)));
            }
            Set<String> named = new HashSet<>(overwritten);
            main.getOrDefault("UPKIHON", Map.of()).values().forEach(row -> named.add(row.values.get(CsvExport.PICTURE)));
            pictures.keySet().stream().filter(name -> !named.contains(name)).forEach(name -> say(Severity.WARNING, "UPKIHON", name, 0, "", "import.strayPicture"));
            List<PersonData> data = new ArrayList<>();
            people.forEach((person, entries) -> data.add(person(person, entries)));
            return new Read(List.copyOf(data), List.copyOf(problems));
        }

        /** Rows without a main record, told once for each key of a file. */
        private void orphans(String kind, List<Row> rows) {
            Map<List<Object>, List<Row>> orphans = new LinkedHashMap<>();
            rows.stream().filter(row -> !main.getOrDefault(MAIN_OF.get(kind), Map.of()).containsKey(row.key))
                    .forEach(row -> orphans.computeIfAbsent(List.of(row.set, row.key), same -> new ArrayList<>()).add(row));
            orphans.values().forEach(same -> say(Severity.ERROR, kind, same.getFirst().where, 0, "", "import.orphan",
                    same.getFirst().key.toString(), Integer.toString(same.size())));
        }

        private PersonData.Entry entry(String kind, Row row) {
            Map<String, List<Map<String, String>>> rows = new HashMap<>();
            MAIN_OF.forEach((dependentKind, mainKind) -> {
                if (mainKind.equals(kind) && dependent.containsKey(dependentKind)) {
                    rows.put(dependentKind, rows(dependent.get(dependentKind), row));
                }
            });
            return new PersonData.Entry(kind, day(row.key.day).orElseThrow(), row.values, rows, picture(kind, row));
        }

        /** The rows of a record from its own set of files, otherwise from the first set that has any. */
        private static List<Map<String, String>> rows(List<Row> all, Row main) {
            List<Row> own = all.stream().filter(row -> row.key.equals(main.key)).toList();
            String set = own.stream().map(Row::set).filter(main.set::equals).findFirst()
                    .orElseGet(() -> own.isEmpty() ? "" : own.getFirst().set);
            return own.stream().filter(row -> row.set.equals(set)).map(Row::values).toList();
        }

        /** The picture that a record names; told when it is missing or is none. */
        private Optional<CsvFile> picture(String kind, Row row) {
            String name = row.values.get(CsvExport.PICTURE);
            if (name == null) {
                return Optional.empty();
            }
            CsvFile file = pictures.get(name);
            FieldTable.Field field = FieldTable.of(kind).fields().stream()
                    .filter(candidate -> candidate.value().equals(CsvExport.PICTURE)).findFirst().orElseThrow();
            if (file == null || !ReceivedPicture.isJpeg(file.bytes())) {
                say(Severity.WARNING, kind, row.where, field.number(), field.label(),
                        file == null ? "import.noPicture" : "import.badPicture", name);
                return Optional.empty();
            }
            return Optional.of(file);
        }
    }

    private static PersonData person(List<String> person, List<PersonData.Entry> entries) {
        List<PersonData.Entry> byDay = entries.stream()
                .sorted(Comparator.comparing(PersonData.Entry::date)).toList();
        Optional<PersonData.Entry> basic = byDay.stream().filter(entry -> entry.kind().equals("UPKIHON"))
                .reduce((first, second) -> second);
        List<PersonData.Entry> plans = byDay.stream().filter(entry -> entry.kind().equals("UPYOBO")).toList();
        return new PersonData(person.get(0), person.get(1), basic, plans);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
