#!/usr/bin/env python3
# SPDX-FileCopyrightText: Sasae developers
# SPDX-License-Identifier: EPL-2.0
"""Learns experience.tsv, the second opinion on goals, from what GoalPieces prints on standard input.

    java -cp ... org.sasae.language.tests.GoalPieces data/development.tsv ... | tests/scripts/learn-goals.py > experience.tsv

Needs scikit-learn (docs/dependencies.md); docs/goal-language.md says which files are learned from, and what came of it.
"""
import sys

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

# JARGON and TOO_LARGE are not learned: they are a question of what is known.
LABELS = ["SERVICE_AS_GOAL", "VAGUE", "NEGATIVE", "PROVIDER_SUBJECT", "NO_MEASURE", "MULTIPLE", "MEDICAL_ONLY"]
SEEN_IN = 3  # goals at least, for a piece to count
STRENGTH = 100  # how far the weights may go to fit the goals


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    goals = [line.rstrip("\n").split("\t") for line in sys.stdin]
    vectors = CountVectorizer(analyzer=lambda goal: goal[1:], binary=True, min_df=SEEN_IN)
    pieces = normalize(vectors.fit_transform(goals))
    models = [LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=1000, solver="liblinear", random_state=0)
              .fit(pieces, [label in goal[0].split(",") for goal in goals]) for label in LABELS]
    print("\t".join(LABELS))
    print("\t".join(hundredths(model.intercept_[0]) for model in models))
    for column, piece in enumerate(vectors.get_feature_names_out()):
        weights = [hundredths(model.coef_[0][column]) for model in models]
        print("\t".join([piece] + weights))


def hundredths(number):
    return str(round(100 * number))


if __name__ == "__main__":
    main()
