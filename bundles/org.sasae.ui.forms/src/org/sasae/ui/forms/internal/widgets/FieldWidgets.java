// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Goal;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.InterestChecklist;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.Choice;
import org.sasae.ui.forms.internal.state.FieldState;

/** Says which widget each kind of field gets. The only place that knows. */
final class FieldWidgets {

    private FieldWidgets() {
    }

    static FieldWidget create(FormPart form, FieldState state, boolean inOutline, String above) {
        return switch (state.field().widget()) {
        case MULTILINE -> state.feature() == CarePackage.Literals.GOAL__TEXT && state.owner() instanceof Goal goal
                ? new GoalFieldWidget(form, state, goal) : new TextFieldWidget(form, state);
        case TEXT, LINES, NUMBER, DATE, TIME, MONTH -> new TextFieldWidget(form, state);
        case CHECKBOX -> new CheckFieldWidget(form, state);
        case RADIO -> new RadioFieldWidget(form, state);
        case COMBO -> new ComboFieldWidget(form, state, state::choices, false);
        case PLAN_TYPE -> new ComboFieldWidget(form, state, () -> planTypes(state), false);
        case MUNICIPALITY -> new ComboFieldWidget(form, state, () -> MunicipalityChoices.of(state), false);
        case PICKER -> new ComboFieldWidget(form, state, () -> candidates(state), true);
        case MULTI_PICKER -> new MultiPickerFieldWidget(form, state, () -> objects(state));
        case CODES -> state.feature().isMany() ? new MultiPickerFieldWidget(form, state, state::offered)
                : new ComboFieldWidget(form, state, () -> codes(state), true);
        case MULTI_CHOICE -> new MultiChoiceFieldWidget(form, state);
        case COLUMNS -> new ColumnsFieldWidget(form, state);
        case INLINE -> new InlineFieldWidget(form, state, inOutline, above);
        case CHECKLIST -> state.owner() instanceof BasicChecklist checklist
                ? new ChecklistFieldWidget(form, state, checklist) : new TableFieldWidget(form, state, inOutline, above);
        case TABLE -> state.feature() == CarePackage.Literals.INTEREST_CHECKLIST__ROWS
                && state.owner() instanceof InterestChecklist sheet ? new InterestFieldWidget(form, state, sheet)
                        : new TableFieldWidget(form, state, inOutline, above);
        };
    }

    private static List<Choice> candidates(FieldState state) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, FormMessages.NoneChosen));
        choices.addAll(objects(state));
        return choices;
    }

    private static List<Choice> objects(FieldState state) {
        return state.candidates().stream()
                .map(each -> new Choice(each, state.context().describer().describeAmongOthers(each))).toList();
    }

    private static List<Choice> codes(FieldState state) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, FormMessages.NoneChosen));
        choices.addAll(state.offered());
        Object value = state.value();
        if (value != null && choices.stream().noneMatch(choice -> value.equals(choice.value()))) {
            choices.add(new Choice(value, value.toString()));
        }
        return choices;
    }

    private static List<Choice> planTypes(FieldState state) {
        Locale locale = state.context().wording().locale();
        return installed(state, PlanTypeRegistry.fromPlatform().all().stream()
                .map(type -> new Choice(type.id(), type.name().in(locale))));
    }

    /** A value whose plug-in is missing stays visible by its id, so that nothing is lost. */
    private static List<Choice> installed(FieldState state, Stream<Choice> offered) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, FormMessages.NoneChosen));
        offered.forEach(choices::add);
        Object value = state.value();
        if (value != null && choices.stream().noneMatch(choice -> value.equals(choice.value()))) {
            choices.add(new Choice(value, FormMessages.bind(FormMessages.PlanTypeMissing, value)));
        }
        return choices;
    }
}
