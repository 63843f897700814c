// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.process;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sasae.core.checklist.ChecklistScore;
import org.sasae.core.checklist.Judgement;
import org.sasae.model.care.BasicChecklist;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareLevel;
import org.sasae.model.care.Certification;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.edit.Wording;
import org.sasae.ui.ControlNames;
import org.sasae.ui.TextSize;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.validation.Finding;
import org.sasae.validation.PlanTypeAdvice;

/** The one page of the wizard for a new plan. */
final class NewPlanPage extends WizardPage {

    private static final int REASON_LINES = 7;

    private final NewPlan newPlan;
    private final FormContext context;
    private final Wording wording;
    private Table types;
    private Text reasons;

    NewPlanPage(NewPlan newPlan, FormContext context) {
        super("newPlan");
        this.newPlan = newPlan;
        this.context = context;
        this.wording = context.wording();
        setTitle(ProcessMessages.WizardTitle);
        setDescription(ProcessMessages.WizardDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 16;
        layout.marginHeight = 12;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        line(area, level());
        line(area, checklist());
        wishes(area);
        new Label(area, SWT.NONE).setText(ProcessMessages.WizardTypes);
        types = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        types.setHeaderVisible(true);
        ControlNames.give(types, ProcessMessages.WizardTypes);
        column(ProcessMessages.ColumnType, 400);
        column(ProcessMessages.ColumnFit, 260);
        GridData table = new GridData(SWT.FILL, SWT.FILL, true, false);
        table.heightHint = types.getItemHeight() * 8;
        types.setLayoutData(table);
        types.addListener(SWT.Selection, event -> {
            newPlan.choose(newPlan.advice().get(types.getSelectionIndex()));
            showReasons();
        });
        new Label(area, SWT.NONE).setText(ProcessMessages.WizardReasons);
        reasons = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        ControlNames.give(reasons, ProcessMessages.WizardReasons);
        GridData text = new GridData(SWT.FILL, SWT.FILL, true, true);
        text.heightHint = reasons.getLineHeight() * REASON_LINES;
        text.widthHint = 660;
        reasons.setLayoutData(text);
        name(area);
        setControl(area);
        showTypes();
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(types, SWT.NONE);
        column.setText(title);
        column.setWidth(TextSize.scale(width));
    }

    private static void line(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }

    private String level() {
        CareCase careCase = context.careCase();
        Optional<CareLevel> level = careCase.getCertifications().stream().map(Certification::getCareLevel)
                .filter(each -> each != CareLevel.UNDETERMINED).reduce((first, second) -> second);
        return level.map(each -> ProcessMessages.bind(ProcessMessages.WizardPerson, wording.literal(each)))
                .orElse(ProcessMessages.WizardNoLevel);
    }

    private String checklist() {
        Optional<BasicChecklist> last = context.careCase().getChecklists().stream().reduce((first, second) -> second);
        if (last.isEmpty()) {
            return ProcessMessages.WizardNoChecklist;
        }
        Locale locale = wording.locale();
        ChecklistScore score = ChecklistScore.of(last.get());
        String hits = Arrays.stream(Judgement.values()).filter(each -> score.result(each) == Judgement.Result.MET)
                .map(each -> each.label(locale)).collect(Collectors.joining(ProcessMessages.Separator));
        return ProcessMessages.bind(hits.isEmpty() ? ProcessMessages.WizardChecklist
                : ProcessMessages.WizardChecklistHits, score.programmeTarget().label(locale), hits);
    }

    private void wishes(Composite parent) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(ProcessMessages.WizardWishes);
        group.setLayout(new GridLayout(3, false));
        group.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        for (SupportCategory category : SupportCategory.VALUES) {
            Button check = new Button(group, SWT.CHECK);
            check.setText(wording.literal(category));
            check.setSelection(newPlan.wishes().contains(category));
            ControlNames.give(check, wording.literal(category));
            check.addListener(SWT.Selection, event -> {
                newPlan.wish(category, check.getSelection());
                showTypes();
            });
        }
    }

    private void name(Composite parent) {
        newPlan.predecessor().ifPresent(before -> {
            Button follows = new Button(parent, SWT.CHECK);
            follows.setText(ProcessMessages.bind(ProcessMessages.WizardFollows, context.describer().describe(before)));
            follows.setSelection(newPlan.follows());
            follows.addListener(SWT.Selection, event -> newPlan.setFollows(follows.getSelection()));
        });
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayout(new GridLayout(2, false));
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        new Label(row, SWT.NONE).setText(ProcessMessages.WizardName);
        Text title = new Text(row, SWT.BORDER);
        ControlNames.give(title, ProcessMessages.WizardName);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        title.addListener(SWT.Modify, event -> newPlan.setTitle(title.getText()));
    }

    private void showTypes() {
        types.removeAll();
        List<PlanTypeAdvice> advice = newPlan.advice();
        for (PlanTypeAdvice answer : advice) {
            TableItem item = new TableItem(types, SWT.NONE);
            String name = answer.type().name().in(wording.locale());
            boolean proposed = newPlan.proposed().filter(answer::equals).isPresent();
            item.setText(0, proposed ? ProcessMessages.bind(ProcessMessages.WizardProposed, name) : name);
            item.setText(1, judgement(answer));
        }
        newPlan.chosen().ifPresent(answer -> types.select(advice.indexOf(answer)));
        showReasons();
    }

    private static String judgement(PlanTypeAdvice answer) {
        if (!answer.fits()) {
            return ProcessMessages.bind(ProcessMessages.WizardFitsNot, answer.against().size());
        }
        return answer.remarks().isEmpty() ? ProcessMessages.WizardFits
                : ProcessMessages.bind(ProcessMessages.WizardFitsWith, answer.remarks().size());
    }

    private void showReasons() {
        Optional<PlanTypeAdvice> chosen = newPlan.chosen();
        setPageComplete(chosen.isPresent());
        reasons.setText(chosen.map(this::text).orElse(""));
        setMessage(chosen.filter(answer -> !answer.fits()).isPresent() ? ProcessMessages.WizardChosenAgainst
                : ProcessMessages.WizardDescription,
                chosen.filter(answer -> !answer.fits()).isPresent() ? WARNING : NONE);
    }

    private String text(PlanTypeAdvice answer) {
        Locale locale = wording.locale();
        String about = answer.type().description().in(locale);
        String rules = NewPlan.reasons(answer).stream().map(finding -> rule(finding, locale))
                .collect(Collectors.joining("\n"));
        String offered = newPlan.isOffered(answer) ? "" : ProcessMessages.WizardNotOffered + "\n";
        return offered + (rules.isEmpty() ? ProcessMessages.WizardNoRemark : rules) + "\n\n" + about;
    }

    private static String rule(Finding finding, Locale locale) {
        return ProcessMessages.bind(ProcessMessages.WizardRule, new Object[] { finding.severity().label(locale),
            finding.ruleId(), finding.message(locale), finding.source(locale) });
    }
}
