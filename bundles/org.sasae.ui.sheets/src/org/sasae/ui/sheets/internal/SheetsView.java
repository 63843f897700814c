// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.part.ViewPart;
import org.sasae.core.calendar.JapaneseDates;
import org.sasae.core.plantype.SheetUse;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePlan;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetFormat;
import org.sasae.sheets.SheetSet;
import org.sasae.ui.CaseFollower;
import org.sasae.ui.CaseEditorInput;
import org.sasae.ui.ControlNames;
import org.sasae.ui.OpenCase;
import org.sasae.ui.TextSize;

/** A sheet of the active case as it will be on paper. It follows what is written. */
public final class SheetsView extends ViewPart {

    /** The id of this view. */
    public static final String ID = "org.sasae.ui.sheets.preview";

    private static final int PAUSE_MILLISECONDS = 500;
    private static final int SHEET_WIDTH = 300;
    private static final int PLAN_WIDTH = 170;

    private final SheetSet set = SheetSet.installed();
    private final SheetMaker maker = new SheetMaker();
    private final PreviewJob job = new PreviewJob(maker, this::made);
    private final Runnable refresh = this::request;
    private CaseFollower follower;
    private final List<SheetChoice.Entry> entries = new ArrayList<>();
    private LocalResourceManager icons;
    private Composite parent;
    private Combo sheets;
    private Combo plans;
    private Button blank;
    private Label place;
    private Label notice;
    private ToolBar tools;
    private PageCanvas canvas;
    private OpenCase shown;
    private String wanted;
    private double drawnZoom;

    @Override
    public void createPartControl(Composite box) {
        parent = box;
        icons = new LocalResourceManager(JFaceResources.getResources(), box);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        box.setLayout(layout);
        createBar(box);
        canvas = new PageCanvas(box);
        ControlNames.give(canvas, SheetMessages.PreviewPages);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.onChange(this::scrolled);
        notice = new Label(box, SWT.WRAP);
        notice.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        follower = new CaseFollower(getSite().getPage(), this::follow, (openCase, change) -> changed(change));
        follower.begin();
    }

    private void createBar(Composite box) {
        Composite bar = new Composite(box, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 8;
        bar.setLayout(row);
        sheets = new Combo(bar, SWT.READ_ONLY);
        sheets.setLayoutData(new RowData(TextSize.scale(SHEET_WIDTH), SWT.DEFAULT));
        ControlNames.give(sheets, SheetMessages.PreviewSheet);
        sheets.addListener(SWT.Selection, event -> {
            wanted = entries.get(sheets.getSelectionIndex()).sheet().id();
            canvas.goTo(0);
            request();
        });
        plans = new Combo(bar, SWT.READ_ONLY);
        plans.setLayoutData(new RowData(TextSize.scale(PLAN_WIDTH), SWT.DEFAULT));
        ControlNames.give(plans, SheetMessages.PreviewPlan);
        plans.addListener(SWT.Selection, event -> {
            fillSheets();
            request();
        });
        blank = new Button(bar, SWT.CHECK);
        blank.setText(SheetMessages.PreviewBlank);
        blank.addListener(SWT.Selection, event -> request());
        tools = new ToolBar(bar, SWT.FLAT | SWT.HORIZONTAL);
        ControlNames.give(tools, SheetMessages.PreviewPages);
        tool("previous", SheetMessages.PreviewPrevious, () -> canvas.goTo(canvas.page() - 1));
        tool("next", SheetMessages.PreviewNext, () -> canvas.goTo(canvas.page() + 1));
        tool("smaller", SheetMessages.PreviewSmaller, () -> canvas.smaller());
        tool("larger", SheetMessages.PreviewLarger, () -> canvas.larger());
        tool("fit", SheetMessages.PreviewFit, () -> canvas.fitWidth());
        new ToolItem(tools, SWT.SEPARATOR);
        tool("print", SheetMessages.PreviewPrint, () -> actions().print());
        tool("save", SheetMessages.PreviewSavePdf, () -> actions().save(SheetFormat.PDF));
        tool("launch", SheetMessages.PreviewLaunch, () -> actions().launch(SheetFormat.PDF));
        place = new Label(bar, SWT.NONE);
    }

    private void tool(String icon, String text, Runnable action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(icons.create(ImageDescriptor.createFromURL(
                SheetsView.class.getResource("/icons/" + icon + ".svg"))));
        item.setToolTipText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    /** {@return prints, saves and opens what is shown} */
    SheetActions actions() {
        return new SheetActions(getSite().getShell(), maker, this::current);
    }

    private void follow() {
        OpenCase next = follower.openCase();
        if (next != shown) {
            shown = next;
            fillPlans();
            fillSheets();
            request();
        }
    }

    private void changed(OpenCase.Change change) {
        if (change != OpenCase.Change.FINDINGS && change != OpenCase.Change.NOTES && !parent.isDisposed()) {
            parent.getDisplay().timerExec(PAUSE_MILLISECONDS, refresh);
        }
    }

    private CareCase careCase() {
        return shown == null ? null : shown.careCase();
    }

    private void fillPlans() {
        int before = plans.getSelectionIndex();
        List<String> names = new ArrayList<>();
        names.add(SheetMessages.PreviewLatestPlan);
        if (careCase() != null) {
            int number = 0;
            for (CarePlan plan : careCase().getPlans()) {
                number++;
                names.add(plan.getCreatedOn() == null
                        ? SheetMessages.bind(SheetMessages.PreviewPlanNumber, number)
                        : JapaneseDates.format(plan.getCreatedOn(), Locale.getDefault()));
            }
        }
        if (!List.of(plans.getItems()).equals(names)) {
            plans.setItems(names.toArray(String[]::new));
        }
        plans.select(before > 0 && before < names.size() ? before : 0);
        boolean several = names.size() > 2;
        plans.setVisible(several);
        ((RowData) plans.getLayoutData()).exclude = !several;
        plans.getParent().layout();
    }

    private void fillSheets() {
        CareCase careCase = careCase() == null ? CareFactory.eINSTANCE.createCareCase() : careCase();
        try {
            List<SheetChoice.Entry> now = SheetChoice.of(set, careCase, plan(careCase));
            if (!now.equals(entries)) {
                entries.clear();
                entries.addAll(now);
                sheets.setItems(entries.stream().map(SheetChoice.Entry::text).toArray(String[]::new));
            }
            if (wanted == null) {
                wanted = entries.stream().filter(entry -> entry.use() == SheetUse.REQUIRED)
                        .filter(entry -> entry.sheet().id().equals("plan")).findFirst()
                        .orElse(entries.getFirst()).sheet().id();
            }
            List<String> ids = entries.stream().map(entry -> entry.sheet().id()).toList();
            sheets.select(Math.max(0, ids.indexOf(wanted)));
        } catch (SheetException e) {
            canvas.show(PreviewPages.none(e.getMessage()));
        }
    }

    private CarePlan plan(CareCase careCase) {
        int index = plans.getSelectionIndex() - 1;
        return index >= 0 && index < careCase.getPlans().size() ? careCase.getPlans().get(index) : null;
    }

    /** What is shown or will be in a moment; empty without a case. */
    private Optional<SheetRequest> current() {
        int index = sheets.getSelectionIndex();
        if (index < 0 || index >= entries.size()) {
            return Optional.empty();
        }
        SheetChoice.Entry entry = entries.get(index);
        if (blank.getSelection()) {
            return Optional.of(SheetRequest.blank(entry.sheet().id(), entry.sheet().title(),
                    careCase() == null ? null : WorkspaceProfile.idOf(careCase())));
        }
        return Optional.ofNullable(careCase()).map(careCase -> SheetRequest.of(entry.sheet().id(),
                entry.sheet().title(), careCase, plans.getSelectionIndex() - 1,
                new CaseEditorInput(shown.file()).getName()));
    }

    private void request() {
        if (parent.isDisposed()) {
            return;
        }
        fillPlans();
        fillSheets();
        Optional<SheetRequest> request = current();
        if (request.isEmpty()) {
            show(PreviewPages.none(SheetMessages.PreviewNoCase));
            return;
        }
        if (canvas.count() == 0) {
            show(PreviewPages.none(SheetMessages.PreviewWorking));
        }
        drawnZoom = canvas.zoom();
        job.want(request.get(), drawnZoom * PreviewPages.DOTS_PER_INCH * scale());
    }

    /** Device dots for a pixel of the program, on screens that are finer than usual. */
    private double scale() {
        return parent.getMonitor().getZoom() / 100.0;
    }

    private void made(SheetRequest request, PreviewPages pages) {
        if (!parent.isDisposed()) {
            parent.getDisplay().asyncExec(() -> {
                if (!parent.isDisposed()) {
                    show(pages);
                }
            });
        }
    }

    private void show(PreviewPages pages) {
        canvas.show(pages);
        notice.setText(pages.pages().isEmpty() ? "" : pages.notice());
        ((GridData) notice.getLayoutData()).exclude = notice.getText().isEmpty();
        notice.setVisible(!notice.getText().isEmpty());
        parent.layout(true, true);
        scrolled();
    }

    private void scrolled() {
        if (canvas == null || place.isDisposed()) {
            return;
        }
        String text = canvas.count() == 0 ? "" : SheetMessages.bind(SheetMessages.PreviewPage,
                new Object[] { canvas.page() + 1, canvas.count(), Math.round(canvas.zoom() * 100) });
        if (!place.getText().equals(text)) {
            place.setText(text);
            place.requestLayout();
        }
        // Fit to the width, or another magnification: drawn anew once the person pauses.
        if (canvas.count() > 0 && Math.abs(canvas.zoom() - drawnZoom) > 0.01) {
            parent.getDisplay().timerExec(PAUSE_MILLISECONDS, refresh);
        }
    }

    /**
     * Shows another sheet.
     *
     * @param sheetId its id, not null; one that there is not changes nothing
     */
    public void showSheet(String sheetId) {
        wanted = sheetId;
        request();
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        follower.close();
        job.cancel();
        Job.createSystem(SheetMessages.PreviewWorking, monitor -> {
            try {
                job.join();
                maker.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                ILog.get().warn("Fonts could not be closed", e);
            }
        }).schedule();
        super.dispose();
    }
}
