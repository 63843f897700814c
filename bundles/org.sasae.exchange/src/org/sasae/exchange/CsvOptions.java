// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * How files are written.
 *
 * @param version CSVバージョン, the first field of each record; implementations disagree about the one of 4.1
 *        (202407 in the specification as we read it, 202410 elsewhere), so it can be set
 * @param created the serial of the files; all files of one sending share it
 * @param sender the office that sends, null for the office of each plan
 * @param receivers the offices that receive; empty for the registered providers of each plan
 * @param replaceUnwritable whether a character that MS932 lacks is replaced by 〓 with a warning; otherwise
 *        it is an error
 * @param picture draws the genogram
 */
public record CsvOptions(String version, LocalDateTime created, Office sender, List<Office> receivers,
        boolean replaceUnwritable, FamilyPicture picture) {

    /** CSVバージョン of 4.1 as the specification has it. */
    public static final String VERSION_4_1 = "202407";

    /** Copies the list. */
    public CsvOptions {
        Objects.requireNonNull(version);
        Objects.requireNonNull(created);
        Objects.requireNonNull(picture);
        receivers = List.copyOf(receivers);
    }

    /**
     * An office that sends or receives.
     *
     * @param number 事業所番号, ten digits
     * @param serviceType サービス種類コード, two characters
     */
    public record Office(String number, String serviceType) {
    }

    /**
     * Options with the sender and the receivers of each plan, strict about characters, without a picture.
     *
     * @param created the serial of the files, not null
     * @return the options, never null
     */
    public static CsvOptions at(LocalDateTime created) {
        return new CsvOptions(VERSION_4_1, created, null, List.of(), false, FamilyPicture.NONE);
    }

    /**
     * The same with another sender and receiver.
     *
     * @param from the office that sends, null for the office of each plan
     * @param to the offices that receive, not null; empty for the providers of each plan
     * @return the options, never null
     */
    public CsvOptions between(Office from, List<Office> to) {
        return new CsvOptions(version, created, from, to, replaceUnwritable, picture);
    }

    /**
     * The same with unwritable characters replaced.
     *
     * @return the options, never null
     */
    public CsvOptions replacing() {
        return new CsvOptions(version, created, sender, receivers, true, picture);
    }

    /**
     * The same with pictures of the family.
     *
     * @param drawing draws the genogram, not null
     * @return the options, never null
     */
    public CsvOptions withPicture(FamilyPicture drawing) {
        return new CsvOptions(version, created, sender, receivers, replaceUnwritable, drawing);
    }
}
