// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

/** What the auxiliaries after a predicate say. */
public enum Mood {
    NEGATIVE, ABLE, DESIRE, CAUSATIVE, PASSIVE,
    /** ～ましょう, ～よう. */ LETS,
    /** ～てもらう, ～ていただく. */ RECEIVE,
    /** ～てくれる, ～てくださる. */ FAVOUR,
    /** ～てほしい. */ WANT_OTHERS,
    /** ～てあげる, ～てやる. */ GIVE,
    /** ～なければならない. */ MUST,
    /** ～ようになる, ～なくなる. */ BECOME,
    /** ～ようにする. */ MAKE,
    /** ～ていく. */ GO_ON,
    /** ～てみる. */ TRY, PAST
}
