// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.sasae.core.files.PrivateFile;
import org.sasae.core.text.Texts;
import org.sasae.exchange.CsvOptions.Office;
import org.sasae.exchange.CsvProblem.Severity;
import org.sasae.exchange.internal.csv.CsvText;
import org.sasae.exchange.internal.csv.Ms932;
import org.sasae.exchange.internal.mapping.CaseValues;
import org.sasae.exchange.internal.mapping.Codes;
import org.sasae.exchange.internal.mapping.FieldTable;
import org.sasae.exchange.internal.mapping.Subject;
import org.sasae.model.care.BasicInformation;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.SupportRow;

/**
 * Makes the files of ケアプランデータ連携標準仕様 4.1 for preventive care: UPKIHON with its two dependent
 * files and the picture of the family, UPYOBO and UPYOBO_SUB, and the files that delete.
 *
 * <p>
 * Making has two steps. {@link #prepare} only reads, and tells for each field what is wrong;
 * {@link Prepared#write} writes, and refuses as long as there is an error. Cases are never changed.
 * </p>
 */
public final class CsvExport {

    private static final Texts TEXTS = Texts.beside(CsvExport.class);
    private static final DateTimeFormatter SERIAL = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final Office NOBODY = new Office("0000000000", "00");
    private static final int CONTACTS = 4;
    private static final String BASIC = "UPKIHON";
    private static final String PLAN = "UPYOBO";
    static final String PICTURE = "family.picture";
    private static final Map<String, List<String>> KINDS = Map.of(
            BASIC, List.of("UPKIHON_SUB1", "UPKIHON_SUB2"), PLAN, List.of("UPYOBO_SUB"));

    private final Locale locale;
    private final Codes codes = new Codes();
    private final CaseValues values = new CaseValues(codes);
    private final Ms932 charset = new Ms932();

    /**
     * Creates an exporter.
     *
     * @param locale the language of messages, not null
     */
    public CsvExport(Locale locale) {
        this.locale = Objects.requireNonNull(locale);
    }

    /**
     * Files that are ready to be written, and what there is to say about them. To be closed, since pictures of a large
     * sending wait in temporary files.
     *
     * @param files the files; when there is an error they are incomplete and are not written
     * @param problems errors, warnings and notes in the order of cases and fields
     * @param refusal the message when there is an error
     * @param waiting what is let go of with {@link #close()}
     */
    public record Prepared(List<CsvFile> files, List<CsvProblem> problems, String refusal, Closeable waiting)
            implements Closeable {

        /** {@return whether the files cannot be written} */
        public boolean hasErrors() {
            return problems.stream().anyMatch(CsvProblem::isError);
        }

        /**
         * Writes the files, readable for their owner only. When one cannot be written, those written before are taken
         * away again: half of a sending is none.
         *
         * @param folder where to, not null; it is made when it does not exist
         * @return the paths of the files, never null
         * @throws CsvException when there is an error; nothing is written
         * @throws IOException when writing fails
         */
        public List<Path> write(Path folder) throws CsvException, IOException {
            if (hasErrors()) {
                throw new CsvException(refusal, problems);
            }
            Files.createDirectories(folder);
            List<Path> paths = new ArrayList<>();
            try {
                for (CsvFile file : files) {
                    Path path = folder.resolve(file.name());
                    PrivateFile.write(path, file.bytes());
                    paths.add(path);
                }
            } catch (IOException | UncheckedIOException e) {
                for (Path path : paths) {
                    Files.deleteIfExists(path);
                }
                throw e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
            }
            return paths;
        }

        @Override
        public void close() throws IOException {
            waiting.close();
        }
    }

    /**
     * Prepares the basic information and the latest plan of cases.
     *
     * @param cases the cases, not null; asked for one after the other, and none is kept
     * @param options how to write, not null
     * @return the files and what there is to say about them, never null
     * @throws IOException when a picture cannot be drawn
     */
    public Prepared prepare(Iterable<CareCase> cases, CsvOptions options) throws IOException {
        return prepare(cases, options, false);
    }

    /**
     * Prepares the files that ask receivers to delete what they have of the basic information and the
     * latest plan of cases.
     *
     * @param cases the cases, not null; asked for one after the other, and none is kept
     * @param options how to write, not null
     * @return the files and what there is to say about them, never null
     * @throws IOException never, since no picture is drawn
     */
    public Prepared prepareDeletion(Iterable<CareCase> cases, CsvOptions options) throws IOException {
        return prepare(cases, options, true);
    }

    private Prepared prepare(Iterable<CareCase> cases, CsvOptions options, boolean deletion) throws IOException {
        Sending sending = new Sending(options);
        try {
            collect(cases, sending, deletion);
        } catch (IOException | RuntimeException e) {
            sending.pictureStore.close();
            throw e;
        }
        return sending.prepared();
    }

    private static void collect(Iterable<CareCase> cases, Sending sending, boolean deletion) throws IOException {
        for (CareCase careCase : cases) {
            CarePlan plan = careCase.getPlans().stream()
                    .sorted(Comparator.comparing(CarePlan::getCreatedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .reduce((first, second) -> second).orElse(null);
            if (plan == null) {
                sending.say(Severity.ERROR, "", careCase.getTitle(), 0, "", "export.noPlan");
                continue;
            }
            Subject subject = new Subject(careCase, plan);
            if (deletion) {
                sending.record("DLTKIHON", subject, Map.of());
                sending.record("DLTYOBO", subject, Map.of());
            } else {
                sending.notes(subject);
                sending.records(BASIC, subject);
                sending.records(PLAN, subject);
            }
            sending.next(subject);
        }
    }

    /** What is collected for one sending. */
    private final class Sending {

        private final CsvOptions options;
        private final List<CsvProblem> problems = new ArrayList<>();
        private final Map<String, List<List<CsvText.Field>>> current = new LinkedHashMap<>();
        private final Map<String, StringBuilder> files = new LinkedHashMap<>();
        private final List<CsvFile> pictures = new ArrayList<>();
        /** Ids of values that the case lacks and that were named: keys stand in every kind of record. */
        private final Set<String> lacking = new HashSet<>();
        private final PictureStore pictureStore = new PictureStore();
        private Supplier<byte[]> picture;
        private final Map<String, Integer> pictureNumbers = new HashMap<>();

        Sending(CsvOptions options) {
            this.options = options;
        }

        void say(Severity severity, String kind, String where, int field, String label, String key,
                String... arguments) {
            problems.add(new CsvProblem(severity, kind, Objects.requireNonNullElse(where, ""), field, label,
                    TEXTS.format(key, locale, List.of(arguments))));
        }

        void notes(Subject subject) {
            String title = subject.careCase().getTitle();
            BasicInformation basic = subject.careCase().getBasicInformation();
            if (basic != null && basic.getEmergencyContacts().size() > CONTACTS) {
                say(Severity.NOTE, BASIC, title, 0, "", "export.contacts",
                        Integer.toString(basic.getEmergencyContacts().size() - CONTACTS));
            }
            boolean stated = basic != null && (basic.getHousingTenure().getValue() != 0
                    || basic.getHousingType().getValue() != 0 || basic.getOwnRoom().getValue() != 0);
            if (stated && values.get("housing.kind", subject).isEmpty()) {
                say(Severity.NOTE, BASIC, title, 0, "", "export.housing");
            }
            values.leftOut(subject).forEach(
                    type -> say(Severity.NOTE, "UPYOBO_SUB", title, 0, "", "export.leftOut", type));
        }

        void records(String kind, Subject subject) throws IOException {
            if (kind.equals(BASIC)) {
                Optional<byte[]> found = picture(subject.careCase());
                picture = found.isPresent() ? pictureStore.keep(found.get()) : null;
            }
            record(kind, subject, Map.of());
            for (String dependent : KINDS.get(kind)) {
                for (Map<String, String> row : values.rows(dependent, subject)) {
                    record(dependent, subject, row);
                }
                current.computeIfAbsent(dependent, key -> new ArrayList<>());
            }
        }

        /** The family as it is drawn, otherwise the picture that another office has sent. */
        private Optional<byte[]> picture(CareCase careCase) throws IOException {
            Optional<byte[]> drawn = options.picture().jpeg(careCase);
            return drawn.isPresent() ? drawn : ReceivedPicture.of(careCase);
        }

        void record(String kind, Subject subject, Map<String, String> row) {
            List<CsvText.Field> fields = FieldTable.of(kind).fields().stream()
                    .map(field -> new CsvText.Field(checked(kind, field, value(field, subject, row), subject),
                            field.form() == FieldTable.Form.TEXT))
                    .toList();
            current.computeIfAbsent(kind, key -> new ArrayList<>()).add(fields);
        }

        private String value(FieldTable.Field field, Subject subject, Map<String, String> row) {
            if (field.value().equals("version")) {
                return options.version();
            }
            String own = row.get(field.value());
            if (own != null || !values.has(field.value())) {
                return Objects.requireNonNullElse(own, "");
            }
            return values.get(field.value(), subject);
        }

        private String checked(String kind, FieldTable.Field field, String value, Subject subject) {
            String title = subject.careCase().getTitle();
            if (value.isEmpty()) {
                if (field.must() && lacking.add(field.value())) {
                    say(Severity.ERROR, kind, title, field.number(), field.label(), "export.must");
                }
                return value;
            }
            String normal = charset.normalize(value);
            Set<String> unwritable = charset.unwritable(normal);
            if (!unwritable.isEmpty()) {
                boolean replace = options.replaceUnwritable();
                say(replace ? Severity.WARNING : Severity.ERROR, kind, title, field.number(), field.label(),
                        replace ? "export.replaced" : "export.characters", String.join(" ", unwritable));
                normal = charset.replaceUnwritable(normal);
            }
            if (!field.form().fits(normal)) {
                say(Severity.ERROR, kind, title, field.number(), field.label(), "export.form", normal);
            }
            return normal;
        }

        /** Gives the records of a case to the files of all its receivers. */
        void next(Subject subject) {
            for (Office receiver : receivers(subject)) {
                String middle = middle(sender(subject), receiver);
                String pictureName = pictureName(middle);
                current.forEach((kind, records) -> {
                    StringBuilder text = files.computeIfAbsent(kind + "_" + middle + ".CSV", name -> new StringBuilder());
                    records.forEach(fields -> CsvText.append(
                            kind.equals(BASIC) ? withPicture(fields, pictureName) : fields, text));
                });
            }
            if (sender(subject).equals(NOBODY)) {
                say(Severity.ERROR, "", subject.careCase().getTitle(), 0, "", "export.noSender");
            }
            if (receivers(subject).equals(List.of(NOBODY))) {
                say(Severity.WARNING, "", subject.careCase().getTitle(), 0, "", "export.noReceiver");
            }
            current.clear();
            lacking.clear();
            picture = null;
        }

        /** Keeps the picture under a name for the receiver; empty without one. */
        private String pictureName(String middle) {
            if (picture == null) {
                return "";
            }
            int number = pictureNumbers.merge(middle, 1, Integer::sum);
            String name = "UPKIHON_IMAGE_" + middle + "_" + String.format(Locale.ROOT, "%04d", number) + ".jpg";
            pictures.add(new CsvFile(name, picture));
            return name;
        }

        private List<CsvText.Field> withPicture(List<CsvText.Field> fields, String name) {
            List<FieldTable.Field> table = FieldTable.of(BASIC).fields();
            List<CsvText.Field> result = new ArrayList<>(fields);
            for (int i = 0; i < table.size(); i++) {
                if (table.get(i).value().equals(PICTURE)) {
                    result.set(i, new CsvText.Field(name, true));
                }
            }
            return result;
        }

        private String middle(Office from, Office to) {
            return from.number() + "_" + from.serviceType() + "_" + to.number() + "_" + to.serviceType() + "_"
                    + SERIAL.format(options.created());
        }

        /** A delegated office sends as 43, a centre as 46 for 介護予防支援 and as AF for 介護予防ケアマネジメント. */
        private Office sender(Subject subject) {
            if (options.sender() != null) {
                return options.sender();
            }
            CarePlan plan = subject.plan();
            if (plan.getDelegation() != null && stated(plan.getDelegation().getOfficeNumber())) {
                return new Office(plan.getDelegation().getOfficeNumber(), "43");
            }
            if (plan.getCentre() != null && stated(plan.getCentre().getOfficeNumber())) {
                boolean support = "support".equals(plan.getPlanTypeId());
                return new Office(plan.getCentre().getOfficeNumber(), support ? "46" : "AF");
            }
            return NOBODY;
        }

        private List<Office> receivers(Subject subject) {
            if (!options.receivers().isEmpty()) {
                return options.receivers();
            }
            List<Office> found = subject.plan().getOverallIssues().stream()
                    .flatMap(issue -> issue.getGoals().stream()).flatMap(goal -> goal.getSupportRows().stream())
                    .flatMap(this::receiver).distinct().toList();
            return found.isEmpty() ? List.of(NOBODY) : found;
        }

        private Stream<Office> receiver(SupportRow row) {
            boolean known = row.getProvider() != null && stated(row.getProvider().getOfficeNumber());
            String type = stated(row.getServiceTypeCode()) || !known ? row.getServiceTypeCode()
                    : row.getProvider().getServiceTypeCode();
            return known && stated(type) && codes.isLinked(type)
                    ? Stream.of(new Office(row.getProvider().getOfficeNumber(), type)) : Stream.empty();
        }

        Prepared prepared() {
            List<CsvFile> made = new ArrayList<>();
            files.forEach((name, text) -> {
                if (!text.isEmpty()) {
                    made.add(new CsvFile(name, text.toString().getBytes(Ms932.CHARSET)));
                }
            });
            made.addAll(pictures);
            long errors = problems.stream().filter(CsvProblem::isError).count();
            return new Prepared(List.copyOf(made), List.copyOf(problems),
                    TEXTS.format("export.hasErrors", locale, List.of(Long.toString(errors))), pictureStore);
        }
    }

    private static boolean stated(String text) {
        return text != null && !text.isEmpty();
    }
}
