// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.instructor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
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
import org.sasae.training.attempt.Attempts;
import org.sasae.training.model.Criterion;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.report.FrequencyChart;
import org.sasae.training.report.GroupReport;
import org.sasae.training.report.GroupReport.Cell;
import org.sasae.training.report.GroupReport.Frequency;
import org.sasae.training.report.GroupReport.LearnerResult;
import org.sasae.training.report.GroupReport.PackResult;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.Cases;
import org.sasae.ui.ControlNames;
import org.sasae.ui.FittingColumns;
import org.sasae.ui.ReadingPage;
import org.sasae.ui.SasaeUi;
import org.sasae.ui.TextSize;
import org.sasae.ui.Themes;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.room.Desk;
import org.sasae.ui.training.internal.room.Labels;
import org.sasae.ui.training.internal.room.TrainingRoom;
import org.sasae.ui.training.internal.views.Column;
import org.sasae.ui.training.internal.views.FeedbackView;
import org.sasae.ui.training.internal.views.Saving;
import org.sasae.ui.training.internal.views.TasksView;
import org.sasae.ui.training.internal.views.TrainingIcons;
import org.sasae.ui.training.internal.views.Views;

/**
 * What a group did, for the instructor: learner by learner and criterion by criterion, and what was said most often. It
 * gives no marks; it shows where to talk together.
 */
public final class GroupPage extends ReadingPage {

    /** The id of the page. */
    public static final String ID = "org.sasae.ui.training.group";

    private static final int LEARNER_WIDTH = 220;
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
    private Button again;
    private Table first;
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
        again = button(TrainingMessages.ReadAgain, this::readOrStop);
        button(TrainingMessages.SaveWorkbook, this::save);
        InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID).addPreferenceChangeListener(theme);
        stopSize = TextSize.listen(() -> later(this::showAgain));
        read();
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(text);
        ControlNames.give(button, text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void readOrStop() {
        if (job.getState() == Job.NONE) {
            read();
        } else {
            job.cancel();
        }
    }

    private void reading(boolean on) {
        String text = on ? TrainingMessages.Stop : TrainingMessages.ReadAgain;
        again.setText(text);
        ControlNames.give(again, text);
        page.layout(true, true);
    }

    private void read() {
        head.setText(TrainingMessages.ReadingAttempts);
        reading(true);
        Path folder = folder();
        TrainingRoom room = room();
        job = Job.create(TrainingMessages.ReadingAttempts, (IProgressMonitor monitor) -> gather(room, folder, monitor));
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                later(() -> reading(false));
            }
        });
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
        int selected = content instanceof CTabFolder before ? Math.max(0, before.getSelectionIndex()) : 0;
        if (content != null) {
            content.dispose();
        }
        first = null;
        CTabFolder tabs = new CTabFolder(page, SWT.BORDER);
        content = tabs;
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        gathered.packs().forEach(pack -> tab(tabs, pack.pack().title(locale()), pack(tabs, pack)));
        if (!gathered.unread().isEmpty()) {
            tab(tabs, TrainingMessages.Unread, unread(tabs, gathered.unread()));
        }
        if (tabs.getItemCount() > 0) {
            tabs.setSelection(Math.min(selected, tabs.getItemCount() - 1));
        } else {
            head.setText(TrainingMessages.GroupEmpty);
        }
        page.layout(true, true);
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
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

    /** Learners down, criteria across; the cell names the most important kind that was said, and how often. */
    private void matrix(Composite parent, PackResult pack) {
        Table table = table(parent, TrainingMessages.CriteriaByLearner);
        first = first == null ? table : first;
        column(table, TrainingMessages.Learner);
        column(table, TrainingMessages.TasksDone);
        boolean versions = pack.learners().stream().anyMatch(each -> Attempts.isOtherVersion(pack.pack(), each.attempt()));
        if (versions) {
            column(table, TrainingMessages.Version);
        }
        int fixed = table.getColumnCount();
        List<Criterion> criteria = pack.pack().content().getRubric().getCriteria();
        criteria.forEach(criterion -> column(table, Phrases.text(criterion.getTitle(), locale())));
        for (LearnerResult learner : pack.learners()) {
            TableItem row = new TableItem(table, SWT.NONE);
            row.setData(learner);
            row.setText(0, learner.label(locale()));
            row.setText(1, TrainingMessages.bind(TrainingMessages.Of, learner.done(), pack.pack().tasks().size()));
            if (versions) {
                row.setText(2, version(pack, learner));
            }
            for (int i = 0; i < criteria.size(); i++) {
                cell(row, fixed + i, learner.on(criteria.get(i)));
            }
        }
        CellTips.on(table, (row, column) -> column < fixed
                ? tip(pack, (LearnerResult) row.getData(), column)
                : TrainingMessages.bind(TrainingMessages.KindAndPlace, row.getText(0),
                        words(((LearnerResult) row.getData()).on(criteria.get(column - fixed)))));
        table.addListener(SWT.DefaultSelection, event -> open((LearnerResult) event.item.getData()));
        FittingColumns.of(table, 0, TextSize.scale(LEARNER_WIDTH)).run();
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
    }

    private static String version(PackResult pack, LearnerResult learner) {
        String worked = Objects.toString(learner.attempt().getPackVersion(), "");
        return Attempts.isOtherVersion(pack.pack(), learner.attempt())
                ? TrainingMessages.bind(TrainingMessages.OtherVersion, worked) : worked;
    }

    /** What there is no room for: the whole name and the file, and why a version is named. */
    private String tip(PackResult pack, LearnerResult learner, int column) {
        return column == 2 && Attempts.isOtherVersion(pack.pack(), learner.attempt())
                ? TrainingMessages.bind(TrainingMessages.OtherVersionWhy, pack.pack().content().getVersion())
                : TrainingMessages.bind(TrainingMessages.KindAndPlace, learner.label(locale()), name(learner.file()));
    }

    private String words(Cell cell) {
        return Stream.of(FeedbackKind.values()).filter(kind -> count(cell, kind) > 0).map(kind -> words(cell, kind))
                .collect(Collectors.joining(TrainingMessages.Comma));
    }

    private String words(Cell cell, FeedbackKind kind) {
        return TrainingMessages.bind(TrainingMessages.KindAndCount, Labels.of(kind, locale()), count(cell, kind));
    }

    private static int count(Cell cell, FeedbackKind kind) {
        return switch (kind) {
        case ESSENTIAL -> cell.essential();
        case ACTIONABLE -> cell.actionable();
        case INFORMATIVE -> cell.informative();
        case CELEBRATORY -> cell.celebratory();
        };
    }

    private void cell(TableItem row, int column, Cell cell) {
        cell.leading().ifPresentOrElse(kind -> {
            row.setImage(column, TrainingIcons.of(kind));
            row.setText(column, words(cell, kind));
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
        column(table, TrainingMessages.SaidMostOften);
        column(table, TrainingMessages.HowMany);
        column(table, TrainingMessages.Who);
        for (Frequency frequency : pack.frequent()) {
            TableItem row = new TableItem(table, SWT.NONE);
            row.setImage(0, TrainingIcons.of(frequency.level().getKind()));
            row.setText(0, Phrases.text(frequency.level().getDescriptor(), locale()));
            row.setText(1, TrainingMessages.bind(TrainingMessages.OfLearners, frequency.learners().size(),
                    pack.learners().size()));
            row.setText(2, frequency.learners().stream().map(each -> each.label(locale()))
                    .collect(Collectors.joining(TrainingMessages.Comma)));
            row.setData(frequency.level().getKind());
        }
        CellTips.on(table, (row, column) -> column == 0 ? TrainingMessages.bind(TrainingMessages.KindAndPlace,
                Labels.of((FeedbackKind) row.getData(), locale()), row.getText(0)) : row.getText(column));
        FittingColumns.of(table, 2, TextSize.scale(WHO_WIDTH)).run();
    }

    private Control unread(Composite parent, List<GroupReport.Unread> files) {
        Table table = table(parent, TrainingMessages.Unread);
        column(table, TrainingMessages.File);
        column(table, TrainingMessages.Reason);
        for (GroupReport.Unread file : files) {
            TableItem row = new TableItem(table, SWT.NONE);
            row.setText(new String[] { name(file.file()), file.reason() });
        }
        CellTips.on(table, TableItem::getText);
        FittingColumns.of(table, 1, TextSize.scale(2 * WHO_WIDTH)).run();
        return table;
    }

    /** A file by its place in the folder. */
    private String name(Path file) {
        return folder().relativize(file.toAbsolutePath().normalize()).toString();
    }

    private static Table table(Composite parent, String name) {
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        ControlNames.give(table, name);
        return table;
    }

    private static void column(Table table, String title) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setToolTipText(title);
    }

    private void open(LearnerResult learner) {
        if (Cases.open(getSite().getPage(), learner.file()) instanceof CaseEditor editor) {
            room().desk(editor.openCase()).ifPresent(Desk::review);
            Views.show(getSite().getPage(), TasksView.ID);
            Views.show(getSite().getPage(), FeedbackView.ID);
        }
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
        if (first == null || !first.isVisible() || !first.setFocus()) {
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
