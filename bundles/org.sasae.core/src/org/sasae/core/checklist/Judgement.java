// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.checklist;

import java.util.Locale;
import java.util.Optional;
import org.sasae.core.text.Texts;
import org.sasae.model.care.ChecklistDomain;

/**
 * The seven judgements of the 基本チェックリスト. Who meets one of them may be a 事業対象者.
 *
 * <p>Source: 平成27年厚生労働省告示第197号 様式第二.
 */
public enum Judgement {
    /** 複数の項目: ten points or more in questions 1 to 20; the five of うつ do not count. */
    MULTIPLE(1, 20, 10, null),
    /** 運動: three points or more in questions 6 to 10. */
    MOTOR(6, 10, 3, ChecklistDomain.MOTOR),
    /** 栄養: both points of questions 11 and 12. */
    NUTRITION(11, 12, 2, ChecklistDomain.NUTRITION),
    /** 口腔: two points or more in questions 13 to 15. */
    ORAL(13, 15, 2, ChecklistDomain.ORAL),
    /** 閉じこもり: the point of question 16; question 17 alone does not qualify. */
    SECLUSION(16, 16, 1, ChecklistDomain.SECLUSION),
    /** 認知: one point or more in questions 18 to 20. */
    COGNITION(18, 20, 1, ChecklistDomain.COGNITION),
    /** うつ: two points or more in questions 21 to 25. */
    DEPRESSION(21, 25, 2, ChecklistDomain.DEPRESSION);

    private final int first;
    private final int last;
    private final int threshold;
    private final ChecklistDomain domain;

    Judgement(int first, int last, int threshold, ChecklistDomain domain) {
        this.first = first;
        this.last = last;
        this.threshold = threshold;
        this.domain = domain;
    }

    /** The first question that counts. */
    public int first() {
        return first;
    }

    /** The last question that counts. */
    public int last() {
        return last;
    }

    /** How many points meet it. */
    public int threshold() {
        return threshold;
    }

    /** The programme it belongs to; empty for 複数の項目. */
    public Optional<ChecklistDomain> domain() {
        return Optional.ofNullable(domain);
    }

    /** Its name. */
    public String label(Locale locale) {
        return Texts.beside(Judgement.class).get("judgement." + name(), locale);
    }

    /** Whether a judgement is met. */
    public enum Result {
        /** It is met, whatever the unanswered questions would bring. */
        MET,
        /** It is not met, whatever the unanswered questions would bring. */
        NOT_MET,
        /** The unanswered questions decide. */
        UNDECIDED;

        /** Its name. */
        public String label(Locale locale) {
            return Texts.beside(Judgement.class).get("result." + name(), locale);
        }
    }
}
