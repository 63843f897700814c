// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.FreeformGraphicalRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.services.IServiceLocator;
import org.sasae.diagram.DiagramTexts;
import org.sasae.drawing.ColourRole;
import org.sasae.model.care.CareCase;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.CasePage;
import org.sasae.ui.ControlNames;
import org.sasae.ui.OpenCase;
import org.sasae.ui.SasaeUi;
import org.sasae.ui.Themes;
import org.sasae.ui.diagram.internal.model.CaseWatch;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.Drawn;
import org.sasae.ui.diagram.internal.model.Flavour;
import org.sasae.ui.diagram.internal.model.Marks;
import org.sasae.ui.diagram.internal.parts.Parts;
import org.sasae.ui.diagram.internal.parts.PicturePart;
import org.sasae.ui.diagram.internal.parts.PictureView;
import org.sasae.ui.diagram.internal.parts.SharedStack;
import org.sasae.ui.diagram.internal.pen.PenFonts;
import org.sasae.ui.diagram.internal.pen.ScreenColours;

/** A page of the case editor that shows a picture: palette, picture, outline. What differs between pictures is a {@link Flavour}. */
public abstract class DiagramPage implements CasePage {

    /** Key under which the picture's control knows its page. */
    public static final String PAGE = "org.sasae.ui.diagram.page";

    private final Flavour flavour;
    private final EditDomain domain = new EditDomain();
    private final List<Runnable> onDispose = new ArrayList<>();
    private final PageActions actions = new PageActions(this);
    private CaseEditor editor;
    private IServiceLocator services;
    private OpenCase openCase;
    private CareCase watched;
    private CaseWatch watch;
    private DiagramControl control;
    private PictureView view;
    private GraphicalViewer viewer;
    private Viewing viewing;
    private Refresher refresher;
    private HandleBar handles;
    private PalettePanel palette;
    private SidePanel side;
    private SashForm sash;
    private PageToolBar tools;
    private PageCommands commands;
    private StatusLine status;
    private boolean front;
    private boolean stale = true;
    private boolean selecting;

    /**
     * Makes the page of a kind of picture.
     *
     * @param flavour what is special about it, not null
     */
    protected DiagramPage(Flavour flavour) {
        this.flavour = Objects.requireNonNull(flavour);
    }

    /**
     * Lets the keys work where the page is not in the editor itself; palette and outline are hidden at first there.
     * Called before the page is made.
     *
     * @param site where the page is, not null
     */
    public final void useServicesOf(IServiceLocator site) {
        services = site;
    }

    @Override
    public Control create(Composite parent, CaseEditor caseEditor) {
        editor = caseEditor;
        boolean beside = services != null;
        services = services == null ? caseEditor.getSite() : services;
        openCase = caseEditor.openCase();
        control = new DiagramControl(openCase.session(), flavour,
                () -> DiagramTexts.of(Locale.getDefault(), LocalDate.now()));
        PenFonts fonts = new PenFonts(parent.getDisplay());
        view = new PictureView(control, fonts, actions);
        Composite area = new Composite(parent, SWT.NONE);
        area.setData("org.eclipse.e4.ui.css.CssClassName", "SasaeForm");
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        tools = new PageToolBar(area, this, !beside);
        createSash(area);
        status = new StatusLine(area, this);
        say("");
        refresher = new Refresher(parent.getDisplay(), view, this::show);
        follow(area);
        control.onSelection(this::selectionChanged);
        area.addListener(SWT.Dispose, event -> {
            onDispose.forEach(Runnable::run);
            fonts.dispose();
        });
        findingsChanged();
        selectionChanged();
        return area;
    }

    private void createSash(Composite area) {
        sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        palette = new PalettePanel(sash, this);
        createViewer(sash);
        side = new SidePanel(sash, this, view, viewing);
        sash.setWeights(PageToolBar.WEIGHTS);
        tools.layoutChanged();
    }

    private void createViewer(Composite parent) {
        viewer = new ScrollingGraphicalViewer();
        viewer.createControl(parent);
        viewer.setRootEditPart(new FreeformGraphicalRootEditPart());
        viewer.setEditPartFactory(new Parts(view));
        viewer.setKeyHandler(new DiagramKeys(this));
        domain.setCommandStack(new SharedStack(openCase.session()));
        domain.addViewer(viewer);
        viewer.setContents(view);
        viewing = new Viewing(viewer, view);
        viewing.onChange(() -> tools.zoomChanged());
        handles = new HandleBar(viewer, view, this);
        Control canvas = viewer.getControl();
        ControlNames.give(canvas, flavour.name());
        canvas.setData(PAGE, this);
        canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        viewer.addSelectionChangedListener(event -> viewerSelected());
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.FocusIn, event -> commands.activate());
        canvas.addListener(SWT.FocusOut, event -> commands.deactivate());
        new PageMenu(this, canvas);
        commands = new PageCommands(this);
        paper();
    }

    private void follow(Composite area) {
        watched = openCase.careCase();
        watch = new CaseWatch(watched, this::caseChanged);
        IPreferenceChangeListener theme = event -> {
            if (Themes.PREFERENCE.equals(event.getKey())) {
                area.getDisplay().asyncExec(this::themeChanged);
            }
        };
        InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID).addPreferenceChangeListener(theme);
        onDispose.add(() -> InstanceScope.INSTANCE.getNode(SasaeUi.PLUGIN_ID).removePreferenceChangeListener(theme));
        onDispose.add(openCase.listen(change -> {
            if (change == OpenCase.Change.FINDINGS || change == OpenCase.Change.NOTES) {
                findingsChanged();
            }
        }));
        onDispose.add(() -> watch.detach(watched));
        onDispose.add(refresher::close);
        onDispose.add(commands::deactivate);
    }

    private void paper() {
        viewer.getControl().setBackground(ScreenColours.of(view.palette(), ColourRole.PAPER));
    }

    private void themeChanged() {
        if (!viewer.getControl().isDisposed()) {
            view.setPalette(ScreenColours.palette());
            paper();
            palette.showSamples();
            ((PicturePart) viewer.getContents()).showAgain();
            viewer.getControl().redraw();
        }
    }

    // ---- following the case

    private void caseChanged() {
        stale = true;
        if (front) {
            refresher.later();
        } else {
            watch.ready();
        }
    }

    private void findingsChanged() {
        view.setMarks(new Marks(openCase.findings(), openCase.notes(), Locale.getDefault()));
        if (viewer.getContents() instanceof PicturePart part) {
            part.marksChanged();
        }
    }

    /** Draws the picture again because something else than the case has changed, such as a filter. */
    public final void redraw() {
        refresher.later();
    }

    /** Draws the picture at once, or in the background where it is large. */
    protected final void drawNow() {
        refresher.now(() -> {
        });
    }

    /**
     * Draws the picture, in the background where it is large.
     *
     * @param then run when it is shown, not null
     */
    final void drawThen(Runnable then) {
        refresher.now(then);
    }

    private void show(Drawn drawn) {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        watch.ready();
        stale = false;
        view.setDrawn(drawn);
        List<EObject> selected = control.selection();
        selecting = true;
        viewing.refit();
        selecting = false;
        List<EObject> left = selected.stream().filter(each -> drawn.part(each).isPresent()).toList();
        control.select(left);
        selectInViewer();
        side.refresh();
        handles.show();
        tools.selectionChanged();
        say("");
    }

    @Override
    public void shown() {
        front = true;
        if (stale) {
            drawNow();
        }
    }

    @Override
    public void hidden() {
        front = false;
        actions.stopTyping();
        domain.loadDefaultTool();
    }

    @Override
    public void setFocus() {
        focusPicture();
    }

    /** Gives the focus to the picture itself. */
    public final void focusPicture() {
        viewer.getControl().setFocus();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        boolean shown = view.drawn().part(object).isPresent();
        if (shown) {
            selectAndReveal(List.of(object));
        }
        return shown;
    }

    // ---- selection

    private void viewerSelected() {
        if (!selecting) {
            List<EObject> elements = new ArrayList<>();
            for (Object part : viewer.getSelectedEditParts()) {
                if (((EditPart) part).getModel() instanceof EObject element) {
                    elements.add(element);
                }
            }
            control.select(elements);
        }
    }

    private void selectionChanged() {
        selectInViewer();
        handles.show();
        palette.selectionChanged();
        side.selectionChanged();
        tools.selectionChanged();
        say("");
    }

    private void selectInViewer() {
        List<?> wanted = control.selection().stream().map(viewer.getEditPartRegistry()::get)
                .filter(Objects::nonNull).toList();
        if (!wanted.equals(viewer.getSelectedEditParts())) {
            selecting = true;
            viewer.setSelection(new StructuredSelection(wanted));
            selecting = false;
        }
    }

    /**
     * Selects objects and brings the last one into sight.
     *
     * @param elements what is selected from now on, not null
     */
    public final void selectAndReveal(List<? extends EObject> elements) {
        control.select(elements);
        if (!elements.isEmpty()) {
            viewing.reveal(elements.get(elements.size() - 1));
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
            event.doit = false;
            actions.stopTyping();
            viewing.wheel(event.count > 0, new org.eclipse.swt.graphics.Point(event.x, event.y));
            handles.show();
        }
    }

    /**
     * Says something in the line below the picture.
     *
     * @param text one sentence, empty for nothing, not null
     */
    public final void say(String text) {
        if (status != null) {
            status.say(text);
        }
    }

    // ---- for the parts of the page, pages of a kind, and tests

    /**
     * Adds what is special to the tool bar. Called once, when the page is made.
     *
     * @param bar the tool bar, not null
     */
    protected void fillToolBar(ToolBar bar) {
        // Nothing is special.
    }

    /** {@return the editor that the page belongs to} */
    public final CaseEditor editor() {
        return editor;
    }

    /** {@return what is done with tools, keys and the mouse} */
    public final PageActions actions() {
        return actions;
    }

    /** {@return what can be done} */
    public final DiagramControl control() {
        return control;
    }

    /** {@return what is shown} */
    public final PictureView view() {
        return view;
    }

    /** {@return the viewer with the edit parts} */
    public final GraphicalViewer viewer() {
        return viewer;
    }

    /** {@return what of the picture is seen} */
    public final Viewing viewing() {
        return viewing;
    }

    /** {@return the tools of GEF} */
    public final EditDomain domain() {
        return domain;
    }

    final IServiceLocator services() {
        return services;
    }

    final SashForm sash() {
        return sash;
    }

    final PalettePanel palette() {
        return palette;
    }

    final SidePanel side() {
        return side;
    }

    final HandleBar handles() {
        return handles;
    }

    final void fillSpecial(ToolBar bar) {
        fillToolBar(bar);
    }
}
