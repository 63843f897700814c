// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Delivery;
import org.sasae.model.care.Evaluation;
import org.sasae.model.care.Monitoring;
import org.sasae.model.care.ProcessStep;
import org.sasae.model.care.ProcessStepKind;
import org.sasae.model.care.RecipientKind;
import org.sasae.model.care.ServiceMeeting;
import org.sasae.model.care.SupportRow;
import org.sasae.validation.Plans;
import org.sasae.validation.Services;
import org.sasae.validation.internal.duties.StepDates;

/** The records that a plan already has of its steps. */
final class StepRecords {

    private StepRecords() {
    }

    /** The day of a step; of one that is done again and again the last one; null when unknown. */
    static LocalDate lastDate(CarePlan plan, ProcessStepKind kind) {
        LocalDate last = switch (kind) {
            case MONITORING -> latest(Plans.monitorings(plan).stream().map(Monitoring::getDate));
            case EVALUATION -> latest(Plans.evaluations(plan).stream().map(Evaluation::getEvaluatedOn));
            case DRAFT -> plan.getCreatedOn();
            default -> null;
        };
        return last == null ? StepDates.of(plan, kind) : last;
    }

    /** The record to go to; the plan itself where the step is a day in the plan. */
    static Optional<? extends EObject> last(CarePlan plan, ProcessStepKind kind) {
        Optional<? extends EObject> found = switch (kind) {
            case ASSESSMENT -> Plans.assessment(plan);
            case MEETING -> latest(Plans.meetings(plan).stream().filter(StepDates::isAboutThePlan).toList(),
                    StepDates::dayOf);
            case DRAFT -> Optional.of(plan).filter(each -> each.getCreatedOn() != null);
            case CONSENT -> Optional.of(plan).filter(each -> each.getConsentedOn() != null);
            case EXPLANATION -> step(plan, kind).or(() -> step(plan, ProcessStepKind.CONSENT));
            case DELIVERY_TO_CLIENT -> latest(deliveries(plan, RecipientKind.CLIENT), Delivery::getDate);
            case DELIVERY_TO_PROVIDERS -> latest(deliveries(plan, RecipientKind.PROVIDER), Delivery::getDate);
            case MONITORING -> latest(Plans.monitorings(plan), Monitoring::getDate);
            case EVALUATION -> latest(Plans.evaluations(plan), Evaluation::getEvaluatedOn);
            case SERVICE_START, BENEFIT_MANAGEMENT -> Optional.empty();
        };
        return found.isPresent() ? found : step(plan, kind);
    }

    private static Optional<EObject> step(CarePlan plan, ProcessStepKind kind) {
        return latest(plan.getSteps().stream().filter(step -> step.getKind() == kind).toList(), ProcessStep::getDate)
                .map(EObject.class::cast);
    }

    static boolean isAddable(CarePlan plan, ProcessStepKind kind) {
        return switch (kind) {
            case ASSESSMENT -> Plans.assessment(plan).isEmpty();
            case DRAFT -> plan.getCreatedOn() == null;
            case CONSENT -> plan.getConsentedOn() == null;
            case EXPLANATION, SERVICE_START -> step(plan, kind).isEmpty();
            case DELIVERY_TO_CLIENT -> deliveries(plan, RecipientKind.CLIENT).isEmpty();
            case DELIVERY_TO_PROVIDERS -> deliveries(plan, RecipientKind.PROVIDER).isEmpty()
                    || !providersWithoutPlan(plan).isEmpty();
            case MEETING, MONITORING, EVALUATION, BENEFIT_MANAGEMENT -> true;
        };
    }

    /** Names of the providers in the rows that the plan was not delivered to yet, in the order of the plan. */
    static Set<String> providersWithoutPlan(CarePlan plan) {
        Set<String> names = new LinkedHashSet<>();
        Plans.rows(plan).filter(Services::isService).map(StepRecords::nameOf).filter(name -> !name.isEmpty())
                .forEach(names::add);
        deliveries(plan, RecipientKind.PROVIDER).stream().map(Delivery::getRecipient).filter(Objects::nonNull)
                .map(String::strip).forEach(names::remove);
        return names;
    }

    private static String nameOf(SupportRow row) {
        String name = row.getProvider() == null ? row.getProviderName() : row.getProvider().getName();
        return name == null ? "" : name.strip();
    }

    private static List<Delivery> deliveries(CarePlan plan, RecipientKind recipient) {
        return plan.getDeliveries().stream().filter(delivery -> delivery.getRecipientKind() == recipient).toList();
    }

    private static LocalDate latest(Stream<LocalDate> dates) {
        return dates.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    /** The one with the latest day; of those without a day the last in the list. */
    private static <T> Optional<T> latest(List<T> records, Function<T, LocalDate> day) {
        Comparator<LocalDate> order = Comparator.nullsFirst(Comparator.naturalOrder());
        return records.stream().reduce((a, b) -> order.compare(day.apply(a), day.apply(b)) > 0 ? a : b);
    }
}
