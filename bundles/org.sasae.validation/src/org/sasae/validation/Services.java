// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.EnumSet;
import java.util.Set;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;

/**
 * What kind of support a row of the plan is. Service type codes: ケアプランデータ連携標準仕様 (62 訪問入浴, 63 訪問看護,
 * 64 訪問リハビリ, 66 通所リハビリ, 67 福祉用具貸与, 24・25・26・2B 短期入所, 34 居宅療養管理指導, 44 特定福祉用具販売).
 */
public final class Services {

    private static final Set<SupportCategory> OWN_SIDE = EnumSet.of(SupportCategory.SELF_CARE, SupportCategory.FAMILY,
            SupportCategory.INFORMAL, SupportCategory.PRIVATE_SERVICE);
    private static final Set<String> MEDICAL_CODES = Set.of("63", "64", "66", "34", "25", "26", "2B");
    private static final Set<String> SHORT_STAY_CODES = Set.of("24", "25", "26", "2B");
    private static final Set<String> EQUIPMENT_CODES = Set.of("67", "44");

    private Services() {
    }

    /** @return true for a row of the column 介護保険サービス又は地域支援事業, false for the person's own side */
    public static boolean isService(SupportRow row) {
        return !OWN_SIDE.contains(row.getCategory());
    }

    /** @return true for a row of the preventive benefit (介護保険サービス（予防給付）) */
    public static boolean isPreventiveBenefit(SupportRow row) {
        return row.getCategory() == SupportCategory.PREVENTIVE_BENEFIT;
    }

    /** @return true for a row that a designated provider carries out (予防給付, 指定事業者, 短期集中) */
    public static boolean isByProvider(SupportRow row) {
        return row.getCategory() == SupportCategory.PREVENTIVE_BENEFIT
                || row.getCategory() == SupportCategory.DESIGNATED_PROGRAMME
                || row.getCategory() == SupportCategory.SHORT_TERM_PROGRAMME;
    }

    /** @return true for nursing, rehabilitation, medical guidance and medical short stays of the preventive benefit */
    public static boolean isMedical(SupportRow row) {
        return isPreventiveBenefit(row) && (hasCode(row, MEDICAL_CODES)
                || named(row, "訪問看護", "訪問リハ", "通所リハ", "居宅療養", "短期入所療養"));
    }

    /** @return true for short stays of the preventive benefit */
    public static boolean isShortStay(SupportRow row) {
        return isPreventiveBenefit(row) && (hasCode(row, SHORT_STAY_CODES) || named(row, "短期入所", "ショートステイ"));
    }

    /** @return true for equipment that is rented or bought through the preventive benefit */
    public static boolean isEquipment(SupportRow row) {
        return isPreventiveBenefit(row) && (hasCode(row, EQUIPMENT_CODES) || named(row, "福祉用具"));
    }

    /** @return the company of the row, else the name of its provider; the empty string when neither is known */
    public static String companyOf(SupportRow row) {
        String company = row.getProvider() == null ? null : row.getProvider().getCompany();
        if (!Plans.isBlank(company)) {
            return company.strip();
        }
        String name = row.getProvider() == null ? null : row.getProvider().getName();
        if (!Plans.isBlank(name)) {
            return name.strip();
        }
        return Plans.isBlank(row.getProviderName()) ? "" : row.getProviderName().strip();
    }

    private static boolean hasCode(SupportRow row, Set<String> codes) {
        return row.getServiceTypeCode() != null && codes.contains(row.getServiceTypeCode().strip());
    }

    private static boolean named(SupportRow row, String... parts) {
        String type = row.getServiceType();
        if (type == null) {
            return false;
        }
        for (String part : parts) {
            if (type.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
