// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.bind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sasae.core.checklist.ChecklistQuestion;
import org.sasae.core.checklist.ChecklistScore;
import org.sasae.core.checklist.Judgement;
import org.sasae.model.care.Answer;
import org.sasae.model.care.BasicChecklist;

/** 基本チェックリスト as rows: the 25 questions with their points, and the seven judgements. */
final class ChecklistTable {

    private static final Locale LANGUAGE = Locale.JAPANESE;

    private ChecklistTable() {
    }

    /** The questions; without a checklist they are blank. */
    static List<Map<String, Object>> questions(BasicChecklist checklist) {
        ChecklistScore score = checklist == null ? null : ChecklistScore.of(checklist);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ChecklistQuestion question : ChecklistQuestion.all()) {
            Map<String, Object> row = new HashMap<>();
            int number = question.number();
            row.put("number", number);
            row.put("text", question.text(LANGUAGE));
            row.put("measured", number == ChecklistQuestion.BODY_MASS);
            row.put("yesScore", question.scoring() == Answer.YES ? 1 : 0);
            row.put("noScore", question.scoring() == Answer.NO ? 1 : 0);
            if (score != null) {
                row.put("yes", score.answer(number) == Answer.YES);
                row.put("no", score.answer(number) == Answer.NO);
                row.put("score", score.answer(number) == Answer.UNANSWERED ? null : score.isHit(number) ? 1 : 0);
                if (number == ChecklistQuestion.BODY_MASS) {
                    row.put("height", checklist.getHeightCm());
                    row.put("weight", checklist.getWeightKg());
                    row.put("bmi", score.bmi().orElse((BigDecimal) null));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    /** The judgements; without a checklist only their names and criteria. */
    static List<Map<String, Object>> judgements(BasicChecklist checklist) {
        ChecklistScore score = checklist == null ? null : ChecklistScore.of(checklist);
        return Arrays.stream(Judgement.values()).map(judgement -> {
            Map<String, Object> row = new HashMap<>();
            row.put("name", judgement.label(LANGUAGE));
            row.put("of", judgement.last() - judgement.first() + 1);
            row.put("first", judgement.first());
            row.put("last", judgement.first() == judgement.last() ? null : judgement.last());
            row.put("threshold", judgement.threshold());
            if (score != null) {
                row.put("count", score.points(judgement.first(), judgement.last()));
                row.put("result", score.result(judgement).label(LANGUAGE));
            }
            return row;
        }).toList();
    }

    /** The overall result: MET, NOT_MET or UNDECIDED; null without a checklist. */
    static String result(BasicChecklist checklist) {
        return checklist == null ? null : ChecklistScore.of(checklist).programmeTarget().name();
    }
}
