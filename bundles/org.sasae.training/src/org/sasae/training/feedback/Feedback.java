// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sasae.training.model.FeedbackKind;

/**
 * What is to be said about a learner's work, the most important first. At most {@value #AT_FIRST} things are said at
 * first, one of them something good where there is something good; the rest is said on request.
 *
 * @param items everything, the most important first
 */
public record Feedback(List<FeedbackItem> items) {

    /** How many items a learner sees at first. */
    public static final int AT_FIRST = 3;

    /** Sorts the items by importance; those of one kind stay in their order. */
    public Feedback {
        List<FeedbackItem> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparing(FeedbackItem::kind));
        items = List.copyOf(sorted);
    }

    /** What to say at first; what a check says twice about one element is said once. */
    public List<FeedbackItem> first() {
        Set<Object> said = new HashSet<>();
        List<FeedbackItem> different = items.stream().filter(item -> said.add(List.of(item.check(), item.element())))
                .toList();
        List<FeedbackItem> first = new ArrayList<>(different.subList(0, Math.min(AT_FIRST, different.size())));
        boolean praise = first.stream().anyMatch(Feedback::isPraise);
        if (!praise) {
            items.stream().filter(Feedback::isPraise).findFirst()
                    .ifPresent(good -> first.set(first.size() - 1, good));
        }
        return List.copyOf(first);
    }

    /** What to say on request. */
    public List<FeedbackItem> more() {
        List<FeedbackItem> first = first();
        return items.stream().filter(item -> !first.contains(item)).toList();
    }

    /** Whether something is said that cannot stay so. */
    public boolean hasEssential() {
        return items.stream().anyMatch(item -> item.kind() == FeedbackKind.ESSENTIAL);
    }

    /** The ids of the checks behind the items, without duplicates. */
    public List<String> checkIds() {
        return items.stream().map(item -> item.check().getId()).distinct().sorted().toList();
    }

    private static boolean isPraise(FeedbackItem item) {
        return item.kind() == FeedbackKind.CELEBRATORY;
    }
}
