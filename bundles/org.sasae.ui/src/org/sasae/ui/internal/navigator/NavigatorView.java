// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.navigator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.model.care.CarePackage;
import org.sasae.model.edit.Wording;
import org.sasae.ui.ControlNames;
import org.sasae.ui.FittingColumns;
import org.sasae.ui.Images;
import org.sasae.ui.OpenCases;
import org.sasae.ui.PlanTypeNames;
import org.sasae.ui.internal.CaseFolder;
import org.sasae.ui.internal.CaseOpener;
import org.sasae.ui.internal.UiMessages;

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
    private List<CaseRow> read = List.of();
    private Runnable fit = () -> { };
    private OpenRows openRows;
    private OverCases overCases;
    private boolean pending;
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
        search.addListener(SWT.Modify, event -> {
            viewer.refresh();
            fit.run();
        });
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                event.doit = false;
                goToList();
            }
        });
        createTable();
        overCases = new OverCases(listPage, wording.locale());
        ControlNames.give(search, UiMessages.NavigatorSearch);
        ControlNames.give(viewer.getTable(), getTitle());
        CaseFolder.preferences().addPreferenceChangeListener(folderChanged);
        job = new CaseListJob(wording, (rows, found) -> pages.getDisplay().asyncExec(() -> {
            overCases.show(found);
            show(rows);
        }));
        watch = new FolderWatch(() -> job.schedule());
        openRows = new OpenRows(getSite().getService(OpenCases.class), wording, this::openCasesChanged);
        reload();
    }

    private void createTable() {
        viewer = new TableViewer(listPage, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(UiMessages.NavigatorName, this::name, row -> row.problem().isEmpty()
                ? Images.of(CarePackage.Literals.CLIENT) : Images.of(pages.getDisplay(), Images.Name.ERROR));
        column(UiMessages.NavigatorLevel, CaseRow::level, row -> null);
        column(UiMessages.NavigatorDeadline, NavigatorView::deadline, row -> null);
        column(UiMessages.NavigatorFindings, row -> row.findings().worstText(wording.locale()), row -> row.findings()
                .worst().map(severity -> Images.of(pages.getDisplay(), severity)).orElse(null));
        // Last, since it is what can be missed best where there is no room for all.
        column(UiMessages.NavigatorPlanType, row -> planTypes.shortName(row.planTypeId()), row -> null);
        ColumnViewerToolTipSupport.enableFor(viewer);
        fit = FittingColumns.of(viewer.getTable(), 0, Integer.MAX_VALUE);
        viewer.addFilter(new SearchFilter(() -> search.getText()));
        viewer.addOpenListener(event -> open());
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                event.doit = false;
                delete();
            }
        });
        getSite().setSelectionProvider(viewer);
        createMenu();
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            boolean selected = !selected().isEmpty();
            manager.add(action(UiMessages.NavigatorOpen, selected, this::open));
            manager.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
            manager.add(new Separator());
            manager.add(action(UiMessages.NavigatorDelete, selected, this::delete));
        });
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        getSite().registerContextMenu(menu, viewer);
    }

    private static Action action(String text, boolean enabled, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    private void column(String title, Function<CaseRow, String> text, Function<CaseRow, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((CaseRow) element);
            }

            @Override
            public Image getImage(Object element) {
                return image.apply((CaseRow) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return tip((CaseRow) element);
            }
        });
    }

    private String tip(CaseRow row) {
        if (!row.problem().isEmpty()) {
            return row.problem();
        }
        String findings = row.findings().text(wording.locale());
        return findings.isEmpty() ? row.file().toString() : row.file() + "\n" + findings;
    }

    /** Where two clients have the same name, the name of the file tells them apart. */
    private String name(CaseRow row) {
        String file = row.file().getFileName().toString();
        if (!row.problem().isEmpty()) {
            return file + " — " + UiMessages.NavigatorUnreadable;
        }
        String name = row.name().isBlank() ? UiMessages.NavigatorNoName : row.name();
        boolean alone = viewer.getInput() instanceof List<?> rows
                && rows.stream().filter(each -> ((CaseRow) each).name().equals(row.name())).count() <= 1;
        return alone ? name
                : UiMessages.bind(UiMessages.NavigatorSameName, name, file.substring(0, file.lastIndexOf('.')));
    }

    private static String deadline(CaseRow row) {
        return row.deadline().map(day -> {
            long days = ChronoUnit.DAYS.between(LocalDate.now(), day);
            return days >= 0 ? UiMessages.bind(UiMessages.NavigatorDaysLeft, days)
                    : UiMessages.bind(UiMessages.NavigatorDaysOver, -days);
        }).orElse("");
    }

    private List<CaseRow> selected() {
        List<CaseRow> rows = new ArrayList<>();
        viewer.getStructuredSelection().forEach(row -> rows.add((CaseRow) row));
        return rows;
    }

    private void open() {
        selected().forEach(row -> CaseOpener.open(getSite().getPage(), row.file()));
    }

    /** Deletes the selected cases, after asking about each. */
    public void delete() {
        List<CaseRow> rows = selected();
        rows.forEach(row -> new CaseDeletion(getSite().getPage(), row.file(), name(row)).askAndDelete());
        if (!rows.isEmpty()) {
            reload();
        }
    }

    private void goToList() {
        Table table = viewer.getTable();
        if (table.getItemCount() > 0) {
            table.setFocus();
            if (viewer.getSelection().isEmpty()) {
                viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)));
            }
        }
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
        read = rows;
        List<CaseRow> now = rows.stream().map(row -> openRows.of(row.file()).orElse(row)).toList();
        if (now.equals(viewer.getInput())) {
            return;
        }
        Set<Path> before = selected().stream().map(CaseRow::file).collect(Collectors.toSet());
        viewer.setInput(now);
        viewer.setSelection(new StructuredSelection(now.stream().filter(row -> before.contains(row.file())).toList()));
        ((StackLayout) pages.getLayout()).topControl = now.isEmpty() ? emptyPage : listPage;
        pages.layout(true, true);
        fit.run();
    }

    /** Many changes may come at once, so that what they come to is shown when they are over. */
    private void openCasesChanged() {
        if (!pending && !pages.isDisposed()) {
            pending = true;
            pages.getDisplay().asyncExec(() -> {
                pending = false;
                show(read);
            });
        }
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
            openRows.dispose();
        }
        if (watch != null) {
            watch.close();
        }
        super.dispose();
    }
}
