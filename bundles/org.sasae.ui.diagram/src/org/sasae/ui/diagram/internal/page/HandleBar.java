// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.Handle;
import org.sasae.ui.diagram.internal.parts.ElementPart;
import org.sasae.ui.diagram.internal.parts.HandleButton;
import org.sasae.ui.diagram.internal.parts.PictureView;

/** The buttons beside the selected node. */
final class HandleBar {

    /** Below this zoom the buttons would lie on other nodes; the keys still work. */
    private static final double LEAST_ZOOM = 0.6;

    private final GraphicalViewer viewer;
    private final PictureView view;
    private final DiagramPage page;
    private final List<IFigure> shown = new ArrayList<>();

    HandleBar(GraphicalViewer viewer, PictureView view, DiagramPage page) {
        this.viewer = viewer;
        this.view = view;
        this.page = page;
    }

    void show() {
        IFigure layer = ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID))
                .getLayer(LayerConstants.HANDLE_LAYER);
        shown.stream().filter(each -> each.getParent() == layer).forEach(layer::remove);
        shown.clear();
        DiagramControl control = view.control();
        if (view.zoom() < LEAST_ZOOM || !control.writable() || control.single().isEmpty()
                || !(viewer.getEditPartRegistry().get(control.single().get()) instanceof ElementPart part)) {
            return;
        }
        List<Handle> handles = control.flavour().handles(control).stream()
                .filter(each -> control.applies(each.tool())).toList();
        for (Handle handle : handles) {
            List<Handle> side = handles.stream().filter(each -> each.side() == handle.side()).toList();
            String key = handle.tool().key().map(each -> "  (" + each + ")").orElse("");
            HandleButton button = new HandleButton(part, view, handle.label(),
                    handle.tool().label(control.texts()) + key, handle.side(),
                    room(side.subList(0, side.indexOf(handle))), room(side), () -> page.actions().use(handle.tool()));
            layer.add(button);
            shown.add(button);
        }
    }

    private static int room(List<Handle> handles) {
        return handles.stream().mapToInt(each -> HandleButton.room(each.label(), each.side())).sum();
    }
}
