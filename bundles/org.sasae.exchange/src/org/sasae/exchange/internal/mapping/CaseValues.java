// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.mapping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The values of a case by the ids that the field tables use. This is the one interface between the model
 * and a format of the exchange.
 */
public final class CaseValues {

    private final Map<String, Binding> bindings = new HashMap<>();
    private final PlanRows planRows;
    private final IllnessRows illnessRows = new IllnessRows();

    /**
     * Creates the values.
     *
     * @param codes the codes of the format, not null
     */
    public CaseValues(Codes codes) {
        BasicValues.addTo(bindings, codes);
        PlanValues.addTo(bindings, codes);
        planRows = new PlanRows(codes);
    }

    /**
     * Gives a value.
     *
     * @param id its id, not null
     * @param subject whose, not null
     * @return the value as a record has it, empty for none
     */
    public String get(String id, Subject subject) {
        return bindings.get(id).get().apply(subject);
    }

    /**
     * Sets a value.
     *
     * @param id its id, not null
     * @param subject whose, not null
     * @param value as a record has it, not null, not empty
     * @throws IllegalArgumentException when the value is not one that the field can have
     */
    public void set(String id, Subject subject, String value) {
        bindings.get(id).set().accept(subject, value);
    }

    /**
     * Tells whether there is a value with this id outside rows.
     *
     * @param id an id, not null
     * @return true when there is
     */
    public boolean has(String id) {
        return bindings.containsKey(id);
    }

    /**
     * Gives the rows of a dependent file.
     *
     * @param kind such as UPYOBO_SUB, not null
     * @param subject whose, not null
     * @return for each row its own values by id; never null
     */
    public List<Map<String, String>> rows(String kind, Subject subject) {
        return section(kind).read(subject);
    }

    /**
     * Replaces the rows of a dependent file.
     *
     * @param kind such as UPYOBO_SUB, not null
     * @param subject whose, not null
     * @param rows the values of each row by id, not null
     */
    public void setRows(String kind, Subject subject, List<Map<String, String>> rows) {
        section(kind).write(subject, rows);
    }

    /**
     * Names the rows of support that {@link #rows} leaves out, because their kind of service is not
     * exchanged.
     *
     * @param subject whose, not null
     * @return their service types, never null
     */
    public List<String> leftOut(Subject subject) {
        return planRows.leftOut(subject);
    }

    private RowSection section(String kind) {
        return switch (kind) {
            case "UPKIHON_SUB1" -> new RoutineRows();
            case "UPKIHON_SUB2" -> illnessRows;
            case "UPYOBO_SUB" -> planRows;
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** Rows of one kind in both directions. */
    interface RowSection {

        List<Map<String, String>> read(Subject subject);

        void write(Subject subject, List<Map<String, String>> rows);
    }

    /** A row from ids and values in turn; null and empty values are left out. */
    static Map<String, String> row(String... idsAndValues) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            if (idsAndValues[i + 1] != null && !idsAndValues[i + 1].isEmpty()) {
                row.put(idsAndValues[i], idsAndValues[i + 1]);
            }
        }
        return row;
    }

    static <T, R> R of(T part, Function<T, R> get) {
        return part == null ? null : get.apply(part);
    }
}
