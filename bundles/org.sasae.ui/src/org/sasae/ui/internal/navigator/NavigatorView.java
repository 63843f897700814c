// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.navigator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.model.care.CarePackage;
import org.sasae.model.edit.Wording;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.OpenCases;
import org.sasae.ui.PlanTypeNames;
import org.sasae.ui.internal.CaseFolder;
import org.sasae.ui.internal.CaseOpener;
import org.sasae.ui.internal.UiMessages;
import org.sasae.validation.process.Deadlines;

/** The cases in the workspace folder: who, which level, which plan, and what ends next. */
public final class NavigatorView extends ViewPart {

    private final Wording wording = Wording.of(Locale.getDefault());
    private final PlanTypeNames planTypes = new PlanTypeNames(PlanTypeRegistry.fromPlatform(), Locale.getDefault());
    private final IPreferenceChangeListener folderChanged = event -> {
        if (CaseFolder.PREFERENCE.equals(event.getKey())) {
            reload();
        }
    };
    private Composite pages;
    private Composite listPage;
    private Composite emptyPage;
    private Text search;
    private TableViewer viewer;
    private CaseListJob job;
    private FolderWatch watch;

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        emptyPage = new Composite(pages, SWT.NONE);
        GridLayout emptyLayout = new GridLayout();
        emptyLayout.marginWidth = 12;
        emptyLayout.marginHeight = 12;
        emptyPage.setLayout(emptyLayout);
        Label empty = new Label(emptyPage, SWT.WRAP);
        empty.setText(UiMessages.NavigatorEmpty);
        empty.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        listPage = new Composite(pages, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        listPage.setLayout(layout);
        search = new Text(listPage, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(UiMessages.NavigatorSearch);
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search.addListener(SWT.Modify, event -> viewer.refresh());
        Composite box = new Composite(listPage, SWT.NONE);
        box.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout columns = new TableColumnLayout();
        box.setLayout(columns);
        viewer = new TableViewer(box, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        ControlNames.give(search, UiMessages.NavigatorSearch);
        ControlNames.give(viewer.getTable(), getTitle());
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, UiMessages.NavigatorName, 4, NavigatorView::name);
        column(columns, UiMessages.NavigatorLevel, 3, CaseRow::level);
        column(columns, UiMessages.NavigatorPlanType, 6, row -> planTypes.shortName(row.planTypeId()));
        column(columns, UiMessages.NavigatorDeadline, 4, NavigatorView::deadline);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addFilter(new SearchFilter(() -> search.getText()));
        viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
        getSite().setSelectionProvider(viewer);
        CaseFolder.preferences().addPreferenceChangeListener(folderChanged);
        job = new CaseListJob(wording, new Deadlines(getSite().getService(OpenCases.class).engine()),
                rows -> pages.getDisplay().asyncExec(() -> show(rows)));
        watch = new FolderWatch(() -> job.schedule());
        reload();
    }

    private void column(TableColumnLayout layout, String title, int weight,
            java.util.function.Function<CaseRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        boolean first = viewer.getTable().getColumnCount() == 1;
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 64));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((CaseRow) element);
            }

            @Override
            public Image getImage(Object element) {
                if (!first) {
                    return null;
                }
                return ((CaseRow) element).problem().isEmpty() ? Images.of(CarePackage.Literals.CLIENT)
                        : Images.of(pages.getDisplay(), Images.Name.ERROR);
            }

            @Override
            public String getToolTipText(Object element) {
                CaseRow row = (CaseRow) element;
                return row.problem().isEmpty() ? row.file().toString() : row.problem();
            }
        });
    }

    private static String name(CaseRow row) {
        if (!row.problem().isEmpty()) {
            return row.file().getFileName() + " — " + UiMessages.NavigatorUnreadable;
        }
        return row.name().isBlank() ? UiMessages.NavigatorNoName : row.name();
    }

    private static String deadline(CaseRow row) {
        return row.deadline().map(day -> {
            long days = ChronoUnit.DAYS.between(LocalDate.now(), day);
            return days >= 0 ? UiMessages.bind(UiMessages.NavigatorDaysLeft, days)
                    : UiMessages.bind(UiMessages.NavigatorDaysOver, -days);
        }).orElse("");
    }

    private void open(IStructuredSelection selection) {
        selection.forEach(row -> CaseOpener.open(getSite().getPage(), ((CaseRow) row).file()));
    }

    /** Reads the folder again. */
    public void reload() {
        watch.follow(CaseFolder.path());
        job.schedule();
    }

    private void show(List<CaseRow> rows) {
        if (pages.isDisposed()) {
            return;
        }
        Set<Path> selected = new HashSet<>();
        viewer.getStructuredSelection().forEach(row -> selected.add(((CaseRow) row).file()));
        viewer.setInput(rows);
        viewer.setSelection(new StructuredSelection(
                rows.stream().filter(row -> selected.contains(row.file())).toList()));
        ((StackLayout) pages.getLayout()).topControl = rows.isEmpty() ? emptyPage : listPage;
        pages.layout(true, true);
    }

    @Override
    public void setFocus() {
        if (listPage.isVisible()) {
            viewer.getTable().setFocus();
        } else {
            pages.setFocus();
        }
    }

    @Override
    public void dispose() {
        CaseFolder.preferences().removePreferenceChangeListener(folderChanged);
        if (job != null) {
            job.cancel();
        }
        if (watch != null) {
            watch.close();
        }
        super.dispose();
    }
}
