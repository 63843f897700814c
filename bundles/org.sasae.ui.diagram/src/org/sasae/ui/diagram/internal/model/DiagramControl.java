// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EObject;
import org.sasae.core.session.CaseSession;
import org.sasae.diagram.DiagramService;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.Diagrams;
import org.sasae.diagram.LayoutStore;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Links;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.ToolResult;
import org.sasae.drawing.Point;
import org.sasae.model.care.CareCase;

/**
 * What can be done on a picture, without a screen: the selection, the tools and lines, and their commands on the case's
 * one command stack.
 */
public final class DiagramControl {

    private final CaseSession session;
    private final Flavour flavour;
    private final Supplier<DiagramTexts> texts;
    private final DiagramService service;
    private final List<Runnable> onSelection = new CopyOnWriteArrayList<>();
    private List<EObject> selection = List.of();

    /**
     * Begins with nothing selected.
     *
     * @param session the case, not null
     * @param flavour the kind of picture, not null
     * @param texts the language and the present day, not null
     */
    public DiagramControl(CaseSession session, Flavour flavour, Supplier<DiagramTexts> texts) {
        this.session = Objects.requireNonNull(session);
        this.flavour = Objects.requireNonNull(flavour);
        this.texts = Objects.requireNonNull(texts);
        this.service = Diagrams.of(flavour.kind());
    }

    /** {@return the session of the case} */
    public CaseSession session() {
        return session;
    }

    /** {@return the case} */
    public CareCase careCase() {
        return session.careCase();
    }

    /** {@return what is special about the picture} */
    public Flavour flavour() {
        return flavour;
    }

    /** {@return what the picture shows and allows} */
    public DiagramService service() {
        return service;
    }

    /** {@return the language and the present day} */
    public DiagramTexts texts() {
        return texts.get();
    }

    /** {@return whether the case can be changed} */
    public boolean writable() {
        return !session.isReadOnly();
    }

    /** {@return what is selected, in the order of selecting} */
    public List<EObject> selection() {
        return selection;
    }

    /** {@return the one selected object, empty when none or several are selected} */
    public Optional<EObject> single() {
        return selection.size() == 1 ? Optional.of(selection.get(0)) : Optional.empty();
    }

    /**
     * Selects objects.
     *
     * @param elements what is selected from now on, not null
     */
    public void select(List<? extends EObject> elements) {
        List<EObject> wanted = List.copyOf(new LinkedHashSet<EObject>(elements));
        if (!wanted.equals(selection)) {
            selection = wanted;
            onSelection.forEach(Runnable::run);
        }
    }

    /**
     * Listens to the selection.
     *
     * @param listener run after each change, not null
     */
    public void onSelection(Runnable listener) {
        onSelection.add(listener);
    }

    /** {@return the case and the selection, as tools want them} */
    public ToolRequest request() {
        return new ToolRequest(session.editingDomain(), careCase(), selection, texts());
    }

    /**
     * Tells whether a tool can be used now.
     *
     * @param tool the tool, not null
     * @return whether it applies
     */
    public boolean applies(Tool tool) {
        return writable() && tool.applies(request());
    }

    /**
     * Uses a tool and selects what is gone on with.
     *
     * @param tool the tool, not null
     * @return what was made, empty where the tool does not apply
     */
    public List<EObject> use(Tool tool) {
        return applies(tool) ? run(tool.prepare(request())) : List.of();
    }

    /**
     * Finds the tool of a key.
     *
     * @param key the key as tools name it, not null
     * @return the tool, empty when there is none
     */
    public Optional<Tool> toolOf(String key) {
        return service.tools().stream().filter(each -> each.key().filter(key::equals).isPresent()).findFirst();
    }

    /**
     * Finds a tool.
     *
     * @param id its id, not null
     * @return the tool
     * @throws java.util.NoSuchElementException when there is none
     */
    public Tool tool(String id) {
        return service.tools().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /**
     * Tells whether a line can be drawn between the two selected objects at once.
     *
     * @param rule the kind of line, not null
     * @return whether {@link #link(LinkRule)} does something
     */
    public boolean links(LinkRule rule) {
        return writable() && selection.size() == 2
                && Links.refusal(rule, selection.get(0), selection.get(1)).isEmpty();
    }

    /**
     * Draws a line between the two selected objects.
     *
     * @param rule the kind of line, not null
     * @return what was made, empty where it may not be drawn
     */
    public List<EObject> link(LinkRule rule) {
        return links(rule) ? link(rule, selection.get(0), selection.get(1)) : List.of();
    }

    /**
     * Draws a line.
     *
     * @param rule the kind of line, not null
     * @param source where it begins, not null
     * @param target where it ends, not null
     * @return what was made, empty where it may not be drawn
     */
    public List<EObject> link(LinkRule rule, EObject source, EObject target) {
        return writable() && Links.refusal(rule, source, target).isEmpty()
                ? run(Links.prepare(rule, request(), source, target)) : List.of();
    }

    /**
     * Says why a line may not be drawn.
     *
     * @param rule the kind of line, not null
     * @param source where it would begin, not null
     * @param target where it would end, not null
     * @return one sentence, empty where it may be drawn
     */
    public Optional<String> refusal(LinkRule rule, EObject source, EObject target) {
        return Links.refusal(rule, source, target).map(key -> texts().message(key));
    }

    private List<EObject> run(ToolResult result) {
        if (!session.execute(result.command())) {
            return List.of();
        }
        select(result.toSelect());
        return result.toSelect();
    }

    /**
     * Executes a change under a name.
     *
     * @param label the name, as undo shows it, not null
     * @param command the change, not null
     * @return whether it was executed
     */
    public boolean execute(String label, Command command) {
        return command != IdentityCommand.INSTANCE && session.execute(
                new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, label, label, List.of(command)));
    }

    /**
     * Executes changes as one step under a name.
     *
     * @param label the name, as undo shows it, not null
     * @param commands the changes, not null; nothing happens where there are none
     * @return whether they were executed
     */
    public boolean execute(String label, List<Command> commands) {
        return !commands.isEmpty() && session.execute(
                new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, label, label, new ArrayList<>(commands)));
    }

    /**
     * Moves nodes by hand.
     *
     * @param label the name of the step, not null
     * @param drawn the picture before the move, not null
     * @param nodes what is moved, not null
     * @param by how far, in units of the picture, not null
     * @return whether anything moved
     */
    public boolean move(String label, Drawn drawn, List<EObject> nodes, Point by) {
        return writable() && execute(label, flavour.move(request(), drawn, nodes, by));
    }

    /**
     * Gives nodes back to the automatic arrangement.
     *
     * @param label the name of the step, not null
     * @param nodes the nodes, not null
     * @return whether any had a place set by hand
     */
    public boolean arrange(String label, List<EObject> nodes) {
        return writable() && execute(label,
                LayoutStore.forget(session.editingDomain(), careCase(), flavour.kind(), nodes));
    }

    /** {@return whether anything has a place set by hand} */
    public boolean placedByHand() {
        return !LayoutStore.positions(careCase(), flavour.kind()).isEmpty();
    }
}
