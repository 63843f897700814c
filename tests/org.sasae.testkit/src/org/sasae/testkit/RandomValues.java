// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;

/** Values for any data type of the metamodel, the awkward ones included. */
final class RandomValues {

    private static final List<String> TEXTS = List.of(
            "", " ", "山田 花子", "週に1回、近所の郵便局まで歩く。", "膝の痛み\n夜間に強い\n\n（右）", "\n", "末尾に改行\n", "\r\n", "a\rb",
            "タブ\tあり", "  前後の空白  ", "<b>&amp;</b>", "\"引用\"と'引用'", "]]>", "<!-- -->", "𠮷野家の𠮷", "👵🏻‍🦽", "髙﨑", "e\u0301",
            "\u00A0\u3000", "\u0085\u2028\u2029", "ｶﾀｶﾅ", "#_id other.sasae#_x", "a:b", "令和6年4月1日", "\uE000", "&#x0;", "%20{0}");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    Object next(EDataType type) {
        if (type instanceof EEnum choice) {
            return choice.getELiterals().get(random.nextInt(choice.getELiterals().size())).getInstance();
        }
        Class<?> java = type.getInstanceClass();
        if (java == String.class) {
            return text();
        } else if (java == LocalDate.class) {
            return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
        } else if (java == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), random.nextInt(60));
        } else if (java == YearMonth.class) {
            return YearMonth.of(1990, 1).plusMonths(random.nextInt(600));
        } else if (java == boolean.class || java == Boolean.class) {
            return random.nextBoolean();
        } else if (java == int.class || java == Integer.class) {
            return random.nextInt(-5, 200);
        } else if (java == double.class || java == Double.class) {
            return random.nextInt(-10_000, 10_000) / 8.0;
        } else if (java == BigDecimal.class) {
            return new BigDecimal(random.nextInt(10, 2000)).movePointLeft(random.nextInt(2));
        }
        throw new IllegalArgumentException("no random values for the type " + type.getName());
    }

    private String text() {
        if (random.nextInt(3) > 0) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 30); i > 0; i--) {
            text.append(random.nextBoolean() ? TEXTS.get(random.nextInt(TEXTS.size())) : String.valueOf((char) ('ぁ' + random.nextInt(80))));
        }
        return text.toString();
    }
}
