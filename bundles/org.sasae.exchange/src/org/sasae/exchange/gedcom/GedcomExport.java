// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.gedcom;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.sasae.exchange.internal.gedcom.FamilyWriter;
import org.sasae.exchange.internal.gedcom.Said;
import org.sasae.exchange.internal.gedcom.StructureWriter;
import org.sasae.model.care.CareCase;

/**
 * Writes the family of a case as GEDCOM. Only who belongs to the family, births, deaths, occupations, places and
 * notes are written; roles in the care, households and bonds have no place in the format and stay in the case.
 */
public final class GedcomExport {

    private final Locale locale;

    /**
     * Creates an exporter.
     *
     * @param locale the language of messages, not null
     */
    public GedcomExport(Locale locale) {
        this.locale = Objects.requireNonNull(locale);
    }

    /**
     * What was written.
     *
     * @param bytes the file, in UTF-8; empty when there is no family
     * @param problems what was left out
     */
    public record Written(byte[] bytes, List<GedcomProblem> problems) {

        /** {@return whether there is a file} */
        public boolean hasFile() {
            return bytes.length > 0;
        }
    }

    /**
     * Writes the family of a case.
     *
     * @param careCase the case, not null
     * @param version the version of the format, not null
     * @param today the day of which stated ages are where the case does not say it, not null
     * @return the file with what was left out, never null
     */
    public Written write(CareCase careCase, GedcomVersion version, LocalDate today) {
        Said said = new Said(locale);
        if (careCase.getFamily() == null || careCase.getFamily().getMembers().isEmpty()) {
            said.error(0, "export.noFamily");
            return new Written(new byte[0], said.problems());
        }
        String text = StructureWriter.write(new FamilyWriter(careCase, version, today, said).records(), version);
        return new Written(text.getBytes(StandardCharsets.UTF_8), said.problems());
    }
}
