// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.exchange.SheetMapping;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Certification;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SupportRow;

/** A case that grows row by row. */
public final class RowCase {

    private static final CareFactory FACTORY = CareFactory.eINSTANCE;
    private static final String NAME = "client.name";
    private static final String INSURER = "client.insurerNumber";
    private static final String INSURED = "client.insuredNumber";
    private static final String BIRTH = "client.birthDate";
    private static final String TITLE = "case.title";

    private final CareCase careCase = FACTORY.createCareCase();
    private final Map<String, EObject> parts = new HashMap<>();

    /** Creates an empty case. */
    public RowCase() {
        parts.put("case", careCase);
    }

    /**
     * Reads a cell.
     *
     * @param values reads words, not null
     * @param column the column of the cell, not null
     * @param cell   its text, not null
     * @return the value, empty when the column cannot have it
     */
    public static Optional<Object> value(CellValues values, SheetMapping.Column column, String cell) {
        return values.read(Targets.of(column.target()).attribute(), cell, column.words());
    }

    /**
     * Tells whose row it is.
     *
     * @param row the values by target, not null
     * @return a key, empty when the row names nobody
     */
    public static Optional<String> key(Map<String, Object> row) {
        if (row.containsKey(INSURED)) {
            return Optional.of(row.getOrDefault(INSURER, "") + "/" + row.get(INSURED));
        }
        return row.containsKey(NAME) ? Optional.of(row.get(NAME) + "/" + row.getOrDefault(BIRTH, ""))
                : Optional.empty();
    }

    /**
     * Adds a row.
     *
     * @param row the values by target, not null
     * @return targets of values that another row of the same person has otherwise; the first one counts
     */
    public List<String> add(Map<String, Object> row) {
        begin(row);
        List<String> otherwise = new ArrayList<>();
        row.forEach((id, value) -> {
            Targets.Target target = Targets.of(id);
            EObject object = object(target);
            Object before = object.eIsSet(target.attribute()) ? object.eGet(target.attribute()) : null;
            if (before == null) {
                object.eSet(target.attribute(), value);
            } else if (!before.equals(value)) {
                otherwise.add(id);
            }
        });
        return otherwise;
    }

    /** {@return the case} */
    public CareCase careCase() {
        if (!careCase.eIsSet(Targets.of(TITLE).attribute()) && careCase.getClient() != null) {
            careCase.setTitle(careCase.getClient().getName());
        }
        return careCase;
    }

    /** Begins a new plan, issue, goal or row of support where the row says another one. */
    private void begin(Map<String, Object> row) {
        if (differs(row, "plan", "plan.createdOn")) {
            List.of("plan", "issue", "goal", "row").forEach(parts::remove);
        }
        if (differs(row, "issue", "issue.text")) {
            List.of("issue", "goal", "row").forEach(parts::remove);
        }
        if (differs(row, "goal", "goal.text")) {
            List.of("goal", "row").forEach(parts::remove);
        }
        if (differs(row, "certification", "certification.validFrom")) {
            parts.remove("certification");
        }
        parts.remove("row");
    }

    private boolean differs(Map<String, Object> row, String part, String id) {
        EObject before = parts.get(part);
        return before != null && row.containsKey(id)
                && !Objects.equals(before.eGet(Targets.of(id).attribute()), row.get(id));
    }

    private EObject object(Targets.Target target) {
        EObject part = part(target.part());
        if (target.within() == null) {
            return part;
        }
        EObject within = (EObject) part.eGet(target.within());
        if (within == null) {
            within = EcoreUtil.create(target.within().getEReferenceType());
            part.eSet(target.within(), within);
        }
        return within;
    }

    private EObject part(String name) {
        EObject known = parts.get(name);
        if (known == null) {
            known = create(name);
            parts.put(name, known);
        }
        return known;
    }

    private EObject create(String name) {
        switch (name) {
            case "client" -> careCase.setClient(FACTORY.createClient());
            case "basic" -> careCase.setBasicInformation(FACTORY.createBasicInformation());
            case "family" -> careCase.setFamily(FACTORY.createFamily());
            default -> {
                return createInList(name);
            }
        }
        return switch (name) {
            case "client" -> careCase.getClient();
            case "basic" -> careCase.getBasicInformation();
            default -> careCase.getFamily();
        };
    }

    private EObject createInList(String name) {
        switch (name) {
            case "certification" -> {
                Certification certification = FACTORY.createCertification();
                careCase.getCertifications().add(certification);
                if (parts.get("plan") instanceof CarePlan plan) {
                    plan.setCertification(certification);
                }
                return certification;
            }
            case "plan" -> {
                CarePlan plan = FACTORY.createCarePlan();
                careCase.getPlans().add(plan);
                if (parts.get("certification") instanceof Certification certification) {
                    plan.setCertification(certification);
                }
                return plan;
            }
            case "issue" -> {
                OverallIssue issue = FACTORY.createOverallIssue();
                CarePlan plan = (CarePlan) part("plan");
                plan.getOverallIssues().add(issue);
                issue.setNumber(plan.getOverallIssues().size());
                return issue;
            }
            case "goal" -> {
                PlanGoal goal = FACTORY.createPlanGoal();
                ((OverallIssue) part("issue")).getGoals().add(goal);
                return goal;
            }
            default -> {
                SupportRow row = FACTORY.createSupportRow();
                ((PlanGoal) part("goal")).getSupportRows().add(row);
                return row;
            }
        }
    }
}
