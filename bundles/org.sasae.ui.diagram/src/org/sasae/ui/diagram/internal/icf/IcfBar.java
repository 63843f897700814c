// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.icf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.sasae.diagram.icf.IcfView;
import org.sasae.ui.diagram.internal.model.MenuEntry;

/** What the ICF picture adds to the tool bar: the three tasks, what the chains lead to, filters. */
final class IcfBar {

    private static final int LONGEST = 18;

    private final IcfPage page;
    private final IcfFlavour flavour;
    private final ToolBar bar;
    private final LocalResourceManager images;
    private final List<ToolItem> views = new ArrayList<>();
    private final ToolItem reasons;
    private final ToolItem filter;

    IcfBar(ToolBar bar, IcfPage page, IcfFlavour flavour) {
        this.bar = bar;
        this.page = page;
        this.flavour = flavour;
        this.images = new LocalResourceManager(JFaceResources.getResources(), bar);
        for (IcfView view : IcfView.values()) {
            ToolItem item = new ToolItem(bar, SWT.RADIO);
            item.setImage(image(view.name().toLowerCase(Locale.ROOT)));
            item.setText(view.label(page.control().texts()));
            item.setToolTipText(tip(view));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection() && flavour.shown().filter().view() != view) {
                    flavour.shown().view(view);
                }
            });
            views.add(item);
        }
        reasons = menuItem(IcfMessages.ReasonTip, () -> flavour.menuOf().reasons(page.control()));
        new ToolItem(bar, SWT.SEPARATOR);
        filter = menuItem(IcfMessages.FilterTip, () -> flavour.menuOf().filters(page.control()));
        filter.setImage(image("filter"));
        new ToolItem(bar, SWT.SEPARATOR);
    }

    private Image image(String name) {
        return images.create(ImageDescriptor.createFromURL(IcfBar.class.getResource("/icons/" + name + ".svg")));
    }

    private static String tip(IcfView view) {
        return switch (view) {
        case ASSESS -> IcfMessages.TipAssess;
        case REASON -> IcfMessages.TipReason;
        case PLAN -> IcfMessages.TipPlan;
        };
    }

    private ToolItem menuItem(String tip, Supplier<List<MenuEntry>> entries) {
        ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> {
            Rectangle bounds = item.getBounds();
            EntryMenu.open(bar, bar.toDisplay(bounds.x, bounds.y + bounds.height), entries.get());
        });
        return item;
    }

    /** Shows what is shown now. */
    void refresh() {
        IcfShown shown = flavour.shown();
        for (IcfView view : IcfView.values()) {
            views.get(view.ordinal()).setSelection(shown.filter().view() == view);
        }
        reasons.setEnabled(shown.filter().view() == IcfView.REASON);
        reasons.setText(shown.filter().focus().map(focus -> shorter(IcfMenu.line(page.control(), focus)))
                .orElse(IcfMessages.AllChains));
        filter.setText(shown.filtered() ? IcfMessages.Filtered : IcfMessages.Filter);
        bar.getParent().layout();
    }

    private static String shorter(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
