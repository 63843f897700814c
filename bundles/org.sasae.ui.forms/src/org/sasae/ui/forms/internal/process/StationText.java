// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.sasae.core.calendar.JapaneseDates;
import org.sasae.model.edit.Wording;
import org.sasae.validation.Finding;
import org.sasae.validation.Severity;
import org.sasae.validation.process.Deadline;
import org.sasae.validation.process.Station;
import org.sasae.validation.process.StationState;

/**
 * What a station says, without any widget.
 *
 * @param name    of the step
 * @param state   how far it is, in a word
 * @param when    day and deadline, one a line; possibly empty
 * @param missing what is missing, one sentence a line; possibly empty
 * @param action  what the button says that adds a record; empty where nothing is to be added
 */
public record StationText(String name, String state, String when, String missing, String action) {

    private static final int MOST_SENTENCES = 2;

    public StationText {
        Objects.requireNonNull(name);
        Objects.requireNonNull(state);
        Objects.requireNonNull(when);
        Objects.requireNonNull(missing);
        Objects.requireNonNull(action);
    }

    /**
     * Says a station.
     *
     * @param station not null
     * @param wording the language, not null
     * @param today   the day to count from, not null
     */
    public static StationText of(Station station, Wording wording, LocalDate today) {
        return new StationText(wording.literal(station.kind()), station.state().label(wording.locale()),
                when(station, wording, today), missing(station, wording),
                station.addable() ? station.action(wording.locale()) : "");
    }

    private static String when(Station station, Wording wording, LocalDate today) {
        List<String> lines = new ArrayList<>();
        Deadline deadline = station.deadline();
        if (station.date() != null) {
            lines.add(ProcessMessages.bind(deadline == null ? ProcessMessages.DoneOn : ProcessMessages.LastOn,
                    JapaneseDates.format(station.date(), wording.locale())));
        }
        if (deadline != null) {
            lines.add(ProcessMessages.bind(ProcessMessages.DueName, ProcessMessages.bind(ProcessMessages.DueOn,
                    deadline.kind().label(wording.locale()), JapaneseDates.format(deadline.due(), wording.locale())),
                    left(deadline.daysLeft(today))));
        }
        return String.join("\n", lines);
    }

    private static String left(long days) {
        if (days == 0) {
            return ProcessMessages.DueToday;
        }
        return days > 0 ? ProcessMessages.bind(ProcessMessages.DueIn, days)
                : ProcessMessages.bind(ProcessMessages.DueOver, -days);
    }

    private static String missing(Station station, Wording wording) {
        List<String> all = station.findings().stream().filter(finding -> finding.severity() != Severity.HINT)
                .map(finding -> says(finding, wording)).distinct().toList();
        if (all.isEmpty()) {
            return station.state() == StationState.DONE ? "" : station.todo().in(wording.locale());
        }
        List<String> lines = new ArrayList<>(all.subList(0, Math.min(MOST_SENTENCES, all.size())));
        if (all.size() > MOST_SENTENCES) {
            lines.add(ProcessMessages.bind(ProcessMessages.MoreFindings, all.size() - MOST_SENTENCES));
        }
        return String.join("\n", lines);
    }

    private static String says(Finding finding, Wording wording) {
        return finding.message(wording.locale());
    }

    /** {@return everything in one sentence, for people who hear it} */
    public String spoken() {
        return String.join(" ", List.of(name, state, when, missing)).replaceAll("\\s+", " ").strip();
    }
}
