// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.gedcom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.sasae.exchange.internal.gedcom.FamilyReader;
import org.sasae.exchange.internal.gedcom.GedcomBytes;
import org.sasae.exchange.internal.gedcom.Said;
import org.sasae.exchange.internal.gedcom.Structure;
import org.sasae.exchange.internal.gedcom.StructureReader;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.Client;
import org.sasae.model.care.Family;
import org.sasae.model.care.FamilyMember;

/**
 * Reads families from GEDCOM 5.5, 5.5.1 and 7. Files with mistakes are read as far as they can be, and every
 * mistake is reported. Files that are larger than any family are refused before they fill the memory.
 */
public final class GedcomImport {

    private final Locale locale;

    /**
     * Creates an importer.
     *
     * @param locale the language of messages, not null
     */
    public GedcomImport(Locale locale) {
        this.locale = Objects.requireNonNull(locale);
    }

    /**
     * What was read.
     *
     * @param family the family, which belongs to no case yet; empty when the file could not be read
     * @param problems what is wrong with the file
     */
    public record Read(Optional<Family> family, List<GedcomProblem> problems) {
    }

    /**
     * Reads a file.
     *
     * @param file not null
     * @param today the day of which ages are that the file tells only by the year of birth, not null
     * @return what was read, never null
     * @throws IOException when the file cannot be opened
     */
    public Read read(Path file, LocalDate today) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, today);
        }
    }

    /**
     * Reads a file. The first person of it becomes the client, as genealogy programs put the person from whom
     * they start first.
     *
     * @param in the bytes of the file, not null; stays open
     * @param today the day of which ages are that the file tells only by the year of birth, not null
     * @return what was read, never null
     * @throws IOException when the bytes cannot be read
     */
    public Read read(InputStream in, LocalDate today) throws IOException {
        Said said = new Said(locale);
        Optional<Family> family = GedcomBytes.text(in, said).flatMap(text -> {
            List<Structure> records = new StructureReader(said).read(text);
            return records.isEmpty() ? Optional.empty() : new FamilyReader(records, today, said).family();
        });
        return new Read(family, said.problems());
    }

    /**
     * Makes a new case of a family.
     *
     * @param family the family, not null; belongs to the case afterwards
     * @param today the day the file was read with, not null
     * @return a new case that belongs to no file yet, never null
     */
    public CareCase createCase(Family family, LocalDate today) {
        CareCase careCase = CareFactory.eINSTANCE.createCareCase();
        Client client = CareFactory.eINSTANCE.createClient();
        family.getMembers().stream().filter(FamilyMember::isClient).findFirst().ifPresent(person -> {
            careCase.setTitle(person.getName());
            client.setName(person.getName());
            client.setSex(person.getSex());
            client.setBirthDate(person.getBirthDate());
            client.setStatedAge(person.getStatedAge());
        });
        if (family.getMembers().stream().anyMatch(person -> person.getStatedAge() != null)) {
            client.setStatedAgeOn(today);
        }
        careCase.setClient(client);
        careCase.setFamily(family);
        return careCase;
    }
}
