// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sasae.core.calendar.JapaneseDates;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;
import org.sasae.model.care.FamilyMember;
import org.sasae.model.care.LifeStatus;
import org.sasae.model.care.Sex;
import org.sasae.ui.internal.CaseFolder;
import org.sasae.ui.internal.UiMessages;

/** What the wizard asks about a new case, and the case made of it. No widgets. */
public final class NewCase {

    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]";
    private static final Pattern AGE = Pattern.compile("(\\d{1,2}|1[0-2]\\d)\\s*[歳才]?");

    private String name = "";
    private String kana = "";
    private Sex sex = Sex.UNKNOWN;
    private LocalDate birthDate;
    private Integer statedAge;
    private CareLevel level = CareLevel.UNDETERMINED;
    private String planTypeId = "";
    private String fileName = "";
    private boolean fileNameChosen;
    private final Path folder;

    /**
     * Starts with nothing.
     *
     * @param folder where the file will lie, not null
     */
    public NewCase(Path folder) {
        this.folder = Objects.requireNonNull(folder);
    }

    /**
     * Sets the client's name; the file's name follows until one is chosen, with a number where another case has it.
     *
     * @param value as typed, not null
     */
    public void setName(String value) {
        name = value.strip();
        if (!fileNameChosen) {
            fileName = unused(name.replaceAll(FORBIDDEN, "").strip());
        }
    }

    private String unused(String wanted) {
        String found = wanted;
        for (int number = 2; !wanted.isEmpty() && Files.exists(file(found)); number++) {
            found = wanted + " " + number;
        }
        return found;
    }

    /**
     * Sets the reading of the name.
     *
     * @param value as typed, not null
     */
    public void setKana(String value) {
        kana = value.strip();
    }

    /**
     * Sets the sex.
     *
     * @param value not null
     */
    public void setSex(Sex value) {
        sex = Objects.requireNonNull(value);
    }

    /**
     * Sets the date of birth, or the age where that is all that is known.
     *
     * @param typed a date in any usual form, or an age such as 76 or 76歳; blank for unknown; not null
     * @return false where it is none of these, which counts as unknown
     */
    public boolean setBirth(String typed) {
        birthDate = JapaneseDates.parse(typed).orElse(null);
        Matcher age = AGE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        statedAge = birthDate == null && age.matches() ? Integer.valueOf(age.group(1)) : null;
        return typed.isBlank() || birthDate != null || statedAge != null;
    }

    /**
     * Sets the care level.
     *
     * @param value not null
     */
    public void setLevel(CareLevel value) {
        level = Objects.requireNonNull(value);
    }

    /**
     * Sets the type of the first plan.
     *
     * @param value id of a plan type, empty for none yet, not null
     */
    public void setPlanTypeId(String value) {
        planTypeId = Objects.requireNonNull(value);
    }

    /**
     * Chooses the file's name.
     *
     * @param value as typed, with or without extension, not null
     */
    public void setFileName(String value) {
        fileName = value.strip();
        fileNameChosen = true;
    }

    /** {@return the file's name as it stands now} */
    public String fileName() {
        return fileName;
    }

    /** {@return the file that will be written} */
    public Path file() {
        return file(fileName);
    }

    private Path file(String named) {
        String extension = "." + CaseResource.FILE_EXTENSION;
        return folder.resolve(named.endsWith(extension) ? named : named + extension);
    }

    /** What is still missing. */
    public enum Problem {
        /** Nothing: the case can be made. */
        NONE,
        /** The file has no name. */
        NO_FILE_NAME,
        /** The file's name has characters that no file can have. */
        BAD_FILE_NAME,
        /** There is such a file already. */
        FILE_EXISTS
    }

    /** {@return what is still missing} */
    public Problem problem() {
        if (fileName.isBlank()) {
            return Problem.NO_FILE_NAME;
        }
        if (!fileName.equals(fileName.replaceAll(FORBIDDEN, ""))) {
            return Problem.BAD_FILE_NAME;
        }
        return Files.exists(file()) ? Problem.FILE_EXISTS : Problem.NONE;
    }

    /**
     * Makes the case and writes its file; the folder is made where there is none.
     *
     * @return the file
     * @throws IOException where the folder or the file cannot be written
     */
    public Path create() throws IOException, CaseFileException {
        CaseFolder.create(folder);
        CaseResource resource = CaseFiles.create(file());
        CareCase careCase = resource.careCase().orElseThrow();
        careCase.getClient().setName(name.isEmpty() ? null : name);
        careCase.getClient().setKana(kana.isEmpty() ? null : kana);
        careCase.getClient().setSex(sex);
        careCase.getClient().setBirthDate(birthDate);
        careCase.getClient().setStatedAge(statedAge);
        careCase.getFamily().getMembers().add(client());
        if (level != CareLevel.UNDETERMINED) {
            Certification certification = CareFactory.eINSTANCE.createCertification();
            certification.setCareLevel(level);
            careCase.getCertifications().add(certification);
        }
        if (!planTypeId.isEmpty()) {
            CarePlan plan = CareFactory.eINSTANCE.createCarePlan();
            plan.setPlanTypeId(planTypeId);
            careCase.getPlans().add(plan);
        }
        CaseFiles.save(resource, file());
        return file();
    }

    /** Name, sex and age of the client stand in one place only, on the page of the client. */
    private static FamilyMember client() {
        FamilyMember member = CareFactory.eINSTANCE.createFamilyMember();
        member.setClient(true);
        member.setRelationship(UiMessages.NewClientInFamily);
        member.setLifeStatus(LifeStatus.LIVING);
        return member;
    }
}
