// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.form;

/** How a field is entered. A toolkit maps each kind to one of its widgets. */
public enum WidgetKind {
    /** One line of text. */
    TEXT,
    /** Text of several lines. */
    MULTILINE,
    /** A whole or decimal number, perhaps with a unit. */
    NUMBER,
    /** A day of the calendar. */
    DATE,
    /** A time of day. */
    TIME,
    /** A calendar month. */
    MONTH,
    /** Yes or no; never used where "unknown" must be possible. */
    CHECKBOX,
    /** One of few values, all in view. */
    RADIO,
    /** One of many values. */
    COMBO,
    /** Any number of the values of an enumeration. */
    MULTI_CHOICE,
    /** Any number of texts, one a line. */
    LINES,
    /** Texts that stand for something else, chosen by its name: one, or any number. */
    CODES,
    /** One contained object, shown in place. */
    INLINE,
    /** One contained object whose fields stand beside each other, such as a text in two languages. */
    COLUMNS,
    /** Contained objects as rows. */
    TABLE,
    /** The 25 answers of 基本チェックリスト as one grid. */
    CHECKLIST,
    /** One of the installed plan types. */
    PLAN_TYPE,
    /** One of the installed municipality profiles, or that of the workspace. */
    MUNICIPALITY,
    /** A reference to another object of the case. */
    PICKER,
    /** References to any number of other objects of the case. */
    MULTI_PICKER
}
