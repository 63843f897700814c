// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.meaning;

/** What a clause amounts to in a goal. */
public enum ActKind {
    /** Something the person does or reaches and could tick. */ OWN,
    /** Attending, receiving, renting or installing a formal service. */ SERVICE,
    /** Nothing one could tick. */ VAGUE,
    /** Inability or trouble. */ INABILITY,
    /** Something is not to happen. */ AVOIDANCE,
    /** Somebody else acts. */ PROVIDER,
    /** A value, symptom, cure or body function. */ MEDICAL,
    /** Carries no content of its own. */ NONE
}
