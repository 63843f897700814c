// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sasae.diagram.internal.LinkConditions;
import org.sasae.diagram.internal.LinkTable;
import org.sasae.diagram.internal.Reconnection;
import org.sasae.diagram.internal.LinkMakers;

/**
 * Which lines may be drawn, and the commands that draw them. What is allowed stands in a table, so
 * that palette, drawing feedback and tests read the same rows.
 */
public final class Links {

    private Links() {
    }

    /**
     * Gives the links of a picture.
     *
     * @param kind the picture, not null
     * @return the rows of the table, in order
     */
    public static List<LinkRule> rules(DiagramKind kind) {
        return LinkTable.rows().stream().filter(rule -> rule.kind() == kind).toList();
    }

    /**
     * Gives the links that can begin at an object.
     *
     * @param kind the picture, not null
     * @param source where the line would begin, not null
     * @return the rows that fit
     */
    public static List<LinkRule> startingAt(DiagramKind kind, EObject source) {
        return rules(kind).stream().filter(rule -> rule.source().isSuperTypeOf(source.eClass())).toList();
    }

    /**
     * Gives the links that may be drawn between two objects now.
     *
     * @param kind the picture, not null
     * @param source where the line would begin, not null
     * @param target where it would end, not null
     * @return the rows that fit and whose condition holds
     */
    public static List<LinkRule> between(DiagramKind kind, EObject source, EObject target) {
        return startingAt(kind, source).stream().filter(rule -> refusal(rule, source, target).isEmpty()).toList();
    }

    /**
     * Tells why a line may not be drawn.
     *
     * @param rule a row of the table, not null
     * @param source where the line would begin, not null
     * @param target where it would end, not null
     * @return the key of a message, empty when the line may be drawn
     */
    public static Optional<String> refusal(LinkRule rule, EObject source, EObject target) {
        if (!rule.source().isSuperTypeOf(source.eClass()) || !rule.target().isSuperTypeOf(target.eClass())) {
            return Optional.of("refusal.TYPES");
        }
        return LinkConditions.holds(rule, source, target) ? Optional.empty()
                : Optional.of(rule.condition().refusal());
    }

    /**
     * Prepares the drawing of a line.
     *
     * @param rule a row of the table, not null
     * @param request the case, not null; its selection does not matter
     * @param source where the line begins, not null
     * @param target where it ends, not null
     * @return the change
     * @throws IllegalArgumentException when {@link #refusal(LinkRule, EObject, EObject)} has a reason
     */
    public static ToolResult prepare(LinkRule rule, ToolRequest request, EObject source, EObject target) {
        Optional<String> refusal = refusal(rule, source, target);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get());
        }
        return LinkMakers.make(rule, request, source, target).labelled(rule.label(request.texts()));
    }

    /**
     * Tells why the end of a line may not be put on another object.
     *
     * @param link a couple, parentage, bond or influence, not null
     * @param oldEnd the object at which the end is now, not null
     * @param newEnd where it would be put, not null
     * @return the key of a message, empty when the end may be put there
     */
    public static Optional<String> reconnectRefusal(EObject link, EObject oldEnd, EObject newEnd) {
        return Reconnection.refusal(link, oldEnd, newEnd);
    }

    /**
     * Prepares to put the end of a line on another object; the line keeps what else is said of it.
     *
     * @param request the case, not null; its selection does not matter
     * @param link a couple, parentage, bond or influence, not null
     * @param oldEnd the object at which the end is now, not null
     * @param newEnd where it is put, not null
     * @return the change
     * @throws IllegalArgumentException when {@link #reconnectRefusal(EObject, EObject, EObject)} has a reason
     */
    public static ToolResult reconnect(ToolRequest request, EObject link, EObject oldEnd, EObject newEnd) {
        Optional<String> refusal = reconnectRefusal(link, oldEnd, newEnd);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get());
        }
        return Reconnection.make(request, link, oldEnd, newEnd).labelled(request.texts().message("tool.reconnect"));
    }
}
