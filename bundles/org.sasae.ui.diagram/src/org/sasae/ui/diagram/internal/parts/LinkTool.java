// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.parts;

import java.util.Optional;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Color;
import org.sasae.diagram.LinkRule;
import org.sasae.ui.diagram.internal.DiagramMessages;
import org.sasae.ui.diagram.internal.pen.ScreenColours;

/** Draws a line: a click where it begins, another where it ends; by keyboard arrow keys and Enter. */
public final class LinkTool extends AbstractTool {

    private final PictureView view;
    private final LinkRule rule;
    private EObject source;
    private ElementPart shownTarget;
    private Polyline line;

    /**
     * Prepares to draw a line.
     *
     * @param view the picture, not null
     * @param rule the kind of line, not null
     * @param source where it begins, null to let the person choose
     */
    public LinkTool(PictureView view, LinkRule rule, EObject source) {
        this.view = view;
        this.rule = rule;
        this.source = source;
        setDefaultCursor(org.eclipse.draw2d.Cursors.CROSS);
        setUnloadWhenFinished(true);
    }

    /** {@return the kind of line that is drawn} */
    public LinkRule rule() {
        return rule;
    }

    @Override
    protected String getCommandName() {
        return rule.id();
    }

    @Override
    public void activate() {
        super.activate();
        sayNext();
    }

    @Override
    public void deactivate() {
        eraseFeedback();
        view.actions().say("");
        super.deactivate();
    }

    private void sayNext() {
        String name = rule.label(view.control().texts());
        view.actions().say(source == null ? DiagramMessages.bind(DiagramMessages.LinkFrom, name)
                : DiagramMessages.bind(DiagramMessages.LinkTo, name, label(source)));
    }

    private String label(EObject element) {
        return view.control().service().provider(element)
                .map(each -> each.label(element, view.control().texts())).orElse("");
    }

    @Override
    protected boolean handleButtonDown(int button) {
        if (button != 1) {
            getDomain().loadDefaultTool();
            return true;
        }
        under().ifPresent(this::choose);
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        // Pressing, pulling and letting go draws a line as well as two clicks.
        under().filter(each -> source != null && each.element() != source).ifPresent(this::choose);
        return true;
    }

    private Optional<ElementPart> under() {
        EditPart part = getCurrentViewer() == null ? null : getCurrentViewer().findObjectAt(getLocation());
        return part instanceof ElementPart element ? Optional.of(element) : Optional.empty();
    }

    private void choose(ElementPart part) {
        EObject chosen = part.element();
        if (source == null) {
            if (rule.source().isSuperTypeOf(chosen.eClass())) {
                source = chosen;
                sayNext();
            } else {
                view.actions().say(view.control().texts().message("refusal.TYPES"));
            }
            return;
        }
        if (chosen == source) {
            return;
        }
        Optional<String> refusal = view.control().refusal(rule, source, chosen);
        if (refusal.isPresent()) {
            view.actions().say(refusal.get());
            return;
        }
        EObject from = source;
        EObject to = chosen;
        getDomain().loadDefaultTool();
        view.actions().link(rule, from, to);
    }

    @Override
    protected boolean handleMove() {
        showFeedback();
        return true;
    }

    @Override
    protected boolean handleDrag() {
        showFeedback();
        return true;
    }

    private void showFeedback() {
        EditPartViewer viewer = getCurrentViewer();
        if (viewer == null || source == null
                || !(viewer.getEditPartRegistry().get(source) instanceof GraphicalEditPart from)) {
            return;
        }
        IFigure layer = ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID))
                .getLayer(LayerConstants.FEEDBACK_LAYER);
        if (line == null) {
            line = new Polyline();
            line.setLineStyle(Graphics.LINE_DASH);
            line.setLineWidth(2);
            line.setForegroundColor(new Color(ScreenColours.selection(view.palette())));
            layer.add(line);
        }
        Point start = from.getFigure().getBounds().getCenter();
        Point end = getLocation().getCopy();
        line.translateToRelative(end);
        line.setStart(start);
        line.setEnd(end);
        ElementPart target = under().filter(each -> view.control().refusal(rule, source, each.element()).isEmpty())
                .orElse(null);
        if (target != shownTarget) {
            markTarget(false);
            shownTarget = target;
            markTarget(true);
        }
    }

    private void markTarget(boolean marked) {
        if (shownTarget != null && shownTarget.isActive()) {
            shownTarget.setLineTarget(marked);
        }
    }

    private void eraseFeedback() {
        markTarget(false);
        shownTarget = null;
        if (line != null && line.getParent() != null) {
            line.getParent().remove(line);
        }
        line = null;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            getDomain().loadDefaultTool();
            return true;
        }
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            view.control().single().map(getCurrentViewer().getEditPartRegistry()::get)
                    .filter(ElementPart.class::isInstance).map(ElementPart.class::cast).ifPresent(this::choose);
            return true;
        }
        return getCurrentViewer().getKeyHandler() != null && getCurrentViewer().getKeyHandler().keyPressed(event);
    }
}
