// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Tool;
import org.sasae.drawing.Point;
import org.sasae.ui.diagram.internal.DiagramMessages;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.parts.LinkTool;
import org.sasae.ui.diagram.internal.parts.PictureView;

/** What is done on a picture: tools, lines, moves and typing, each with what is shown after it. */
public final class PageActions implements PictureView.Actions {

    private final DiagramPage page;
    private final Typing typing;

    /** @param page whose picture it is, not null */
    PageActions(DiagramPage page) {
        this.page = Objects.requireNonNull(page);
        typing = new Typing(page);
    }

    private DiagramControl control() {
        return page.control();
    }

    /**
     * Uses a tool; what it makes is selected, and its words can be typed at once.
     *
     * @param tool the tool, not null
     */
    public void use(Tool tool) {
        typing.stop();
        if (!control().applies(tool)) {
            say(DiagramMessages.bind(DiagramMessages.ToolNotNow, tool.label(control().texts())));
            return;
        }
        List<EObject> before = List.copyOf(page.view().drawn().places().keySet());
        List<EObject> made = control().use(tool);
        page.drawThen(() -> {
            page.selectAndReveal(made);
            typing.start(made.stream().filter(each -> !before.contains(each) && isTyped(each)).toList());
        });
    }

    private boolean isTyped(EObject element) {
        return !control().flavour().fields(element, control()).isEmpty();
    }

    /**
     * Lets the person draw a line, or draws it at once between two selected objects.
     *
     * @param rule the kind of line, not null
     */
    public void startLink(LinkRule rule) {
        startLink(rule, control().single());
    }

    /**
     * Lets the person draw a line from a place yet to be chosen, or draws it at once between two selected objects. What
     * is selected is no beginning here: it may have been selected for another reason, out of sight.
     *
     * @param rule the kind of line, not null
     */
    void startFreshLink(LinkRule rule) {
        startLink(rule, Optional.empty());
    }

    private void startLink(LinkRule rule, Optional<EObject> from) {
        if (!control().writable()) {
            return;
        }
        if (control().selection().size() == 2) {
            EObject source = control().selection().get(0);
            EObject target = control().selection().get(1);
            control().refusal(rule, source, target).ifPresentOrElse(this::say, () -> link(rule, source, target));
            return;
        }
        EObject source = from.filter(each -> rule.source().isSuperTypeOf(each.eClass())).orElse(null);
        page.domain().setActiveTool(new LinkTool(page.view(), rule, source));
        page.focusPicture();
    }

    @Override
    public void link(LinkRule rule, EObject source, EObject target) {
        List<EObject> made = control().link(rule, source, target);
        page.drawThen(() -> page.selectAndReveal(made));
    }

    @Override
    public void move(List<EObject> nodes, Point by) {
        if (control().move(DiagramMessages.Move, page.view().drawn(), nodes, by)) {
            page.drawNow();
        }
    }

    /** Gives the selected nodes, or all where none is selected, back to the automatic arrangement. */
    public void arrange() {
        List<EObject> nodes = control().selection().isEmpty() ? List.copyOf(page.view().drawn().places().keySet())
                : control().selection();
        control().arrange(DiagramMessages.Arrange, nodes);
    }

    @Override
    public void type(EObject element) {
        if (control().writable()) {
            typing.start(List.of(element));
        }
    }

    /** Ends typing on the picture; what was typed stays. */
    void stopTyping() {
        typing.stop();
    }

    @Override
    public void say(String text) {
        page.say(text);
    }
}
