// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.duties;

/** Ids of the plan types that several shared rules hold for; the rules of one type are in its own bundle. */
public final class TypeIds {

    /** 介護予防支援. */
    public static final String SUPPORT = "support";
    /** ケアマネジメントA. */
    public static final String A = "managementA";
    /** ケアマネジメントB. */
    public static final String B = "managementB";
    /** ケアマネジメントC. */
    public static final String C = "managementC";

    private TypeIds() {
    }
}
