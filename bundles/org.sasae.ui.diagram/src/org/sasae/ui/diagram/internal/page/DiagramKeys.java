// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.sasae.diagram.Tool;
import org.sasae.drawing.Box;
import org.sasae.drawing.Point;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.Neighbours;
import org.sasae.ui.diagram.internal.model.Neighbours.Direction;

/** The keys of a picture: arrows, tools, typing, removing, moving. */
final class DiagramKeys extends KeyHandler {

    private static final double MOVE = 10;

    private final DiagramPage page;
    private EObject lineBase;
    private List<EObject> linesSelected = List.of();

    DiagramKeys(DiagramPage page) {
        this.page = page;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        if ((event.stateMask & (SWT.MOD1 | SWT.CTRL | SWT.COMMAND)) != 0) {
            return false;
        }
        Optional<Direction> direction = direction(event.keyCode);
        if (direction.isPresent()) {
            arrow(direction.get(), alt, (event.stateMask & SWT.SHIFT) != 0);
            return true;
        }
        return !alt && (special(event.keyCode) || tool(event));
    }

    private static Optional<Direction> direction(int keyCode) {
        return Optional.ofNullable(switch (keyCode) {
        case SWT.ARROW_UP -> Direction.UP;
        case SWT.ARROW_DOWN -> Direction.DOWN;
        case SWT.ARROW_LEFT -> Direction.LEFT;
        case SWT.ARROW_RIGHT -> Direction.RIGHT;
        default -> null;
        });
    }

    private boolean special(int keyCode) {
        DiagramControl control = page.control();
        switch (keyCode) {
        case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> control.single().ifPresent(page.actions()::type);
        case SWT.ESC -> control.select(List.of());
        case SWT.DEL -> control.toolOf("DEL").ifPresent(page.actions()::use);
        case SWT.HOME -> nodes().keySet().stream().findFirst().ifPresent(first -> page.selectAndReveal(List.of(first)));
        case SWT.TAB -> {
            return false;
        }
        default -> {
            return false;
        }
        }
        return true;
    }

    private boolean tool(KeyEvent event) {
        // Japanese keyboards may send letters in full width.
        String key = Normalizer.normalize(String.valueOf(event.character), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT);
        if ("L".equals(key)) {
            nextLine();
            return true;
        }
        Optional<Tool> tool = page.control().toolOf(key);
        tool.ifPresent(page.actions()::use);
        return tool.isPresent();
    }

    private void arrow(Direction direction, boolean move, boolean extend) {
        DiagramControl control = page.control();
        List<EObject> selection = control.selection();
        if (move) {
            page.actions().move(selection, new Point(direction.dx() * MOVE, direction.dy() * MOVE));
            return;
        }
        Map<EObject, Box> places = nodes();
        if (selection.isEmpty()) {
            places.keySet().stream().findFirst().ifPresent(first -> page.selectAndReveal(List.of(first)));
            return;
        }
        EObject from = selection.get(selection.size() - 1);
        page.view().drawn().part(from).ifPresent(part -> places.putIfAbsent(from, part.bounds()));
        Neighbours.of(from, direction, places).ifPresent(next -> {
            if (extend) {
                List<EObject> more = new java.util.ArrayList<>(selection);
                more.remove(next);
                more.add(next);
                page.selectAndReveal(more);
            } else {
                page.selectAndReveal(List.of(next));
            }
        });
    }

    /** Nodes by place; the one everything is about comes first. */
    private Map<EObject, Box> nodes() {
        Map<EObject, Box> places = new LinkedHashMap<>();
        page.view().drawn().places().keySet().forEach(node -> page.view().drawn().part(node)
                .ifPresent(part -> places.put(node, part.bounds())));
        return places;
    }

    /** Goes through the lines and enclosures of a node, one with each press. */
    private void nextLine() {
        DiagramControl control = page.control();
        Optional<EObject> single = control.single();
        if (single.isEmpty()) {
            return;
        }
        boolean onLine = linesSelected.contains(single.get()) && lineBase != null;
        if (!onLine) {
            lineBase = single.get();
            linesSelected = page.view().drawn().picture().parts().stream().flatMap(part -> part.element().stream())
                    .filter(each -> control.service().provider(each)
                            .filter(provider -> provider.ends(each).contains(lineBase)).isPresent())
                    .toList();
        }
        int next = onLine ? linesSelected.indexOf(single.get()) + 1 : 0;
        page.selectAndReveal(List.of(next < linesSelected.size() ? linesSelected.get(next) : lineBase));
    }
}
