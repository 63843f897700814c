// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.deadlines.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.sasae.core.calendar.JapaneseDates;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.deadlines.DeadlineColumn;
import org.sasae.deadlines.DeadlineFormat;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.CaseFolderWatch;
import org.sasae.ui.Cases;
import org.sasae.ui.ControlNames;
import org.sasae.ui.FittingColumns;
import org.sasae.ui.OpenCases;
import org.sasae.validation.process.CaseDeadline;
import org.sasae.validation.process.Deadlines;

/** What is due in all cases of the folder: a table, overdue first, and the same as a picture along the months. */
public final class DeadlinesView extends ViewPart {

    private static final String BUNDLE = "org.sasae.ui.deadlines";
    private static final int LEAST_DETAIL = 220;
    private static final int[] SHARES = { 58, 42 };

    private final Locale locale = Locale.getDefault();
    private final DeadlineList list = new DeadlineList();
    private DeadlineReader reader;
    private CaseFolderWatch folder;
    private Job job;
    private Display display;
    private Composite area;
    private Combo manager;
    private Combo month;
    private Label count;
    private TableViewer viewer;
    private Runnable fit;
    private TimelinePicture picture;
    private List<YearMonth> months = List.of();
    private Font bold;
    private final IPreferenceChangeListener municipality = event -> readAgain();

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(5, false);
        layout.marginHeight = 3;
        area.setLayout(layout);
        bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        manager = choice(DeadlineMessages.Manager);
        manager.addListener(SWT.Selection, event -> {
            list.chooseManager(manager.getSelectionIndex() <= 0 ? "" : manager.getText());
            showRows();
        });
        month = choice(DeadlineMessages.Month);
        month.addListener(SWT.Selection, event -> chooseMonth(month.getSelectionIndex()));
        count = new Label(area, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 5, 1));
        createTable(sash);
        picture = new TimelinePicture(sash, list, row -> viewer.setSelection(new StructuredSelection(row), true),
                this::open);
        sash.setWeights(SHARES);
        viewer.addSelectionChangedListener(event -> picture.mark(selected()));
        viewer.addOpenListener(event -> open(selected()));
        getSite().setSelectionProvider(viewer);
        tools();
        reader = new DeadlineReader(new Deadlines(getSite().getService(OpenCases.class).engine()));
        job = Job.create(DeadlineMessages.Reading, this::read);
        job.setPriority(Job.DECORATE);
        WorkspaceProfile.preferences().addPreferenceChangeListener(municipality);
        folder = new CaseFolderWatch(() -> job.schedule());
        showChoices();
        job.schedule();
    }

    private Combo choice(String name) {
        new Label(area, SWT.NONE).setText(name);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        ControlNames.give(combo, name);
        return combo;
    }

    private void createTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        ControlNames.give(viewer.getTable(), DeadlineMessages.Table);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        for (DeadlineColumn column : DeadlineColumn.values()) {
            TableViewerColumn shown = new TableViewerColumn(viewer, SWT.LEFT);
            shown.getColumn().setText(column.label(locale));
            shown.setLabelProvider(new ColumnLabelProvider() {
                @Override
                public String getText(Object element) {
                    return column.text((CaseDeadline) element, list.today(), locale);
                }

                @Override
                public String getToolTipText(Object element) {
                    return getText(element);
                }

                @Override
                public Font getFont(Object element) {
                    return ((CaseDeadline) element).deadline().isOverdue(list.today()) ? bold : null;
                }
            });
        }
        fit = FittingColumns.of(viewer.getTable(), DeadlineColumn.DETAIL.ordinal(), LEAST_DETAIL);
    }

    private void tools() {
        ColumnViewerToolTipSupport.enableFor(viewer);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action(DeadlineMessages.Export, "export", this::export));
        bar.add(action(DeadlineMessages.Refresh, "refresh", this::readAgain));
    }

    private void readAgain() {
        reader.forget();
        job.schedule();
    }

    private static Action action(String text, String icon, Runnable what) {
        Action action = new Action(text) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setToolTipText(text);
        Optional<ImageDescriptor> image = ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg");
        image.ifPresent(action::setImageDescriptor);
        return action;
    }

    private IStatus read(IProgressMonitor monitor) {
        try {
            DeadlineReader.Result read = reader.read(folder.files(), monitor);
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            display.asyncExec(() -> show(read));
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.warning(DeadlineMessages.FolderFailed, e);
        }
    }

    private void show(DeadlineReader.Result read) {
        if (!area.isDisposed()) {
            list.show(read);
            showChoices();
            showRows();
        }
    }

    private void showChoices() {
        List<String> people = new ArrayList<>(List.of(DeadlineMessages.AllManagers));
        people.addAll(list.managers());
        manager.setItems(people.toArray(String[]::new));
        manager.select(Math.max(0, people.indexOf(list.filter().manager())));
        months = list.months();
        List<String> names = new ArrayList<>(List.of(DeadlineMessages.AllMonths, DeadlineMessages.Overdue));
        months.forEach(each -> names.add(JapaneseDates.format(each, locale)));
        month.setItems(names.toArray(String[]::new));
        month.select(list.filter().overdueOnly() ? 1
                : list.filter().month().map(each -> months.indexOf(each) + 2).orElse(0));
        area.layout(true, true);
    }

    private void chooseMonth(int index) {
        if (index == 1) {
            list.chooseOverdue();
        } else {
            list.chooseMonth(index <= 0 ? Optional.empty() : Optional.of(months.get(index - 2)));
        }
        showRows();
    }

    private void showRows() {
        CaseDeadline before = selected();
        List<CaseDeadline> rows = list.rows();
        viewer.setInput(rows);
        fit.run();
        if (before != null && rows.contains(before)) {
            viewer.setSelection(new StructuredSelection(before), true);
        }
        String says = rows.isEmpty() ? DeadlineMessages.Empty
                : DeadlineMessages.bind(DeadlineMessages.Count, rows.size(), list.overdue());
        count.setText(list.unreadable() == 0 ? says
                : says + DeadlineMessages.bind(DeadlineMessages.Unreadable, list.unreadable()));
        count.requestLayout();
        picture.refresh();
    }

    private CaseDeadline selected() {
        return (CaseDeadline) viewer.getStructuredSelection().getFirstElement();
    }

    private void open(CaseDeadline row) {
        if (row == null) {
            return;
        }
        IEditorPart editor = Cases.open(getSite().getPage(), Path.of(row.location()));
        if (editor instanceof CaseEditor caseEditor && caseEditor.openCase() != null) {
            row.deadline().find(caseEditor.openCase().careCase())
                    .ifPresent(place -> caseEditor.reveal(place, row.deadline().feature()));
        }
    }

    private void export() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText(DeadlineMessages.Export);
        dialog.setFilterNames(new String[] { DeadlineMessages.ExportXlsx, DeadlineMessages.ExportIcs });
        dialog.setFilterExtensions(new String[] { "*.xlsx", "*.ics" });
        dialog.setFileName(DeadlineMessages.ExportName + ".xlsx");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            DeadlineFormat format = DeadlineFormat.ofName(chosen)
                    .orElse(dialog.getFilterIndex() == 1 ? DeadlineFormat.ICS : DeadlineFormat.XLSX);
            Path file = Path.of(DeadlineFormat.ofName(chosen).isPresent() ? chosen : chosen + "." + format.ending());
            save(file, format);
        }
    }

    /**
     * Writes the deadlines that are shown, in the background.
     *
     * @param file   where to, replaced when it is there, not null
     * @param format the form of the file, not null
     */
    public void save(Path file, DeadlineFormat format) {
        List<CaseDeadline> rows = list.rows();
        Job.create(DeadlineMessages.Export, (IProgressMonitor monitor) -> {
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                format.write(rows, list.today(), locale, bytes);
                Files.write(file, bytes.toByteArray());
            } catch (IOException e) {
                display.asyncExec(() -> MessageDialog.openError(getSite().getShell(), DeadlineMessages.Export,
                        DeadlineMessages.bind(DeadlineMessages.ExportFailed, file)));
            }
            return Status.OK_STATUS;
        }).schedule();
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }

    @Override
    public void dispose() {
        WorkspaceProfile.preferences().removePreferenceChangeListener(municipality);
        if (folder != null) {
            folder.close();
        }
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }
}
