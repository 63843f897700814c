// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormModel;
import org.sasae.core.phrases.Phrase;
import org.sasae.core.phrases.PhraseList;
import org.sasae.core.phrases.PhraseOffer;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.ui.forms.internal.state.FieldState;
import org.sasae.ui.forms.internal.state.PhraseState;
import org.sasae.ui.forms.internal.state.PhraseState.Taken;

/** What is offered in a long text, and what taking it does. */
class PhraseStateTest {

    private static final Phrase WALK = new Phrase("PlanGoal.text", "", "杖で近所まで歩く。");
    private static final Phrase WATER = new Phrase("PlanGoal.text", "", "花に水をやる。");

    @TempDir
    private Path folder;
    private OpenForm form;
    private PhraseState state;

    @BeforeEach
    void open() throws Exception {
        form = new OpenForm(folder);
        state = new PhraseState(field(), new PhraseList(List.of(WALK, WATER)));
    }

    @AfterEach
    void close() throws Exception {
        form.close();
    }

    private FieldState field() {
        FormField text = FormModel.fields(CarePackage.Literals.PLAN_GOAL).stream()
                .filter(each -> each.feature() == CarePackage.Literals.GOAL__TEXT).findFirst().orElseThrow();
        return new FieldState(form.context(), CareFactory.eINSTANCE.createPlanGoal(), text);
    }

    @Test
    void typingOffersOnlyWhatGoesOnFromIt() {
        assertEquals(List.of(new PhraseOffer(WALK, 2)), state.whileTyping("毎日、杖で"));
        assertEquals(List.of(), state.whileTyping("毎日、"));
    }

    @Test
    void whoAsksSeesEverythingWithWhatFitsFirst() {
        assertEquals(List.of(new PhraseOffer(WATER, 2), new PhraseOffer(WALK, 0)), state.whenAsked("花に"));
        assertEquals(List.of(new PhraseOffer(WALK, 0), new PhraseOffer(WATER, 0)), state.whenAsked(""));
    }

    @Test
    void aPhraseTakesThePlaceOfWhatItRepeatsAndNothingElse() {
        assertEquals(new Taken("毎日、杖で近所まで歩く。雨の日は休む。", 12),
                PhraseState.take("毎日、杖で雨の日は休む。", 5, new PhraseOffer(WALK, 2)));
        assertEquals(new Taken("花に水をやる。", 7), PhraseState.take("", 0, new PhraseOffer(WATER, 0)));
    }
}
