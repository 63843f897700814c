// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.opinion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.sasae.language.GoalLabel;
import org.sasae.language.internal.meaning.GoalText;
import org.sasae.language.internal.syntax.Morpheme;

/**
 * Weights of pieces for each label, learned from labelled goals by logistic regression. They lie in
 * {@code experience.tsv}, made by {@code tests/scripts/learn-goals.py}: the labels, then a piece and its weights in
 * hundredths in each line, the first of them for every goal.
 */
final class Experience {
    private static final float HUNDREDTHS = 100f;

    private final List<GoalLabel> labels;
    private final float[] always;
    private final Map<String, float[]> weights;

    private Experience(List<GoalLabel> labels, float[] always, Map<String, float[]> weights) {
        this.labels = labels;
        this.always = always;
        this.weights = weights;
    }

    /** {@return what comes with the program} */
    static Experience standard() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Experience.class.getResourceAsStream("experience.tsv"), StandardCharsets.UTF_8))) {
            List<GoalLabel> labels = Arrays.stream(lines.readLine().split("\t")).map(GoalLabel::valueOf).toList();
            float[] always = numbers(lines.readLine(), 0);
            Map<String, float[]> weights = lines.lines().collect(Collectors.toMap(
                    line -> line.substring(0, line.indexOf('\t')), line -> numbers(line, 1), (a, b) -> a, HashMap::new));
            return new Experience(labels, always, weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[] numbers(String line, int from) {
        String[] columns = line.split("\t");
        float[] numbers = new float[columns.length - from];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(columns[i + from]) / HUNDREDTHS;
        }
        return numbers;
    }

    List<GoalLabel> labels() {
        return labels;
    }

    /** {@return how likely each label is, from 0 to 1} */
    Map<GoalLabel, Double> likelihoods(GoalText goal) {
        List<float[]> known = Pieces.texts(goal).stream().map(weights::get).filter(each -> each != null).toList();
        double length = Math.sqrt(Math.max(1, known.size()));
        return labels.stream().collect(Collectors.toMap(label -> label, label -> {
            int column = labels.indexOf(label);
            double sum = known.stream().mapToDouble(each -> each[column]).sum();
            return 1 / (1 + Math.exp(-(always[column] + sum / length)));
        }));
    }

    /** {@return the words of a goal that speak most for a label: the weightiest, and those at least half as weighty} */
    List<Morpheme> wordsFor(GoalLabel label, GoalText goal) {
        double[] at = new double[goal.text().value().length()];
        for (Piece piece : Pieces.of(goal)) {
            Optional.ofNullable(weights.get(piece.text())).ifPresent(known -> Arrays.stream(range(piece))
                    .forEach(i -> at[i] += known[labels.indexOf(label)] / (piece.end() - piece.start())));
        }
        double[] ofWords = goal.words().stream().mapToDouble(word -> Arrays.stream(at, word.start(), word.end()).sum())
                .toArray();
        double most = Arrays.stream(ofWords).max().orElse(0);
        return IntStream.range(0, ofWords.length).filter(i -> most > 0 && ofWords[i] * 2 >= most)
                .mapToObj(goal.words()::get).toList();
    }

    private static int[] range(Piece piece) {
        return IntStream.range(piece.start(), piece.end()).toArray();
    }
}
