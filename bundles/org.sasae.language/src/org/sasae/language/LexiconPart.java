// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

/** The files that a {@link Lexicon} is made of. The forms of their lines are explained in docs/goal-language.md. */
public enum LexiconPart {
    /** Words and what they mean: {@code word<TAB>reading<TAB>class<TAB>options}. */
    WORDS,
    /** Small groups of words that single rules know: {@code SET<TAB>words}. */
    SETS,
    /** Spoken and regional forms: {@code from<TAB>to<TAB>end|any|word}. */
    DIALECT,
    /** Set phrases that are one predicate: {@code noun<TAB>verb<TAB>predicate}. */
    IDIOMS,
    /** Second verbs that say how the first is done: {@code verb<TAB>first|second}. */
    ASPECTS,
    /** What is large only together: columns of words, then the shortest kind of goal that can hold it. */
    UNDERTAKINGS,
    /** How much of something a goal can hold: {@code counter<TAB>one day<TAB>small step<TAB>plan<TAB>one year}. */
    AMOUNTS
}
