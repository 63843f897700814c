// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.editor;

import java.util.List;

import org.eclipse.swt.widgets.TableItem;
import org.sasae.ui.Images;
import org.sasae.ui.forms.internal.state.Mark;

/** The marks of pages in the list of pages. */
final class PageMarks {

    private PageMarks() {
    }

    static void show(TableItem item, String name, List<Mark> marks) {
        Mark worst = Mark.worst(marks);
        long serious = worst == null ? 0 : marks.stream().filter(mark -> mark.level() == worst.level()).count();
        String text = worst == null ? name : name + "  " + serious;
        if (!text.equals(item.getText())) {
            item.setText(text);
        }
        item.setImage(worst == null ? Images.of(item.getDisplay(), Images.Name.BLANK) : Images.of(item.getDisplay(), switch (worst.level()) {
        case ERROR -> Images.Name.ERROR;
        case WARNING -> Images.Name.WARNING;
        case HINT -> Images.Name.HINT;
        }));
    }
}
