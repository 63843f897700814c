// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.findings;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/**
 * Breaks the texts of a tree's cells so that they fit into their columns. The second column is as wide as its content
 * needs, but at most a good third; the first takes the rest.
 */
final class WrappedCells {

    private static final int MOST_OF_SECOND = 38;
    private static final int INDENT = 56;
    private static final int PADDING = 12;

    private final Tree tree;
    private final Runnable changed;
    private final Map<String, String> first = new HashMap<>();
    private final Map<String, String> second = new HashMap<>();

    /**
     * Looks after a tree with two columns from now on.
     *
     * @param tree    not null
     * @param changed run when texts break elsewhere than before
     */
    WrappedCells(Tree tree, Runnable changed) {
        this.tree = tree;
        this.changed = changed;
        tree.addListener(SWT.Resize, event -> fit());
    }

    private void fit() {
        int width = tree.getClientArea().width;
        TreeColumn left = tree.getColumn(0);
        TreeColumn right = tree.getColumn(1);
        int wanted = width * MOST_OF_SECOND / 100;
        if (width > 0 && (right.getWidth() != wanted || left.getWidth() != width - wanted)) {
            right.setWidth(wanted);
            left.setWidth(width - wanted);
            first.clear();
            second.clear();
            changed.run();
        }
    }

    /** {@return the text of a cell of the first column, in lines} */
    String first(String text) {
        return first.computeIfAbsent(text, key -> wrap(key, tree.getColumn(0).getWidth() - INDENT));
    }

    /** {@return the text of a cell of the second column, in lines} */
    String second(String text) {
        return second.computeIfAbsent(text, key -> wrap(key, tree.getColumn(1).getWidth() - PADDING));
    }

    private String wrap(String text, int width) {
        // Only GTK gives a row the height of all its lines.
        if (width <= PADDING || text.isEmpty() || !"gtk".equals(SWT.getPlatform())) {
            return text;
        }
        TextLayout layout = new TextLayout(tree.getDisplay());
        try {
            layout.setFont(tree.getFont());
            layout.setText(text);
            layout.setWidth(width);
            int[] offsets = layout.getLineOffsets();
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i + 1 < offsets.length; i++) {
                lines.append(i == 0 ? "" : "\n").append(text, offsets[i], offsets[i + 1]);
            }
            return lines.toString();
        } finally {
            layout.dispose();
        }
    }
}
