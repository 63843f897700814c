// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.internal.layout;

import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.TextStyle;

/** Room for words without a font: a Japanese character is as wide as it is high, a Latin one about half of it. */
final class RoughMeasure implements TextMeasure {

    @Override
    public double width(String text, TextStyle style) {
        return text.codePoints().mapToDouble(each -> each < 0x2000 ? 0.56 : 1).sum() * style.size();
    }

    @Override
    public double ascent(TextStyle style) {
        return style.size() * 0.88;
    }

    @Override
    public double descent(TextStyle style) {
        return style.size() * 0.24;
    }
}
