// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.sasae.diagram.ElementForm;
import org.sasae.drawing.Picture.Part;

/** An object of the case on the picture. It draws and forwards, and knows nothing of classes. */
public final class ElementPart extends AbstractGraphicalEditPart {

    private final PictureView view;
    private final ElementForm form;

    ElementPart(PictureView view, EObject element) {
        this.view = view;
        this.form = view.control().service().provider(element).map(each -> each.form()).orElse(ElementForm.OVERLAY);
        setModel(element);
    }

    /** {@return the object} */
    public EObject element() {
        return (EObject) getModel();
    }

    /** {@return what the object is on the picture} */
    public ElementForm form() {
        return form;
    }

    @Override
    protected IFigure createFigure() {
        return new PartFigure(view);
    }

    /** {@return what is drawn for the object} */
    public Part part() {
        return ((PicturePart) getParent()).part(getModel());
    }

    private PartFigure partFigure() {
        return (PartFigure) getFigure();
    }

    @Override
    protected void refreshVisuals() {
        partFigure().show(part(), form);
    }

    @Override
    protected void createEditPolicies() {
        if (form == ElementForm.NODE) {
            installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new MovePolicy(view));
        }
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        partFigure().setSelected(value != SELECTED_NONE, value == SELECTED_PRIMARY);
    }

    /**
     * Shows whether a line would end here.
     *
     * @param target whether it would
     */
    void setLineTarget(boolean target) {
        partFigure().setTarget(target);
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        boolean marquee = RequestConstants.REQ_SELECTION.equals(request.getType())
                && !(request instanceof SelectionRequest);
        return marquee && form != ElementForm.NODE ? null : super.getTargetEditPart(request);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return form == ElementForm.NODE && view.control().writable() ? new MoveTracker(this, view)
                : new SelectEditPartTracker(this);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            view.actions().type(element());
        }
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = part().description();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = String.join("\n", view.marks().messages(element()));
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LISTITEM;
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle bounds = getFigure().getBounds().getCopy();
                getFigure().translateToAbsolute(bounds);
                org.eclipse.swt.graphics.Point at = getViewer().getControl().toDisplay(bounds.x, bounds.y);
                event.x = at.x;
                event.y = at.y;
                event.width = bounds.width;
                event.height = bounds.height;
            }
        };
    }
}
