// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Links;
import org.sasae.diagram.Tool;
import org.sasae.ui.diagram.internal.DiagramMessages;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.MenuEntry;

/** The context menu of a picture: for what is selected, everything that makes sense now. */
final class PageMenu {

    private final DiagramPage page;
    private final Control canvas;

    PageMenu(DiagramPage page, Control canvas) {
        this.page = page;
        this.canvas = canvas;
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        canvas.setMenu(menu.createContextMenu(canvas));
        canvas.addListener(SWT.MenuDetect, this::detect);
        canvas.addListener(SWT.Dispose, event -> menu.dispose());
    }

    /** The menu key opens the menu at what is selected; a click first selects what lies under it. */
    private void detect(Event event) {
        if (event.detail == SWT.MENU_KEYBOARD) {
            page.control().single().map(page.viewer().getEditPartRegistry()::get)
                    .filter(GraphicalEditPart.class::isInstance).map(GraphicalEditPart.class::cast).ifPresent(part -> {
                        Rectangle bounds = part.getFigure().getBounds().getCopy();
                        part.getFigure().translateToAbsolute(bounds);
                        Point at = canvas.toDisplay(bounds.getCenter().x, bounds.getCenter().y);
                        event.x = at.x;
                        event.y = at.y;
                    });
            return;
        }
        Point at = canvas.toControl(event.x, event.y);
        EditPart part = page.viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(at.x, at.y));
        List<EObject> under = part != null && part.getModel() instanceof EObject element ? List.of(element) : List.of();
        if (!page.control().selection().containsAll(under) || under.isEmpty()) {
            page.control().select(under);
        }
    }

    private void fill(IMenuManager menu) {
        DiagramControl control = page.control();
        if (control.single().isPresent() && !control.flavour().fields(control.single().get(), control).isEmpty()) {
            menu.add(action(DiagramMessages.Type + "\tF2", control.writable(),
                    () -> page.actions().type(control.single().get())));
        }
        addTools(menu, control);
        menu.add(new Separator());
        addLinks(menu, control);
        menu.add(new Separator());
        control.flavour().menu(control).forEach(entry -> add(menu, entry));
        menu.add(new Separator());
        control.single().ifPresent(element -> menu.add(action(DiagramMessages.ShowInForm, true,
                () -> page.editor().reveal(element, null))));
        if (control.placedByHand()) {
            menu.add(action(DiagramMessages.Arrange, control.writable(), page.actions()::arrange));
        }
        menu.add(action(DiagramMessages.CopyPicture, true, () -> PictureOutput.copy(page)));
        menu.add(action(DiagramMessages.Print, true, () -> PictureOutput.print(page)));
        menu.add(action(DiagramMessages.Export, true, () -> PictureOutput.export(page)));
    }

    private void addTools(IMenuManager menu, DiagramControl control) {
        Map<Boolean, List<Tool>> byRemoving = new LinkedHashMap<>();
        control.service().tools().stream().filter(control::applies).forEach(tool -> byRemoving
                .computeIfAbsent(tool.key().filter("DEL"::equals).isPresent(), key -> new ArrayList<>()).add(tool));
        menu.add(new Separator());
        byRemoving.getOrDefault(false, List.of()).forEach(tool -> menu.add(tool(tool, control)));
        menu.add(new Separator());
        byRemoving.getOrDefault(true, List.of()).forEach(tool -> menu.add(tool(tool, control)));
    }

    private IAction tool(Tool tool, DiagramControl control) {
        String key = tool.key().map(each -> "\t" + ("DEL".equals(each) ? "Del" : each)).orElse("");
        return action(tool.label(control.texts()) + key, true, () -> page.actions().use(tool));
    }

    /** From one object the lines that may begin there; between two what may be drawn, in both directions. */
    private void addLinks(IMenuManager menu, DiagramControl control) {
        if (!control.writable()) {
            return;
        }
        List<EObject> selection = control.selection();
        if (selection.size() == 2) {
            Map<EClass, IMenuManager> menus = new LinkedHashMap<>();
            for (LinkRule rule : Links.between(control.flavour().kind(), selection.get(0), selection.get(1))) {
                menus.computeIfAbsent(rule.link(), type -> submenu(menu, control, type))
                        .add(action(name(rule, control), true, () -> page.actions().startLink(rule)));
            }
        } else if (selection.size() == 1) {
            Map<EClass, IMenuManager> menus = new LinkedHashMap<>();
            for (LinkRule rule : Links.startingAt(control.flavour().kind(), selection.get(0))) {
                menus.computeIfAbsent(rule.link(), type -> submenu(menu, control, type))
                        .add(action(name(rule, control), true, () -> page.actions().startLink(rule)));
            }
        }
    }

    private static String name(LinkRule rule, DiagramControl control) {
        return rule.value() == null ? rule.label(control.texts()) : control.texts().literal(rule.value());
    }

    private static IMenuManager submenu(IMenuManager menu, DiagramControl control, EClass type) {
        MenuManager submenu = new MenuManager(DiagramMessages.bind(DiagramMessages.DrawLine,
                control.texts().wording().type(type)));
        menu.add(submenu);
        return submenu;
    }

    private static void add(IMenuManager menu, MenuEntry entry) {
        if (entry.children().isEmpty()) {
            Action action = new Action(entry.text(), entry.checkable() ? IAction.AS_CHECK_BOX : IAction.AS_PUSH_BUTTON) {
                @Override
                public void run() {
                    entry.run().run();
                }
            };
            if (entry.checkable()) {
                action.setChecked(entry.checked());
            }
            menu.add(action);
        } else {
            MenuManager submenu = new MenuManager(entry.text());
            entry.children().forEach(child -> add(submenu, child));
            menu.add(submenu);
        }
    }

    private static IAction action(String text, boolean enabled, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }
}
