// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.syntax;

/** How a clause is tied to the next one. */
public enum Link {
    /** End of sentence. */ END,
    /** 連用形, し, たり, または plain form with comma: side by side. */ COORDINATE,
    /** て, で. */ TE,
    /** ながら, つつ. */ WHILE,
    /** ために, のに. */ PURPOSE,
    /** ように. */ MANNER,
    /** 買いに(行く). */ MOTION_PURPOSE,
    /** こと, の with a particle. */ NOMINAL,
    /** Modifies a noun. */ MODIFIER,
    /** 時, 前, 後, まで. */ WHEN,
    /** ば, たら, と, なら. */ CONDITION,
    /** ので, から. */ REASON,
    /** が, けれど, ても. */ CONTRAST,
    /** ず, ずに, ないで. */ WITHOUT
}
