// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.form.FormModel;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.Sex;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.state.ValueFormat.Expected;
import org.sasae.ui.forms.internal.state.ValueFormat.NotUnderstood;

/** What a field of a form does, without any widget. */
class FieldStateTest {

    @TempDir
    private Path folder;
    private OpenForm form;

    @BeforeEach
    void open() throws Exception {
        form = new OpenForm(folder);
    }

    @AfterEach
    void close() throws Exception {
        form.close();
    }

    private FieldState field(EObject owner, EStructuralFeature feature) {
        return new FieldState(form.context(), owner, FormModel.field(feature).orElseThrow());
    }

    private FieldState name() {
        return field(form.careCase().getClient(), CarePackage.Literals.CLIENT__NAME);
    }

    private FieldState birthDate() {
        return field(form.careCase().getClient(), CarePackage.Literals.CLIENT__BIRTH_DATE);
    }

    @Test
    void aNameTypedLetterByLetterIsOneUndoStep() throws Exception {
        FieldState field = name();

        field.type("山");
        field.type("山田");
        field.type("山田花");
        assertEquals("山田花", form.careCase().getClient().getName());

        form.session().undo();
        assertNull(form.careCase().getClient().getName());
        assertFalse(form.session().commandStack().canUndo());

        form.session().redo();
        assertEquals("山田花", form.careCase().getClient().getName());
    }

    @Test
    void theUndoStepHasTheNameOfTheField() throws Exception {
        name().type("山田");

        assertEquals("氏名", form.session().undoLabel().orElseThrow());
    }

    @Test
    void typingAgainAfterLeavingTheFieldIsAStepOfItsOwn() throws Exception {
        FieldState field = name();

        field.type("山田");
        field.endTyping();
        field.type("山田花子");
        form.session().undo();

        assertEquals("山田", form.careCase().getClient().getName());
    }

    @Test
    void typingAfterSavingIsAStepOfItsOwnSoThatTheCaseIsUnsavedAgain() throws Exception {
        FieldState field = name();

        field.type("山");
        form.session().save();
        form.wentToDisk();
        field.type("山田");

        assertTrue(form.session().isDirty());
    }

    @Test
    void anEmptiedFieldIsUnknownAgain() throws Exception {
        FieldState field = name();

        field.type("山田");
        field.type(" ");

        assertFalse(form.careCase().getClient().eIsSet(CarePackage.Literals.CLIENT__NAME));
        assertEquals("", field.text());
    }

    @Test
    void aDateMayBeTypedInFullWidthDigitsWithItsEra() throws Exception {
        birthDate().type("Ｓ２１．４．１");

        assertEquals(LocalDate.of(1946, 4, 1), form.careCase().getClient().getBirthDate());
    }

    @Test
    void whatIsNoDateIsRefusedAndTheCaseStaysAsItWas() {
        NotUnderstood problem = assertThrows(NotUnderstood.class, () -> birthDate().type("きのう"));

        assertEquals(Expected.DATE, problem.expected());
        assertFalse(form.session().commandStack().canUndo());
    }

    @Test
    void aNumberMayBeTypedInFullWidthDigits() throws Exception {
        field(form.careCase().getClient(), CarePackage.Literals.CLIENT__STATED_AGE).type("７８");

        assertEquals(78, form.careCase().getClient().getStatedAge());
    }

    @Test
    void aChoiceIsOneUndoStep() {
        field(form.careCase().getClient(), CarePackage.Literals.CLIENT__SEX).set(Sex.FEMALE);
        assertEquals(Sex.FEMALE, form.careCase().getClient().getSex());

        form.session().undo();
        assertEquals(Sex.UNKNOWN, form.careCase().getClient().getSex());
    }

    @Test
    void choosingTheSameValueAgainIsNoStep() {
        field(form.careCase().getClient(), CarePackage.Literals.CLIENT__SEX).set(Sex.UNKNOWN);

        assertFalse(form.session().commandStack().canUndo());
    }

    @Test
    void aLockedCaseTakesNoChange() throws Exception {
        form.lock();
        name().type("山田");

        assertNull(form.careCase().getClient().getName());
    }
}
