// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sasae.training.Phrases;
import org.sasae.training.model.Criterion;
import org.sasae.training.report.FrequencyChart;
import org.sasae.training.report.GroupReport;
import org.sasae.training.report.GroupReport.Cell;
import org.sasae.training.report.GroupReport.Frequency;
import org.sasae.training.report.GroupReport.LearnerResult;
import org.sasae.training.report.GroupReport.PackResult;
import org.sasae.ui.Cases;
import org.sasae.ui.ControlNames;
import org.sasae.ui.ReadingPage;
import org.sasae.ui.SasaeUi;
import org.sasae.ui.TextSize;
import org.sasae.ui.Themes;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.TrainingRoom;
import org.sasae.ui.training.internal.views.Column;
import org.sasae.ui.training.internal.views.Saving;
import org.sasae.ui.training.internal.views.TrainingIcons;

/**
 * What a group did, for the instructor: criterion by criterion and learner by learner, and what was said most often. It
 * gives no marks; it shows where to talk together.
 */
public final class GroupPage extends ReadingPage {

    /** The id of the page. */
    public static final String ID = "org.sasae.ui.training.group";

    private static final int CRITERION_WIDTH = 260;
    private static final int LEARNER_WIDTH = 110;
    private static final int WHO_WIDTH = 260;
    private static final int CHART_SHARE = 50;
    private static final int PERCENT = 100;

    private final IPreferenceChangeListener theme = event -> {
        if (Themes.PREFERENCE.equals(event.getKey())) {
            later(this::showAgain);
        }
    };
    private Runnable stopSize = () -> { };
    private Composite page;
    private Label head;
    private Control content;
    private GroupReport report;
    private Job job;

    @Override
    public void createPartControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        Column.asForm(page);
        page.setLayout(new GridLayout(3, false));
        head = new Label(page, SWT.WRAP);
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button(TrainingMessages.ReadAgain, this::read);
        button(TrainingMessages.SaveWorkbook, this::save);
        InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID).addPreferenceChangeListener(theme);
        stopSize = TextSize.listen(() -> later(this::showAgain));
        read();
    }

    private void button(String text, Runnable action) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(text);
        ControlNames.give(button, text);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void read() {
        head.setText(TrainingMessages.ReadingAttempts);
        Path folder = folder();
        TrainingRoom room = room();
        job = Job.create(TrainingMessages.ReadingAttempts, (IProgressMonitor monitor) -> gather(room, folder, monitor));
        job.setUser(true);
        job.schedule();
    }

    private IStatus gather(TrainingRoom room, Path folder, IProgressMonitor monitor) {
        try {
            GroupReport gathered = room.group(folder, monitor);
            later(() -> show(gathered));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            later(() -> head.setText(TrainingMessages.Cancelled));
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            later(() -> head.setText(TrainingMessages.bind(TrainingMessages.FolderUnreadable, folder)));
            return Status.OK_STATUS;
        }
    }

    private void later(Runnable work) {
        page.getDisplay().asyncExec(() -> {
            if (!page.isDisposed()) {
                work.run();
            }
        });
    }

    /** Colours of cells and chart follow the theme, the chart follows the text size. */
    private void showAgain() {
        if (report != null) {
            show(report);
        }
    }

    private void show(GroupReport gathered) {
        report = gathered;
        head.setText(TrainingMessages.bind(TrainingMessages.GroupHead,
                gathered.packs().stream().mapToInt(pack -> pack.learners().size()).sum(), gathered.unread().size()));
        if (content != null) {
            content.dispose();
        }
        CTabFolder tabs = new CTabFolder(page, SWT.BORDER);
        content = tabs;
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        gathered.packs().forEach(pack -> tab(tabs, pack.pack().title(locale()), pack(tabs, pack)));
        if (!gathered.unread().isEmpty()) {
            tab(tabs, TrainingMessages.Unread, unread(tabs, gathered.unread()));
        }
        if (tabs.getItemCount() > 0) {
            tabs.setSelection(0);
        }
        page.layout(true, true);
    }

    private static void tab(CTabFolder tabs, String title, Control control) {
        CTabItem tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(title);
        tab.setControl(control);
    }

    private Control pack(Composite parent, PackResult pack) {
        SashForm both = new SashForm(parent, SWT.VERTICAL);
        matrix(both, pack);
        frequent(both, pack);
        return both;
    }

    /** Criteria down, learners across; the cell names the most important thing that was said. */
    private void matrix(Composite parent, PackResult pack) {
        Table table = table(parent, TrainingMessages.CriteriaByLearner);
        column(table, TrainingMessages.Criterion, CRITERION_WIDTH);
        pack.learners().forEach(learner -> column(table, learner.learner(), LEARNER_WIDTH));
        TableItem progress = new TableItem(table, SWT.NONE);
        progress.setText(0, TrainingMessages.TasksDone);
        for (int i = 0; i < pack.learners().size(); i++) {
            progress.setText(i + 1, TrainingMessages.bind(TrainingMessages.Of, pack.learners().get(i).done(),
                    pack.pack().tasks().size()));
        }
        for (Criterion criterion : pack.pack().content().getRubric().getCriteria()) {
            TableItem row = new TableItem(table, SWT.NONE);
            row.setText(0, Phrases.text(criterion.getTitle(), locale()));
            for (int i = 0; i < pack.learners().size(); i++) {
                cell(row, i + 1, pack.learners().get(i).on(criterion));
            }
        }
        table.addListener(SWT.MouseDoubleClick, event -> {
            TableItem row = table.getItem(new Point(event.x, event.y));
            for (int i = 0; row != null && i < pack.learners().size(); i++) {
                if (row.getBounds(i + 1).contains(event.x, event.y)) {
                    open(pack.learners().get(i));
                }
            }
        });
    }

    private void cell(TableItem row, int column, Cell cell) {
        cell.leading().ifPresentOrElse(kind -> {
            row.setImage(column, TrainingIcons.of(kind));
            row.setText(column, Integer.toString(switch (kind) {
            case ESSENTIAL -> cell.essential();
            case ACTIONABLE -> cell.actionable();
            case INFORMATIVE -> cell.informative();
            case CELEBRATORY -> cell.celebratory();
            }));
            row.setBackground(column, Shades.of(kind, row.getDisplay()));
            row.setForeground(column, Shades.text(row.getDisplay()));
        }, () -> row.setText(column, TrainingMessages.NothingSaid));
    }

    /** What was said most often: drawn, and beside it in words with the names of the learners. */
    private void frequent(Composite parent, PackResult pack) {
        SashForm beside = new SashForm(parent, SWT.HORIZONTAL);
        new ChartPane(beside, new FrequencyChart(pack, locale()), room());
        said(beside, pack);
        beside.setWeights(CHART_SHARE, PERCENT - CHART_SHARE);
    }

    private void said(Composite parent, PackResult pack) {
        Table table = table(parent, TrainingMessages.SaidMostOften);
        column(table, TrainingMessages.SaidMostOften, CRITERION_WIDTH);
        column(table, TrainingMessages.HowMany, LEARNER_WIDTH);
        column(table, TrainingMessages.Who, WHO_WIDTH);
        for (Frequency frequency : pack.frequent()) {
            TableItem row = new TableItem(table, SWT.NONE);
            row.setImage(0, TrainingIcons.of(frequency.level().getKind()));
            row.setText(0, Phrases.text(frequency.level().getDescriptor(), locale()));
            row.setText(1, TrainingMessages.bind(TrainingMessages.OfLearners, frequency.learners().size(),
                    pack.learners().size()));
            row.setText(2, frequency.learners().stream().map(LearnerResult::learner)
                    .collect(Collectors.joining(TrainingMessages.Comma)));
        }
    }

    private Control unread(Composite parent, List<GroupReport.Unread> files) {
        Table table = table(parent, TrainingMessages.Unread);
        column(table, TrainingMessages.File, CRITERION_WIDTH);
        column(table, TrainingMessages.Reason, 2 * CRITERION_WIDTH);
        for (GroupReport.Unread file : files) {
            TableItem row = new TableItem(table, SWT.NONE);
            row.setText(new String[] { file.file().getFileName().toString(), file.reason() });
        }
        return table;
    }

    private static Table table(Composite parent, String name) {
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        ControlNames.give(table, name);
        return table;
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(TextSize.scale(width));
        column.setToolTipText(title);
    }

    private void open(LearnerResult learner) {
        Cases.open(getSite().getPage(), learner.file());
    }

    private void save() {
        if (report != null) {
            Saving.ask(getSite().getShell(), TrainingMessages.SaveWorkbook,
                    folder().getFileName() + ".xlsx", (Path file, Consumer<String> result) ->
                            room().saveGroup(report, file, result));
        }
    }

    private Path folder() {
        return ((GroupInput) getEditorInput()).folder();
    }

    private TrainingRoom room() {
        return getSite().getService(TrainingRoom.class);
    }

    private Locale locale() {
        return room().locale();
    }

    @Override
    public void setFocus() {
        if (content == null || !content.setFocus()) {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID).removePreferenceChangeListener(theme);
        stopSize.run();
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }
}
