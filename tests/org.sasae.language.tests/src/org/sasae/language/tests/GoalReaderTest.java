// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sasae.language.GoalFinding;
import org.sasae.language.GoalKind;
import org.sasae.language.GoalLabel;
import org.sasae.language.GoalLine;
import org.sasae.language.GoalReader;
import org.sasae.language.GoalReading;
import org.sasae.language.Lexicon;
import org.sasae.language.LexiconPart;

/** What the reader says about goals of the teaching material and about the difficult neighbours of each label. */
class GoalReaderTest {
    private static final GoalReader READER = GoalReader.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLAN       | 趣味の会に参加できる。
            SMALL_STEP | 通所サービス（週1日）利用と合わせ、毎日テレビ体操と天気の良い日に近くの公園まで5～6分歩く。
            SMALL_STEP | 火・木曜日：近所のコンビニまでパンを買いに行く。（10分程度の歩行）
            PLAN       | プランターで花を育て、押し花作品をつくりましょう。
            PLAN       | ひとりでお風呂に入りましょう。
            ONE_DAY    | 午後のテレビ体操を一緒にしましょう
            PLAN       | 週に1回外出する
            ONE_YEAR   | 家族や友人と2泊3日の旅行に行く
            ONE_DAY    | 毎朝デイで覚えた体操を家で続ける
            """)
    void goodGoalsOfTheSeedsAreFine(GoalKind kind, String goal) {
        assertEquals("OK", READER.read(kind, goal).labelText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLAN       | 閉じこもり生活を改善する | VAGUE
            SMALL_STEP | 通所サービスに通う | SERVICE_AS_GOAL
            SMALL_STEP | 通所サービスに休まず通う | SERVICE_AS_GOAL
            PLAN       | 体調観察をしながら、身体を動かす習慣をつくりましょう。 | NO_MEASURE
            PLAN       | デイサービスに通う | SERVICE_AS_GOAL
            """)
    void badGoalsOfTheSeedsAreLabelled(GoalKind kind, String goal, GoalLabel label) {
        assertEquals(Set.of(label), READER.read(kind, goal).labels());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ONE_DAY    | デイサービスに行く | SERVICE_AS_GOAL
            PLAN       | ヘルパーに掃除をしてもらう | SERVICE_AS_GOAL
            PLAN       | 浴室に手すりを取り付ける | SERVICE_AS_GOAL
            ONE_YEAR   | 元気に暮らす | VAGUE
            PLAN       | 転ばない | NEGATIVE
            PLAN       | 一人で外出できない | NEGATIVE
            PLAN       | 自立した生活を支える | PROVIDER_SUBJECT
            PLAN       | 散歩をさせる | PROVIDER_SUBJECT
            PLAN       | 散歩をする | NO_MEASURE
            ONE_DAY    | 家族と2泊3日の旅行に行く | TOO_LARGE
            PLAN       | 離床して居間で朝食を食べる | JARGON
            PLAN       | 毎日30分散歩し、週1回は俳句の会に出て、家計簿もつける | MULTIPLE
            PLAN       | 血圧を130以下にする | MEDICAL_ONLY
            """)
    void eachLabelIsFound(GoalKind kind, String goal, GoalLabel label) {
        assertEquals(Set.of(label), READER.read(kind, goal).labels());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ONE_DAY | 散歩をする
            PLAN    | 近所を散歩する
            PLAN    | 老人会のサロンに通う
            PLAN    | 元気に週3回ラジオ体操へ出かける
            PLAN    | 転ばずに近所のパン屋まで歩いて行く
            ONE_DAY | 登校する子どもたちの見守りをする
            PLAN    | 血圧を毎朝測り、ノートに記録する
            PLAN    | 膝の体操を朝晩20回する
            PLAN    | 筋力をつけるために毎朝かかと上げを20回する
            """)
    void neighboursOfTheLabelsAreFine(GoalKind kind, String goal) {
        assertEquals("OK", READER.read(kind, goal).labelText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ﾃﾞｲｻｰﾋﾞｽに週２回通う | SERVICE_AS_GOAL
            ・デイサービスに週2回通う。 | SERVICE_AS_GOAL
            ① デイサービスに週2回通う | SERVICE_AS_GOAL
            （１）デイサービスに週2回通う | SERVICE_AS_GOAL
            でいさーびすにかよう | SERVICE_AS_GOAL
            デイさ行くべ | SERVICE_AS_GOAL
            散歩したいねん | NO_MEASURE
            """)
    void writingDoesNotMatter(String goal, GoalLabel label) {
        assertEquals(Set.of(label), READER.read(GoalKind.PLAN, goal).labels());
    }

    @Test
    void triggersPointIntoTheTextAsWritten() {
        String text = "・ ﾃﾞｲｻｰﾋﾞｽに通う";
        GoalFinding finding = READER.read(GoalKind.PLAN, text).findings().getFirst();

        finding.triggers().forEach(t -> assertEquals(text.substring(t.start(), t.end()), t.text()));
        assertEquals("ﾃﾞｲｻｰﾋﾞｽ", finding.triggers().getFirst().text());
    }

    @ParameterizedTest
    @EnumSource(GoalLabel.class)
    void everyLabelHasItsTextsInBothLanguages(GoalLabel label) {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            var finding = new GoalFinding(label, label.name(), List.of(), List.of("甲", "乙"));
            for (String text : List.of(finding.explanation(locale), finding.source(locale), finding.question(locale),
                    finding.rewording(locale).orElseThrow())) {
                assertFalse(text.isBlank());
                assertFalse(text.contains("{"));
            }
        }
        var finding = new GoalFinding(label, label.name(), List.of(), List.of());
        assertFalse(finding.explanation(Locale.JAPANESE).equals(finding.explanation(Locale.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一人で買い物に行けない | NEGATIVE | 一人で買い物に行けるようになる
            一人で外に出られない | NEGATIVE | 一人で外に出られるようになる
            下肢の運動を毎日10回する | JARGON | 足の運動を毎日10回する
            一人で外出できるように支援する | PROVIDER_SUBJECT | （ご本人が）一人で外出できる
            散歩をする | NO_MEASURE | （週に何回）（どこで）（どのくらい）散歩をする
            """)
    void rewordingsAreBuiltFromTheWritersWords(String goal, GoalLabel label, String rewording) {
        GoalFinding finding = READER.read(GoalKind.PLAN, goal).findings().getFirst();

        assertEquals(label, finding.label());
        assertEquals(rewording, finding.rewording(Locale.JAPANESE).orElseThrow());
    }

    @Test
    void aMunicipalityAddsItsOwnServices() throws IOException {
        String goal = "いこいの広場さくらに通う";
        var reader = new GoalReader(Lexicon.standard().with(new StringReader("いこいの広場さくら\t\tSERVICE\t\n")));

        assertEquals("OK", READER.read(GoalKind.PLAN, goal).labelText());
        assertEquals("SERVICE_AS_GOAL", reader.read(GoalKind.PLAN, goal).labelText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SETS         | EVERYDAY,ICT                | PLAN    | ICTを習って孫に教える        | JARGON    | OK
            DIALECT      | しちくり,したい,end         | PLAN    | 毎日家で体操をしちくり       | OK        | OK
            IDIOMS       | 花,咲かせる,過ごす          | PLAN    | 人生にもう一度花を咲かせる   | OK        | VAGUE
            UNDERTAKINGS | 大凧,揚げる,ONE_YEAR        | PLAN    | 大凧を揚げる                 | OK        | TOO_LARGE
            UNDERTAKINGS | 池 井戸,掘る,ONE_DAY        | ONE_DAY | 庭に池を掘る                 | TOO_LARGE | OK
            AMOUNTS      | 個,9,99                     | ONE_DAY | 団子を50個作る               | OK        | TOO_LARGE
            """)
    void everyPartCanBeAddedTo(LexiconPart part, String line, GoalKind kind, String goal, String before, String after)
            throws IOException {
        var reader = new GoalReader(Lexicon.standard().with(part, new StringReader(line.replace(',', '\t'))));

        assertEquals(before, READER.read(kind, goal).labelText());
        assertEquals(after, reader.read(kind, goal).labelText());
    }

    @ParameterizedTest
    @CsvSource({"SETS,NOTHING/a", "DIALECT,a/b/middle", "IDIOMS,a/b", "ASPECTS,a/third", "UNDERTAKINGS,a/b/WEEK", "AMOUNTS,a/many"})
    void aWrongLineOfAnyPartIsNamed(LexiconPart part, String line) {
        var failure = assertThrows(IllegalArgumentException.class,
                () -> Lexicon.standard().with(part, new StringReader("#\n" + line.replace('/', '\t'))));

        assertTrue(failure.getMessage().startsWith("line 2: "), failure.getMessage());
    }

    @Test
    void aWordLeavesASet() throws IOException {
        var reader = new GoalReader(Lexicon.standard().with(LexiconPart.SETS, new StringReader("EVERYDAY\t-NHK")));

        assertEquals("OK", READER.read(GoalKind.PLAN, "毎朝NHKを30分見る").labelText());
        assertEquals("JARGON", reader.read(GoalKind.PLAN, "毎朝NHKを30分見る").labelText());
    }

    @Test
    void aWrongLexiconLineIsNamed() {
        var failure = assertThrows(IllegalArgumentException.class,
                () -> Lexicon.standard().with(new StringReader("# ours\nさくら\t\tNOTHING\t\n")));

        assertTrue(failure.getMessage().contains("line 2"));
    }

    @Test
    void manyGoalsComeBackInOrder() {
        List<String> texts = IntStream.range(0, 3000).mapToObj(i -> "毎日" + i + "歩を公園で歩く").toList();
        try (Stream<GoalReading> readings = READER.readAll(texts.stream().map(t -> new GoalLine(GoalKind.PLAN, t)))) {
            assertEquals(texts, readings.map(GoalReading::text).toList());
        }
    }

    @Test
    void aLineHasKindAndText() {
        assertEquals(new GoalLine(GoalKind.PLAN, "散歩する"), GoalLine.parse("PLAN\t散歩する"));
        assertThrows(IllegalArgumentException.class, () -> GoalLine.parse("散歩する"));
        assertThrows(IllegalArgumentException.class, () -> GoalLine.parse("WEEK\t散歩する"));
    }

    @ParameterizedTest
    @CsvSource({ "''", "'　'", "。", "・", "あ", "（）", "()", "する", "1", "ﾞ", "て、で、に", "？？？", "ですます" })
    void oddTextIsReadWithoutFailure(String text) {
        for (GoalKind kind : GoalKind.values()) {
            assertEquals(text, READER.read(kind, text).text());
        }
    }
}
