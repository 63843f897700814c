// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.services;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Links;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.sirius.services.internal.CaseTools;

/**
 * What a viewpoint needs whatever it shows: words, tools, lines, deletion. For use in the expressions of an
 * {@code .odesign}; every method forwards to {@code org.sasae.diagram}, which decides.
 */
public class PictureServices {

    /**
     * Gives the words that stand on the picture for an object.
     *
     * @param self an object that a picture shows, not null
     * @return one line, empty where the symbol says all
     */
    public String pictureLabel(EObject self) {
        return CaseTools.provider(self).map(provider -> provider.label(self, CaseTools.texts())).orElse("");
    }

    /**
     * Says in one full line what the picture shows of an object, for tooltips.
     *
     * @param self an object that a picture shows, not null
     * @return the line
     */
    public String pictureOutline(EObject self) {
        return CaseTools.provider(self).map(provider -> provider.outline(self, CaseTools.texts())).orElse("");
    }

    /**
     * Names the symbol of an object.
     *
     * @param self an object that a picture shows, not null
     * @return words and dots, such as {@code person.female.deceased}; empty when no picture shows it
     */
    public String pictureSymbol(EObject self) {
        return CaseTools.provider(self).map(provider -> provider.symbol(self)).orElse("");
    }

    /**
     * Gives what is typed directly on the picture.
     *
     * @param self an object that a picture shows, not null
     * @return the present value, empty when there is none
     */
    public String typedText(EObject self) {
        return typed(self).map(self::eGet).map(Object::toString).orElse("");
    }

    /**
     * Changes what is typed directly on the picture.
     *
     * @param self an object that a picture shows, not null
     * @param text the new words, null or blank to take them away
     * @return the object
     */
    public EObject typeText(EObject self, String text) {
        ToolRequest request = CaseTools.request(List.of(self));
        typed(self).ifPresent(attribute -> CaseTools.run(SetCommand.create(request.domain(), self, attribute,
                text == null || text.isBlank() ? SetCommand.UNSET_VALUE : text.strip())));
        return self;
    }

    private static Optional<EAttribute> typed(EObject self) {
        return CaseTools.provider(self).flatMap(provider -> provider.typedInPlace());
    }

    /**
     * Gives the case of an object.
     *
     * @param self the object, not null
     * @return the case, null for an object that is in none
     */
    public CareCase careCase(EObject self) {
        return CaseTools.caseOf(self).orElse(null);
    }

    /**
     * Names a new picture of a case.
     *
     * @param self the case, not null
     * @param subject the class of the case model that the picture is about, not null
     * @return the name of the class and the title of the case
     */
    public String pictureTitle(CareCase self, String subject) {
        String name = CaseTools.texts().wording().type((EClass) CarePackage.eINSTANCE.getEClassifier(subject));
        return self.getTitle() == null || self.getTitle().isBlank() ? name : name + " " + self.getTitle().strip();
    }

    /**
     * Tells whether a tool makes sense on an object.
     *
     * @param self the selected object, or the case when nothing is selected, not null
     * @param picture the id of the picture, not null
     * @param tool the id of the tool, not null
     * @return whether {@link #useTool(EObject, String, String)} may be called
     */
    public Boolean toolApplies(EObject self, String picture, String tool) {
        return CaseTools.caseOf(self).isPresent() && find(picture, tool).applies(CaseTools.request(List.of(self)));
    }

    /**
     * Uses a tool on one object.
     *
     * @param self the selected object, or the case when nothing is selected, not null
     * @param picture the id of the picture, not null
     * @param tool the id of the tool, not null
     * @return what the user goes on with, usually the new object
     */
    public EObject useTool(EObject self, String picture, String tool) {
        return CaseTools.run(find(picture, tool).prepare(CaseTools.request(List.of(self)))).orElse(self);
    }

    /**
     * Tells whether a tool makes sense on several objects.
     *
     * @param selection the selected objects, may be empty
     * @param picture the id of the picture, not null
     * @param tool the id of the tool, not null
     * @return whether {@link #useToolOnAll(Collection, String, String)} may be called
     */
    public Boolean toolAppliesToAll(Collection<EObject> selection, String picture, String tool) {
        return !selection.isEmpty() && find(picture, tool).applies(CaseTools.request(selection));
    }

    /**
     * Uses a tool on several objects.
     *
     * @param selection the selected objects, not empty
     * @param picture the id of the picture, not null
     * @param tool the id of the tool, not null
     * @return the objects
     */
    public Collection<EObject> useToolOnAll(Collection<EObject> selection, String picture, String tool) {
        CaseTools.run(find(picture, tool).prepare(CaseTools.request(selection)));
        return selection;
    }

    /**
     * Tells whether a picture lets an object be deleted.
     *
     * @param self the object, not null
     * @return false for objects of assessment and plan, which only their forms delete
     */
    public Boolean mayBeDeleted(EObject self) {
        return CaseTools.kindOf(self).filter(kind -> toolApplies(self, kind.id(), "delete")).isPresent();
    }

    /**
     * Deletes an object with what cannot stand without it.
     *
     * @param self the object, not null
     * @return the case
     */
    public EObject deleteFromPicture(EObject self) {
        ToolRequest request = CaseTools.request(List.of(self));
        DiagramKind kind = CaseTools.kindOf(self).orElseThrow(() -> new IllegalArgumentException(self.eClass().getName()));
        CaseTools.run(CaseTools.tool(kind, "delete").prepare(request));
        return request.careCase();
    }

    /**
     * Tells whether a line of a kind can begin at an object.
     *
     * @param self where it would begin, not null
     * @param link the id of the link in the table of links, not null
     * @return whether it can begin there
     */
    public Boolean linkCanStart(EObject self, String link) {
        return rule(link).source().isSuperTypeOf(self.eClass());
    }

    /**
     * Tells whether a line of a kind may be drawn.
     *
     * @param self where it would begin, not null
     * @param target where it would end, not null
     * @param link the id of the link in the table of links, not null
     * @return whether it may be drawn
     */
    public Boolean linkAllowed(EObject self, EObject target, String link) {
        return Links.refusal(rule(link), self, target).isEmpty();
    }

    /**
     * Draws a line.
     *
     * @param self where it begins, not null
     * @param target where it ends, not null
     * @param link the id of the link in the table of links, not null
     * @return what the user goes on with
     */
    public EObject drawLink(EObject self, EObject target, String link) {
        return CaseTools.run(Links.prepare(rule(link), CaseTools.request(List.of(self)), self, target)).orElse(self);
    }

    /**
     * Tells whether the end of a line may be put on another object.
     *
     * @param self the object that the line is, not null
     * @param oldEnd where its end is, not null
     * @param newEnd where it would be put, not null
     * @return whether it may be put there
     */
    public Boolean reconnectAllowed(EObject self, EObject oldEnd, EObject newEnd) {
        return Links.reconnectRefusal(self, oldEnd, newEnd).isEmpty();
    }

    /**
     * Puts the end of a line on another object.
     *
     * @param self the object that the line is, not null
     * @param oldEnd where its end is, not null
     * @param newEnd where it is put, not null
     * @return the line
     */
    public EObject reconnectLink(EObject self, EObject oldEnd, EObject newEnd) {
        return CaseTools.run(Links.reconnect(CaseTools.request(List.of(self)), self, oldEnd, newEnd)).orElse(self);
    }

    private static Tool find(String picture, String tool) {
        return CaseTools.tool(DiagramKind.of(picture).orElseThrow(() -> new IllegalArgumentException(picture)), tool);
    }

    private static LinkRule rule(String id) {
        return Arrays.stream(DiagramKind.values()).flatMap(kind -> Links.rules(kind).stream())
                .filter(rule -> rule.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
