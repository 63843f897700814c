// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sasae.core.SasaeCore;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.exchange.MappingException;
import org.sasae.exchange.SheetMapping;
import org.sasae.exchange.XlsxImport;
import org.sasae.model.care.CareCase;

/** The import of a list: reads it, knows who has a case already, and makes cases of the others. No widgets. */
final class ListImport {

    private final Path folder;
    private final Locale locale = Locale.getDefault();
    private final CaseFiles files = new CaseFiles();
    private Set<String> known;

    /**
     * @param folder where the cases lie, not null
     */
    ListImport(Path folder) {
        this.folder = folder;
    }

    /**
     * A person of the list.
     *
     * @param person the case that was made of the rows
     * @param known  whether a case of the folder has the same insured number
     */
    record Row(XlsxImport.Person person, boolean known) {
    }

    /**
     * What the list says.
     *
     * @param rows     its people
     * @param problems what could not be understood
     */
    record Preview(List<Row> rows, List<XlsxImport.Problem> problems) {
    }

    /** Reads the headings of a worksheet. */
    List<String> headings(Path workbook, String sheet, int row) throws MappingException, IOException {
        return importer().headings(workbook, sheet, row);
    }

    private XlsxImport importer() {
        return new XlsxImport(PlanTypeRegistry.fromPlatform(), locale);
    }

    /** Reads the list and, once, the cases of the folder. */
    Preview preview(Path workbook, SheetMapping mapping, List<Path> cases, IProgressMonitor monitor)
            throws MappingException, IOException {
        XlsxImport.Read read = importer().read(workbook, mapping);
        if (known == null) {
            known = numbers(cases, monitor);
        }
        List<Row> rows = read.people().stream()
                .map(person -> new Row(person, known.contains(person.insuredNumber()))).toList();
        return new Preview(rows, read.problems());
    }

    private Set<String> numbers(List<Path> cases, IProgressMonitor monitor) {
        Set<String> numbers = new HashSet<>();
        for (Path file : cases) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            try {
                files.open(file).careCase().map(CareCase::getClient).map(client -> client.getInsuredNumber())
                        .filter(number -> !number.isEmpty()).ifPresent(numbers::add);
            } catch (CaseFileException e) {
                // A case that cannot be read is named in the list of cases; here it has no number.
                continue;
            }
        }
        return numbers;
    }

    /**
     * Makes the cases.
     *
     * @param rows the people that are wanted, not null
     * @return the files that were made and the sentences about those that were not
     */
    Result create(List<Row> rows) {
        List<Path> made = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Row row : rows) {
            try {
                made.add(create(row.person()));
            } catch (CaseFileException e) {
                problems.add(e.message(locale));
            } catch (IOException e) {
                problems.add(SheetMessages.bind(SheetMessages.SaveFailed, folder));
            }
        }
        return new Result(made, problems);
    }

    /**
     * What came of it.
     *
     * @param made     the files of the new cases
     * @param problems why others could not be made
     */
    record Result(List<Path> made, List<String> problems) {
    }

    private Path create(XlsxImport.Person person) throws IOException {
        Files.createDirectories(folder);
        Path file = free(person);
        CaseResource resource = CaseFiles.create(file);
        CareCase empty = resource.careCase().orElseThrow();
        CareCase careCase = person.careCase();
        // What every case has and the list does not bring.
        if (careCase.getClient() == null) {
            careCase.setClient(empty.getClient());
        }
        if (careCase.getBasicInformation() == null) {
            careCase.setBasicInformation(empty.getBasicInformation());
        }
        if (careCase.getFamily() == null) {
            careCase.setFamily(empty.getFamily());
        }
        careCase.setFormatVersion(CaseResource.FORMAT_VERSION);
        resource.getContents().clear();
        resource.getContents().add(careCase);
        CaseFiles.save(resource, file);
        return file;
    }

    private Path free(XlsxImport.Person person) {
        String name = Optional.of(person.insuredNumber()).filter(number -> !number.isEmpty())
                .map(number -> person.insurerNumber() + "-" + number)
                .orElse("row-" + person.rows().getFirst()).replaceAll("[^0-9A-Za-z-]", "_");
        Path file = folder.resolve(name + "." + SasaeCore.CASE_FILE_EXTENSION);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + "." + SasaeCore.CASE_FILE_EXTENSION);
        }
        return file;
    }
}
