// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.commands;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.sasae.ui.internal.CaseOpener;
import org.sasae.ui.internal.RecentCases;
import org.sasae.ui.internal.UiMessages;

/** The case files that were opened last, as menu items. */
public final class RecentItems extends ContributionItem {

    @Override
    public void fill(Menu menu, int index) {
        List<Path> files = RecentCases.list();
        int place = index;
        for (Path file : files) {
            MenuItem item = new MenuItem(menu, SWT.PUSH, place++);
            item.setText(file.getFileName().toString());
            item.setToolTipText(file.toString());
            item.addListener(SWT.Selection, event -> CaseOpener
                    .open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file));
        }
        if (files.isEmpty()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH, place);
            item.setText(UiMessages.RecentEmpty);
            item.setEnabled(false);
        }
    }

    @Override
    public boolean isDynamic() {
        return true;
    }
}
