// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.sasae.core.form.FormModel;
import org.sasae.core.form.WidgetKind;
import org.sasae.core.phrases.Phrase;
import org.sasae.core.phrases.PhraseList;
import org.sasae.core.phrases.PhraseOffer;
import org.sasae.model.care.CarePackage;

class PhraseListTest {

    private static final Phrase SHOP = new Phrase("PlanGoal.text", "移動", "杖で近所の店まで歩いて買い物をする。");
    private static final Phrase GOAL = new Phrase("Goal.text", "", "友人と花見に行く。");
    private static final Phrase CALL = new Phrase("ProgressEntry.content", "電話", "電話で様子をうかがった。");
    private static final Phrase EVERY = new Phrase("", "", "変わりなく過ごしている。");

    private final PhraseList list = new PhraseList(List.of(SHOP, GOAL), List.of(CALL, EVERY, GOAL));

    private List<Phrase> forGoals() {
        return list.of(CarePackage.Literals.PLAN_GOAL, CarePackage.Literals.GOAL__TEXT);
    }

    private List<PhraseOffer> typed(String before) {
        return list.offers(CarePackage.Literals.PLAN_GOAL, CarePackage.Literals.GOAL__TEXT, before, 5);
    }

    @Test
    void aFieldGetsItsPhrasesThoseOfItsSuperclassesAndThoseOfEveryField() {
        assertEquals(List.of(SHOP, GOAL, EVERY), forGoals());
        assertEquals(List.of(GOAL, EVERY), list.of(CarePackage.Literals.ONE_DAY_GOAL, CarePackage.Literals.GOAL__TEXT));
    }

    @Test
    void thePhraseGoesOnFromWhatWasTyped() {
        assertEquals(List.of(new PhraseOffer(SHOP, 2)), typed("杖で"));
        assertEquals(List.of(new PhraseOffer(SHOP, 2)), typed("体調のよい日は、杖で"));
        assertEquals(List.of(new PhraseOffer(SHOP, 2)), typed("春から杖で"));
    }

    @Test
    void wordsInsideAPhraseFindItToo() {
        assertEquals(List.of(new PhraseOffer(SHOP, 3)), typed("買い物"));
    }

    @Test
    void kindsOfKanaAndWidthAreTheSame() {
        PhraseList other = new PhraseList(List.of(new Phrase("", "", "デイで覚えたＡ体操を続ける。")));
        assertEquals(1, other.offers(CarePackage.Literals.PLAN_GOAL, CarePackage.Literals.GOAL__TEXT, "でいで", 5).size());
        assertEquals(1, other.offers(CarePackage.Literals.PLAN_GOAL, CarePackage.Literals.GOAL__TEXT, "a体操", 5).size());
    }

    @Test
    void nothingIsOfferedForOneCharacterAfterAStopOrForWhatStandsThereAlready() {
        assertEquals(List.of(), typed("杖"));
        assertEquals(List.of(), typed("杖で歩く。"));
        assertEquals(List.of(), typed(""));
        assertEquals(List.of(), typed(SHOP.text()));
    }

    @Test
    void everyPhraseOfTheProgramIsForALongTextOfTheModel() {
        List<Phrase> builtIn = PhraseList.builtIn();
        assertTrue(builtIn.size() > 40);
        for (Phrase phrase : builtIn) {
            assertTrue(CarePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                    .map(EClass.class::cast).anyMatch(type -> FormModel.fields(type).stream()
                            .anyMatch(field -> field.widget() == WidgetKind.MULTILINE
                                    && phrase.isFor(type, field.feature()))), phrase.field());
        }
    }
}
