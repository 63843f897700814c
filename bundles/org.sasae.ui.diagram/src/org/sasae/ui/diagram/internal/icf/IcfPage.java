// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.icf;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.sasae.diagram.ToolResult;
import org.sasae.diagram.icf.FactorDraft;
import org.sasae.diagram.icf.IcfArea;
import org.sasae.diagram.icf.IcfCodes;
import org.sasae.drawing.Box;
import org.sasae.drawing.Point;
import org.sasae.drawing.icf.IcfLayout;
import org.sasae.model.care.Ability;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.IcfComponent;
import org.sasae.model.care.IcfFactor;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.FieldPlace;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.MenuEntry;
import org.sasae.ui.diagram.internal.model.Values;
import org.sasae.ui.diagram.internal.page.DiagramPage;

/** The page of the case editor with the ICF picture. */
public final class IcfPage extends DiagramPage implements IcfMenu.Asks {

    private final IcfFlavour flavour;
    private IcfBar bar;

    /** Makes the page; the case editor calls this through the extension point. */
    public IcfPage() {
        this(new IcfFlavour());
    }

    private IcfPage(IcfFlavour flavour) {
        super(flavour);
        this.flavour = flavour;
        flavour.setAsks(this);
    }

    @Override
    public Control create(Composite parent, CaseEditor caseEditor) {
        Control area = super.create(parent, caseEditor);
        Control canvas = viewer().getControl();
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClicked);
        viewer().addDropTargetListener(new WordsDrop(this));
        flavour.shown().onChange(this::shownChanged);
        shownChanged();
        return area;
    }

    @Override
    protected void fillToolBar(ToolBar toolBar) {
        bar = new IcfBar(toolBar, this, flavour);
    }

    /** {@return what is shown now} */
    public IcfShown what() {
        return flavour.shown();
    }

    private void shownChanged() {
        bar.refresh();
        viewing().anew();
        redraw();
        say("");
    }

    // ---- keys and mouse

    private void key(Event event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.ALT | SWT.CTRL)) != 0 || !event.doit) {
            return;
        }
        // Japanese keyboards may send letters in full width.
        String letter = Normalizer.normalize(String.valueOf(event.character), Normalizer.Form.NFKC);
        switch (letter.isEmpty() ? 0 : Character.toUpperCase(letter.charAt(0))) {
        case 'V' -> what().nextView();
        case 'C' -> last().ifPresent(factor -> what().collapse(IcfArea.of(factor.getComponent())));
        case 'R' -> last().ifPresent(what()::reasonsOf);
        case 'T' -> last().ifPresent(this::goToText);
        case 'K' -> pickCode(factors());
        case 'X' -> nextAbility();
        case 'G' -> choosePlan();
        default -> {
            // The keys of all pictures are handled elsewhere.
        }
        }
    }

    private List<IcfFactor> factors() {
        return control().selection().stream().filter(IcfFactor.class::isInstance).map(IcfFactor.class::cast).toList();
    }

    private Optional<IcfFactor> last() {
        return factors().stream().reduce((first, second) -> second);
    }

    /** Goes through: not stated, can not, can but does not, does. */
    private void nextAbility() {
        last().filter(factor -> control().writable()).ifPresent(factor -> {
            Ability next = Ability.VALUES.get((factor.getAbility().getValue() + 1) % Ability.VALUES.size());
            Values.set(control(), List.copyOf(factors()), CarePackage.Literals.ICF_FACTOR__ABILITY, next);
        });
    }

    private void choosePlan() {
        if (!factors().isEmpty() && control().writable()) {
            popUp(flavour.menuOf().intoPlan(control(), factors()));
        }
    }

    /** Opens a menu at what is selected. */
    private void popUp(List<MenuEntry> entries) {
        Control canvas = viewer().getControl();
        Rectangle room = canvas.getBounds();
        org.eclipse.swt.graphics.Point at = last().flatMap(view().drawn()::part).map(part -> {
            Box seen = viewing().visible();
            return new org.eclipse.swt.graphics.Point(
                    (int) Math.clamp((part.bounds().x() - seen.x()) * view().zoom(), 0, room.width),
                    (int) Math.clamp((part.bounds().bottom() - seen.y()) * view().zoom(), 0, room.height));
        }).orElse(new org.eclipse.swt.graphics.Point(room.width / 2, room.height / 2));
        EntryMenu.open(canvas, canvas.toDisplay(at), entries);
    }

    /** On the heading of a box its cards fold away; on its paper a new card begins. */
    private void doubleClicked(Event event) {
        if (event.button != 1 || viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(event.x, event.y))
                .getModel() instanceof EObject) {
            return;
        }
        Point at = place(event.x, event.y);
        IcfFlavour.areaAt(view().drawn(), at).ifPresent(area -> {
            double down = at.y() - IcfFlavour.box(view().drawn(), area).orElseThrow().y();
            if (down <= IcfLayout.HEADING || what().filter().collapsed().contains(area)) {
                what().collapse(area);
            } else {
                IcfComponent component = area.components().getFirst();
                control().service().tools().stream().filter(tool -> tool.id().equals("addFactor." + component.name()))
                        .findFirst().ifPresent(actions()::use);
            }
        });
    }

    /** Finds the place in the picture of a point of the canvas. */
    private Point place(int x, int y) {
        Box seen = viewing().visible();
        return new Point(seen.x() + x / view().zoom(), seen.y() + y / view().zoom());
    }

    /** Finds the box of the picture at a point of the screen. */
    Optional<IcfArea> areaAt(int x, int y) {
        org.eclipse.swt.graphics.Point at = viewer().getControl().toControl(x, y);
        return IcfFlavour.areaAt(view().drawn(), place(at.x, at.y));
    }

    /**
     * Makes a factor of words that were dropped on a box. When they come from a text of the forms, both know each
     * other afterwards.
     *
     * @param words the words, not null
     * @param area the box, not null
     */
    public void dropped(String words, IcfArea area) {
        Control focus = viewer().getControl().getDisplay().getFocusControl();
        EObject source = FieldPlace.of(focus).filter(place -> focus instanceof Text text
                && text.getText().contains(words)).map(FieldPlace::owner).orElse(control().careCase());
        FactorDraft guess = FactorDraft.of(words, source, control().texts());
        IcfComponent component = area.components().contains(guess.component()) ? guess.component()
                : area.components().getFirst();
        ToolResult result = new FactorDraft(guess.words(), component, guess.nature(), "")
                .prepare(control().request(), source, words);
        control().execute(IcfMessages.FactorTitle, result.command());
        result.toSelect().stream().filter(IcfFactor.class::isInstance).map(IcfFactor.class::cast)
                .forEach(factor -> what().bringBack(control().careCase(), factor));
        drawNow();
        selectAndReveal(result.toSelect());
    }

    // ---- for the menu

    @Override
    public void showInForm(EObject element) {
        editor().reveal(element, null);
    }

    @Override
    public void tell(String sentence) {
        say(sentence);
    }

    @Override
    public void pickCode(List<IcfFactor> chosen) {
        if (chosen.isEmpty() || !control().writable()) {
            return;
        }
        IcfFactor first = chosen.getFirst();
        if (IcfCodes.table().of(first.getComponent()).isEmpty() && first.getComponent() != IcfComponent.UNSPECIFIED) {
            say(IcfMessages.bind(IcfMessages.NoCodes, control().texts().literal(first.getComponent())));
            return;
        }
        CodePicker picker = new CodePicker(viewer().getControl().getShell(), first.getComponent(),
                first.getText() == null ? "" : first.getText(), first.getCode(), control().texts());
        if (picker.open() == Window.OK) {
            String code = picker.code().orElse(null);
            Values.set(control(), List.copyOf(chosen), CarePackage.Literals.ICF_FACTOR__CODE,
                    code == null ? SetCommand.UNSET_VALUE : code);
        }
        focusPicture();
    }

    @Override
    public void goToText(IcfFactor factor) {
        Optional<Source> source = Source.of(factor, control().careCase());
        if (source.isEmpty()) {
            say(IcfMessages.NoText);
            return;
        }
        EObject owner = source.get().owner();
        EAttribute feature = source.get().feature();
        if (editor().reveal(owner, feature)
                && viewer().getControl().getDisplay().getFocusControl() instanceof Text text) {
            source.get().range(text.getText()).ifPresent(range -> {
                text.setSelection(range.from(), range.to());
                text.showSelection();
            });
        }
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        if (object instanceof IcfFactor factor && view().drawn().part(object).isEmpty()) {
            what().bringBack(control().careCase(), factor);
            drawNow();
        }
        return super.reveal(object, feature);
    }
}
