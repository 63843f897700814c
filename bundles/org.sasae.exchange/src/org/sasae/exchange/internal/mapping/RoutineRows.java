// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.mapping;

import java.util.List;
import java.util.Map;

import org.sasae.model.care.CareFactory;
import org.sasae.model.care.DailyRoutineEntry;

/** 一日の生活 タイムスケジュール. */
final class RoutineRows implements CaseValues.RowSection {

    @Override
    public List<Map<String, String>> read(Subject subject) {
        if (subject.careCase().getBasicInformation() == null) {
            return List.of();
        }
        return subject.careCase().getBasicInformation().getDailyRoutine().stream()
                .map(entry -> CaseValues.row("routine.time", entry.getTime(),
                        "routine.client", entry.getClientActivity(), "routine.carer", entry.getCarerActivity()))
                .filter(row -> !row.isEmpty()).toList();
    }

    @Override
    public void write(Subject subject, List<Map<String, String>> rows) {
        List<DailyRoutineEntry> entries = rows.stream().map(row -> {
            DailyRoutineEntry entry = CareFactory.eINSTANCE.createDailyRoutineEntry();
            entry.setTime(row.get("routine.time"));
            entry.setClientActivity(row.get("routine.client"));
            entry.setCarerActivity(row.get("routine.carer"));
            return entry;
        }).toList();
        subject.makeBasic().getDailyRoutine().clear();
        subject.makeBasic().getDailyRoutine().addAll(entries);
    }
}
