// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.phrases;

import java.util.Objects;

/**
 * A phrase that goes with what was typed.
 *
 * @param phrase   what is offered, not null
 * @param replaced number of characters before the caret that the phrase takes the place of, since it has them too
 */
public record PhraseOffer(Phrase phrase, int replaced) {

    public PhraseOffer {
        Objects.requireNonNull(phrase);
    }
}
