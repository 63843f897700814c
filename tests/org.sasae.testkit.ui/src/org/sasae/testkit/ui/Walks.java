// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.sasae.ui.ControlNames;

/** Looks over all visible controls for what a person would stumble on. */
public final class Walks {

    /** Two or more English words: no Japanese label, number, code or product name looks like this. */
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}[ ,.:]+[A-Za-z]{2,}|\\b(?:Add|Remove|Delete|"
            + "Save|Close|Open|Edit|File|View|Help|Cancel|Finish|Next|Back|Yes|Apply|Search|Find|Undo|Redo|Copy|"
            + "Paste|Cut|Preferences|Error|Warning)\\b");

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private static final int SLACK = 2;

    private Walks() {
    }

    /**
     * Finds controls that take input and have no name for a screen reader.
     *
     * @param root where to begin
     * @return what was found, in words
     */
    public static List<String> unnamed(Control root) {
        List<String> found = new ArrayList<>();
        Robot.walk(root, control -> {
            boolean input = control instanceof Text || control instanceof Combo || control instanceof Button
                    || control instanceof Table || control instanceof Tree || control instanceof Spinner;
            // A text that can only be read speaks for itself.
            boolean speaks = control instanceof Text text && (text.getStyle() & SWT.READ_ONLY) != 0
                    && !text.getText().isBlank();
            if (input && !speaks && control.isVisible() && ControlNames.of(control).filter(name -> !name.isBlank()).isEmpty()) {
                found.add(control + " in " + control.getParent());
            }
        });
        return found;
    }

    /**
     * Finds texts that are not in Japanese.
     *
     * @param root where to begin
     * @return the texts
     */
    public static List<String> english(Control root) {
        return matching(root, ENGLISH);
    }

    /**
     * Finds texts in Japanese.
     *
     * @param root where to begin
     * @return the texts
     */
    public static List<String> japanese(Control root) {
        return matching(root, JAPANESE);
    }

    private static List<String> matching(Control root, Pattern wanted) {
        List<String> found = new ArrayList<>();
        Robot.walk(root, control -> {
            if (control.isVisible()) {
                texts(control).stream().filter(text -> wanted.matcher(withoutFiles(text)).find())
                        .forEach(found::add);
            }
        });
        return found;
    }

    /**
     * Finds menu items that are not in Japanese, in all menus below a menu.
     *
     * @param menu the menu bar or a menu
     * @return the texts
     */
    public static List<String> english(Menu menu) {
        return matching(menu, ENGLISH);
    }

    /**
     * Finds menu items in Japanese, in all menus below a menu.
     *
     * @param menu the menu bar or a menu
     * @return the texts
     */
    public static List<String> japanese(Menu menu) {
        return matching(menu, JAPANESE);
    }

    private static List<String> matching(Menu menu, Pattern wanted) {
        List<String> found = new ArrayList<>();
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            String text = item.getText().replace("&", "");
            String label = text.contains("\t") ? text.substring(0, text.indexOf('\t')) : text;
            if (wanted.matcher(withoutFiles(label)).find()) {
                found.add(label);
            }
            if (item.getMenu() != null) {
                found.addAll(matching(item.getMenu(), wanted));
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        return found;
    }

    /** Names of folders and case files are the person's, in whatever language. */
    private static String withoutFiles(String text) {
        return text.endsWith(".sasae") ? "" : text.replaceAll("(?<![\\w<])/[\\w./-]+", "");
    }

    private static List<String> texts(Control control) {
        List<String> texts = new ArrayList<>();
        if (control.getToolTipText() != null) {
            texts.add(control.getToolTipText());
        }
        switch (control) {
        case Label label -> texts.add(label.getText());
        case Button button -> texts.add(button.getText().replace("&", ""));
        case Group group -> texts.add(group.getText());
        case Shell shell -> texts.add(shell.getText());
        case Text text -> texts.add(text.getMessage());
        case Table table -> {
            for (TableColumn column : table.getColumns()) {
                texts.add(column.getText());
            }
        }
        case Tree tree -> {
            for (TreeColumn column : tree.getColumns()) {
                texts.add(column.getText());
            }
        }
        case ToolBar bar -> {
            for (ToolItem item : bar.getItems()) {
                texts.add(item.getText());
                texts.add(item.getToolTipText() == null ? "" : item.getToolTipText());
            }
        }
        default -> {
        }
        }
        return texts;
    }

    /**
     * Finds labels, buttons and heads of columns that have less room than their text needs.
     *
     * @param root where to begin
     * @return what was found, in words
     */
    public static List<String> cut(Control root) {
        List<String> found = new ArrayList<>();
        Robot.walk(root, control -> {
            boolean text = control instanceof Label label && !label.getText().isEmpty()
                    || control instanceof Button button && !button.getText().isEmpty();
            if (text && control.isVisible()) {
                boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
                Point size = control.getSize();
                Point needed = control.computeSize(wraps ? Math.max(1, size.x) : SWT.DEFAULT, SWT.DEFAULT, true);
                if (needed.y > size.y + SLACK || !wraps && needed.x > size.x + SLACK) {
                    found.add(control + " has " + size + " and needs " + needed);
                }
            }
            if (control.isVisible() && control instanceof Table table && table.getHeaderVisible()) {
                for (TableColumn column : table.getColumns()) {
                    cutHead(table, column.getText(), column.getWidth(), found);
                }
            }
            if (control.isVisible() && control instanceof Tree tree && tree.getHeaderVisible()) {
                for (TreeColumn column : tree.getColumns()) {
                    cutHead(tree, column.getText(), column.getWidth(), found);
                }
            }
        });
        return found;
    }

    private static void cutHead(Control control, String text, int width, List<String> found) {
        GC gc = new GC(control);
        int needed = gc.textExtent(text).x;
        gc.dispose();
        if (width > 0 && needed > width) {
            found.add("Column “" + text + "” has " + width + " and needs " + needed);
        }
    }
}
