// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.Objects;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/** Tool tips of the rows of a table or tree. */
public final class RowTips {

    private RowTips() {
    }

    /**
     * Gives the rows of a table tool tips.
     *
     * @param table not null
     * @param text  gives the text of an item, empty for none, not null
     */
    public static void install(Table table, Function<Item, String> text) {
        table.addListener(SWT.MouseMove, event -> {
            String tip = tip(table.getItem(new Point(event.x, event.y)), text);
            if (!Objects.equals(tip, table.getToolTipText())) {
                table.setToolTipText(tip);
            }
        });
    }

    /**
     * Gives the nodes of a tree tool tips.
     *
     * @param tree not null
     * @param text gives the text of an item, empty for none, not null
     */
    public static void install(Tree tree, Function<Item, String> text) {
        tree.addListener(SWT.MouseMove, event -> {
            String tip = tip(tree.getItem(new Point(event.x, event.y)), text);
            if (!Objects.equals(tip, tree.getToolTipText())) {
                tree.setToolTipText(tip);
            }
        });
    }

    private static String tip(Item item, Function<Item, String> text) {
        String tip = item == null ? "" : text.apply(item);
        return tip.isEmpty() ? null : tip;
    }
}
