// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.mapping;

import java.util.List;
import java.util.Map;

import org.sasae.core.plantext.PlanText;
import org.sasae.model.CsvCodes;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.MedicalRecord;
import org.sasae.model.care.TreatmentState;

/** 現病歴・既往歴と経過. */
final class IllnessRows implements CaseValues.RowSection {

    private static final String YES = "1";
    private static final String NO = "2";
    private static final String BLANK = "　";

    @Override
    public List<Map<String, String>> read(Subject subject) {
        if (subject.careCase().getBasicInformation() == null) {
            return List.of();
        }
        return subject.careCase().getBasicInformation().getMedicalHistory().stream()
                .map(record -> CaseValues.row("illness.onset", record.getOnset(),
                        "illness.disease", record.getDisease(), "illness.doctor", PlanText.doctor(record),
                        "illness.writesOpinion", record.isWritesOpinion() ? YES : NO,
                        "illness.phone", record.getPhone(),
                        "illness.state", CsvCodes.codeOf(record.getState()).orElse(""),
                        "illness.treatment", record.getTreatment()))
                .toList();
    }

    @Override
    public void write(Subject subject, List<Map<String, String>> rows) {
        List<MedicalRecord> records = rows.stream().map(IllnessRows::record).toList();
        subject.makeBasic().getMedicalHistory().clear();
        subject.makeBasic().getMedicalHistory().addAll(records);
    }

    private static MedicalRecord record(Map<String, String> row) {
        MedicalRecord record = CareFactory.eINSTANCE.createMedicalRecord();
        record.setOnset(row.get("illness.onset"));
        record.setDisease(row.get("illness.disease"));
        doctor(record, row.get("illness.doctor"));
        record.setWritesOpinion(YES.equals(row.get("illness.writesOpinion")));
        record.setPhone(row.get("illness.phone"));
        String state = row.get("illness.state");
        if (state != null) {
            record.setState((TreatmentState) CsvCodes.valueOf(CarePackage.Literals.TREATMENT_STATE, state)
                    .orElseThrow(() -> new IllegalArgumentException(state)));
        }
        record.setTreatment(row.get("illness.treatment"));
        return record;
    }

    /** Institution and doctor share a field, parted by one wide blank. */
    private static void doctor(MedicalRecord record, String text) {
        if (text == null) {
            return;
        }
        String[] parts = text.split(BLANK, -1);
        boolean both = parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty();
        record.setInstitution(both ? parts[0] : text);
        record.setDoctor(both ? parts[1] : null);
    }
}
