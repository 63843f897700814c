// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.LayoutStore;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Position;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.drawing.Pen;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextMeasure;
import org.sasae.model.care.CareCase;

/**
 * What is special about one kind of picture: how it is drawn and what is offered. Each page has its own, so it may
 * remember what is shown, such as a filter. Everything else the pages of all kinds share.
 */
public interface Flavour {

    /** How wide a sample in the palette is, in units of a picture. */
    int SAMPLE_WIDTH = 30;

    /** How high a sample in the palette is, in units of a picture. */
    int SAMPLE_HEIGHT = 16;

    /** {@return the kind of picture} */
    DiagramKind kind();

    /** {@return what a screen reader says of the picture as a whole, in the workbench's language} */
    String name();

    /** {@return one line below the picture while nothing is selected: how to begin} */
    String hint();

    /**
     * Draws the picture. May be called outside the user interface thread, with a copy of the case, so it must not
     * change anything and not keep the case.
     *
     * @param careCase the case or a copy of it, not null
     * @param texts the language and the day, not null
     * @param measure the font, not null
     * @return the picture
     */
    Drawn draw(CareCase careCase, DiagramTexts texts, TextMeasure measure);

    /**
     * Gives the palette.
     *
     * @param texts the language, not null
     * @return its groups in order
     */
    List<PaletteGroup> palette(DiagramTexts texts);

    /**
     * Gives a small sample of what a tool makes, for the palette.
     *
     * @param tool the tool, not null
     * @return draws into a box at 0, 0 of {@link #SAMPLE_WIDTH} and {@link #SAMPLE_HEIGHT}; empty for no sample
     */
    default Optional<Consumer<Pen>> sample(Tool tool) {
        return Optional.empty();
    }

    /**
     * Gives a small sample of a line, for the palette.
     *
     * @param rule the kind of line, not null
     * @return draws into a box at 0, 0 of {@link #SAMPLE_WIDTH} and {@link #SAMPLE_HEIGHT}; empty for no sample
     */
    default Optional<Consumer<Pen>> sample(LinkRule rule) {
        return Optional.empty();
    }

    /**
     * Gives what is special in the context menu; tools, lines, typing, positions and the form are there for all kinds.
     *
     * @param control the picture and its selection, not null
     * @return the lines in order
     */
    default List<MenuEntry> menu(DiagramControl control) {
        return List.of();
    }

    /**
     * Gives the buttons beside a selected node.
     *
     * @param control the picture and its selection, not null
     * @return the buttons; those of one side in order
     */
    default List<Handle> handles(DiagramControl control) {
        return List.of();
    }

    /**
     * Gives what is typed on the picture for an object.
     *
     * @param element an object that the picture shows, not null
     * @param control the picture, not null
     * @return the fields; empty where nothing is typed
     */
    default List<InlineField> fields(EObject element, DiagramControl control) {
        Optional<EAttribute> typed = control.service().provider(element).flatMap(each -> each.typedInPlace());
        return typed.filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class)
                .map(attribute -> List.of(text(element, attribute, control))).orElse(List.of());
    }

    /**
     * Makes a field for a text.
     *
     * @param element the object, not null
     * @param attribute one of its texts, not null
     * @param control the picture, not null
     * @return the field
     */
    static InlineField text(EObject element, EAttribute attribute, DiagramControl control) {
        String old = element.eGet(attribute) == null ? "" : (String) element.eGet(attribute);
        return new InlineField(control.texts().wording().feature(attribute), old, 12, typed -> {
            String wanted = typed.strip();
            return wanted.equals(old) ? Optional.empty()
                    : Optional.of(SetCommand.create(control.session().editingDomain(), element, attribute,
                            wanted.isEmpty() ? SetCommand.UNSET_VALUE : wanted));
        });
    }

    /**
     * Prepares to move nodes by hand.
     *
     * @param request the case, not null
     * @param drawn the picture before the move, not null
     * @param nodes what is moved, not null
     * @param by how far, in units of the picture, not null
     * @return the change
     */
    default Command move(ToolRequest request, Drawn drawn, List<EObject> nodes, Point by) {
        Map<EObject, Position> positions = nodes.stream().filter(drawn.places()::containsKey)
                .collect(Collectors.toMap(each -> each, each -> {
                    Position old = drawn.places().get(each);
                    return new Position(old.x() + by.x(), old.y() + by.y());
                }));
        return LayoutStore.move(request.domain(), request.careCase(), kind(), positions);
    }

    /**
     * Counts the nodes; a picture with many is arranged in the background.
     *
     * @param careCase the case, not null
     * @return the number of nodes
     */
    default int size(CareCase careCase) {
        return org.sasae.diagram.Diagrams.of(kind()).content(careCase).nodes().size();
    }

    /**
     * Tells how small a picture may be at first. One that does not fit then begins at its upper left corner.
     *
     * @return pixels for one unit of the picture
     */
    default double leastZoom() {
        return 0;
    }
}
