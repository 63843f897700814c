// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language.internal.lexicon;

import java.util.Optional;

import org.sasae.language.GoalKind;

/**
 * One meaning of one word.
 *
 * @param word      as written in ordinary text
 * @param reading   hiragana, empty when not needed
 * @param wordClass meaning
 * @param area      part of life, for activities and acts
 * @param habit     whether the act is one that is only meaningful when repeated
 * @param minimum   for undertakings: the shortest kind of goal that can hold it; empty with {@link #never} means none can
 * @param never     out of reach for any kind
 * @param plain     for professional words: what an old person would say
 */
public record LexiconEntry(String word, String reading, WordClass wordClass, Optional<LifeArea> area, boolean habit,
        Optional<GoalKind> minimum, boolean never, Optional<String> plain) {
}
