// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.language.internal;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts in a text, by unit: minutes, metres, times a week and so on. */
final class Amounts {

    private static final String UNITS = "分間?|時間|メートル|m(?![a-z])|キロメートル|キロ|km|回|度|歩|周|往復|本|品|冊|枚|杯|段|階|句|[かカヶケ箇]所|部屋|軒|個|通|株|鉢|頁|ページ|行|針|曲|皿|品目|種類";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(週|月|日)に?)?(\\d+(?:\\.\\d+)?)(?:[~〜～-](\\d+(?:\\.\\d+)?))?(" + UNITS + "|(?<=週に?\\d)日)(?!以内|で)");
    private static final Pattern DAILY = Pattern.compile("毎日|毎朝|毎晩|毎夕");
    private static final Map<String, String> DIGITS = Map.of("一", "1", "二", "2", "三", "3", "四", "4", "五", "5", "六",
            "6", "七", "7", "八", "8", "九", "9", "十", "10");
    private static final Pattern KANJI = Pattern.compile("[一二三四五六七八九十](?=" + UNITS + "|日)");
    private static final double DAYS_OF_WEEK = 7;
    private static final double WEEKS_OF_MONTH = 4;

    private Amounts() {
    }

    /** @return the largest amount of each unit in the text */
    static Map<String, Double> in(String text) {
        Map<String, Double> amounts = new HashMap<>();
        String plain = arabic(text);
        Matcher matcher = AMOUNT.matcher(plain);
        while (matcher.find()) {
            double number = Double.parseDouble(matcher.group(3) == null ? matcher.group(2) : matcher.group(3));
            add(amounts, matcher.group(1), number, matcher.group(4));
        }
        if (DAILY.matcher(plain).find()) {
            amounts.putIfAbsent("/週", DAYS_OF_WEEK);
        }
        return amounts;
    }

    /** @return the text without its amounts */
    static String without(String text) {
        return DAILY.matcher(AMOUNT.matcher(arabic(text)).replaceAll("")).replaceAll("");
    }

    /** @return whether some amount is larger in the second, or is there for the first time */
    static boolean grow(Map<String, Double> first, Map<String, Double> second) {
        return second.entrySet().stream().anyMatch(amount -> amount.getValue() > first.getOrDefault(amount.getKey(), 0.0));
    }

    /** @return whether an amount of both is smaller in the second */
    static boolean shrink(Map<String, Double> first, Map<String, Double> second) {
        return second.entrySet().stream().anyMatch(amount -> amount.getValue() < first.getOrDefault(amount.getKey(), 0.0));
    }

    private static void add(Map<String, Double> amounts, String period, double number, String unit) {
        boolean times = "回".equals(unit) || "度".equals(unit) || "日".equals(unit);
        if (period != null && times) {
            double perWeek = switch (period) {
                case "月" -> number / WEEKS_OF_MONTH;
                case "日" -> number * DAYS_OF_WEEK;
                default -> number;
            };
            amounts.merge("/週", perWeek, Math::max);
            return;
        }
        switch (unit) {
            case "時間" -> amounts.merge("分", number * 60, Math::max);
            case "分間" -> amounts.merge("分", number, Math::max);
            case "メートル" -> amounts.merge("m", number, Math::max);
            case "km", "キロ", "キロメートル" -> amounts.merge("m", number * 1000, Math::max);
            default -> amounts.merge(unit.endsWith("所") ? "か所" : unit, number, Math::max);
        }
    }

    /** @return the text with its amounts in digits, characters of one width */
    static String arabic(String text) {
        return KANJI.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(match -> DIGITS.get(match.group()));
    }
}
