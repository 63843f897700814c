// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sasae.exchange.internal.mapping.FieldTable;

/**
 * What the files of the exchange say about one person.
 *
 * @param insurerNumber 保険者番号
 * @param insuredNumber 被保険者番号
 * @param basic the latest basic information, empty when none came
 * @param plans the plans in the order of their days
 */
public record PersonData(String insurerNumber, String insuredNumber, Optional<Entry> basic, List<Entry> plans) {

    /** Copies the list. */
    public PersonData {
        plans = List.copyOf(plans);
    }

    /**
     * One main record with the rows of its dependent files.
     *
     * @param kind UPKIHON or UPYOBO
     * @param date the day in its key
     * @param values its values by id
     * @param rows the values of the dependent rows by the kind of their file
     * @param picture the picture of the family that the record names, empty without one
     */
    public record Entry(String kind, LocalDate date, Map<String, String> values,
            Map<String, List<Map<String, String>>> rows, Optional<CsvFile> picture) {

        /** Copies the tables. */
        public Entry {
            values = Map.copyOf(values);
            rows = Map.copyOf(rows);
        }

        FieldTable table() {
            return FieldTable.of(kind);
        }
    }

    /** {@return the name of the person, empty when the files do not say it} */
    public String name() {
        return basic.or(() -> plans.stream().findFirst())
                .map(entry -> entry.values().getOrDefault("client.name", "")).orElse("");
    }
}
