// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.workshop;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/**
 * State of the workshop beside one goal field, without any widget. Texts come in from one thread; they are read in
 * another one, and only the advice on the latest text comes back.
 */
public final class GoalWorkshop {

    /** Reads a text. */
    @FunctionalInterface
    public interface Analysis {

        /** {@return the advice on a text; called in the background} */
        GoalAdvice read(String text);
    }

    private final Analysis analysis;
    private final Executor background;
    private final Executor back;
    private final Runnable changed;
    private volatile String wanted;
    private GoalAdvice advice = new GoalAdvice("", "", List.of(), List.of());
    private String before = "";
    private String after = "";

    /**
     * Makes an empty workshop.
     *
     * @param analysis   reads a text, not null
     * @param background runs the reading, best a little later so that fast typing is read once, not null
     * @param back       brings the advice back to the thread of the caller, not null
     * @param changed    told in that thread when there is new advice, not null
     */
    public GoalWorkshop(Analysis analysis, Executor background, Executor back, Runnable changed) {
        this.analysis = Objects.requireNonNull(analysis);
        this.background = Objects.requireNonNull(background);
        this.back = Objects.requireNonNull(back);
        this.changed = Objects.requireNonNull(changed);
    }

    /**
     * Takes the goal as it is now.
     *
     * @param text the goal, not null
     */
    public void show(String text) {
        if (text.equals(wanted)) {
            return;
        }
        wanted = text;
        background.execute(() -> {
            if (text.equals(wanted)) {
                GoalAdvice read = analysis.read(text);
                back.execute(() -> take(read));
            }
        });
    }

    private void take(GoalAdvice read) {
        if (read.text().equals(wanted)) {
            advice = read;
            changed.run();
        }
    }

    /** {@return the advice on the latest text that has been read} */
    public GoalAdvice advice() {
        return advice;
    }

    /**
     * Puts a suggestion in place of the goal.
     *
     * @param suggestion one of the rewordings of the advice, not null
     * @param set        changes the goal as one step of undo and gives the text it replaced, not null
     */
    public void apply(String suggestion, UnaryOperator<String> set) {
        before = set.apply(suggestion);
        after = suggestion;
        show(suggestion);
    }

    /** {@return the text before the suggestion that was put in last, as long as the goal begins from it} */
    public Optional<String> replaced() {
        return after.isEmpty() || before.isBlank() || before.equals(wanted) ? Optional.empty() : Optional.of(before);
    }
}
