// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.internal.rules;

/** Ids of the plan types that several shared rules hold for; the rules of one type are in its own bundle. */
final class TypeIds {

    /** 介護予防支援. */
    static final String SUPPORT = "support";
    /** ケアマネジメントA. */
    static final String A = "managementA";
    /** ケアマネジメントB. */
    static final String B = "managementB";
    /** ケアマネジメントC. */
    static final String C = "managementC";

    private TypeIds() {
    }
}
