// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Shows Markdown in a column: headings, paragraphs, quotations and lists; marks inside a line are left out. */
final class Markdown extends AbstractVisitor {

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

    private final Column column;

    private Markdown(Column column) {
        this.column = column;
    }

    static void show(String markdown, Column column) {
        Parser.builder().build().parse(markdown).accept(new Markdown(column));
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            column.title(plain(heading));
        } else {
            column.heading(plain(heading));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        column.text(plain(paragraph));
    }

    @Override
    public void visit(BlockQuote quote) {
        column.marked(TrainingIcons.icon("feedback"), plain(quote), false);
    }

    @Override
    public void visit(BulletList list) {
        items(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
    }

    /** Zero stands for a list without numbers. */
    private void items(Node list, int first) {
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                column.text((first == 0 ? "・" : number++ + ". ") + inside(item));
            }
        }
    }

    /** What stands in an item; the item itself would be written with the mark that only its list knows. */
    private static String inside(Node item) {
        StringBuilder text = new StringBuilder();
        for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
            text.append(text.isEmpty() ? "" : "\n").append(plain(part));
        }
        return text.toString();
    }

    @Override
    public void visit(ThematicBreak line) {
        column.rule();
    }

    private static String plain(Node node) {
        return PLAIN.render(node).strip();
    }
}
