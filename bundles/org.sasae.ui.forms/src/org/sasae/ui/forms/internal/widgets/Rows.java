// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.widgets;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.sasae.ui.Images;
import org.sasae.ui.forms.internal.FormMessages;
import org.sasae.ui.forms.internal.state.FormContext;
import org.sasae.ui.forms.internal.state.RowsState;

/** Adding to and removing from lists, with the questions that go with it. */
public final class Rows {

    private Rows() {
    }

    /**
     * Adds a row, after asking what kind where there is a choice.
     *
     * @param near    the tool at which a menu opens, not null
     * @param lists   where something can be added, not null
     * @param context the open case, not null
     * @param then    told of the new row, not null
     */
    public static void chooseAndAdd(ToolItem near, List<RowsState> lists, FormContext context,
            Consumer<EObject> then) {
        if (lists.size() == 1 && lists.get(0).newTypes().size() == 1) {
            then.accept(lists.get(0).add(lists.get(0).newTypes().get(0), null));
            return;
        }
        Menu menu = new Menu(near.getParent());
        for (RowsState list : lists) {
            for (EClass type : list.newTypes()) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(FormMessages.bind(FormMessages.AddOne, context.wording().type(type)));
                item.setImage(Images.of(type));
                item.addListener(SWT.Selection, event -> then.accept(list.add(type, null)));
            }
        }
        Rectangle bounds = near.getBounds();
        Point place = near.getParent().toDisplay(bounds.x, bounds.y + bounds.height);
        menu.setLocation(place);
        menu.addListener(SWT.Hide, event -> near.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /**
     * Removes rows, after saying what goes with them where something does.
     *
     * @param form    the form in front, not null
     * @param rows    the list, not null
     * @param removed rows of the list, not null
     * @return whether they were removed
     */
    public static boolean remove(FormPart form, RowsState rows, List<EObject> removed) {
        return RemoveQuestion.remove(form, rows, removed);
    }
}
