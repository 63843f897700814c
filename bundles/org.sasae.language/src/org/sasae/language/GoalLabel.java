// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

/** What a reader of goals may have to say about one. A goal without any label is fine. */
public enum GoalLabel {
    /** The only thing done is attending, receiving, renting or installing a formal service. */
    SERVICE_AS_GOAL,
    /** No act or event that the person could tick. */
    VAGUE,
    /** Inability is stated, or something is only avoided. */
    NEGATIVE,
    /** Staff, family or neighbours act, not the person. */
    PROVIDER_SUBJECT,
    /** A habit without any frequency, amount, place or time. */
    NO_MEASURE,
    /** Out of reach within the period of its kind. */
    TOO_LARGE,
    /** Initials or professional words. */
    JARGON,
    /** Two or more acts from different parts of life without a link between them. */
    MULTIPLE,
    /** Only a value, a symptom, a cure or a body function. */
    MEDICAL_ONLY
}
