// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Links;
import org.sasae.diagram.Tool;
import org.sasae.drawing.Pen;
import org.sasae.ui.ControlNames;
import org.sasae.ui.diagram.internal.DiagramMessages;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.Flavour;
import org.sasae.ui.diagram.internal.model.PaletteGroup;
import org.sasae.ui.diagram.internal.pen.Samples;

/** The palette: what can be added and which lines can be drawn. A click or Enter does it; what does not fit now is grey. */
final class PalettePanel {

    private final DiagramPage page;
    private final Tree tree;

    PalettePanel(Composite parent, DiagramPage page) {
        this.page = page;
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        tree = new Tree(area, SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setData("org.eclipse.e4.ui.css.CssClassName", "SasaePages");
        ControlNames.give(tree, DiagramMessages.Palette, DiagramMessages.PaletteHelp);
        fill();
        showSamples();
        tree.addListener(SWT.Dispose, event -> disposeSamples());
        tree.addListener(SWT.MouseUp, this::clicked);
        tree.addListener(SWT.KeyDown, event -> {
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ')
                    && tree.getSelectionCount() == 1) {
                run(tree.getSelection()[0], page.actions()::startLink);
                event.doit = false;
            }
        });
    }

    Composite control() {
        return tree.getParent();
    }

    private void fill() {
        DiagramControl control = page.control();
        for (PaletteGroup group : control.flavour().palette(control.texts())) {
            TreeItem heading = new TreeItem(tree, SWT.NONE);
            heading.setText(group.name());
            for (Tool tool : group.tools()) {
                TreeItem item = new TreeItem(heading, SWT.NONE);
                item.setText(tool.label(control.texts()) + tool.key().map(key -> "   " + shown(key)).orElse(""));
                item.setData(tool);
            }
            for (LinkRule rule : group.links()) {
                TreeItem item = new TreeItem(heading, SWT.NONE);
                item.setText(lineName(rule, group));
                item.setData(rule);
            }
            heading.setExpanded(true);
        }
    }

    /** Draws the samples in the colours of the theme. */
    void showSamples() {
        for (TreeItem heading : tree.getItems()) {
            for (TreeItem item : heading.getItems()) {
                sample(item).ifPresent(sample -> {
                    Image old = item.getImage();
                    item.setImage(Samples.image(tree.getDisplay(), page.view().palette(), page.view().fonts(),
                            Flavour.SAMPLE_WIDTH, Flavour.SAMPLE_HEIGHT, sample));
                    dispose(old);
                });
            }
        }
    }

    private static void dispose(Image image) {
        if (image != null) {
            image.dispose();
        }
    }

    private void disposeSamples() {
        for (TreeItem heading : tree.getItems()) {
            for (TreeItem item : heading.getItems()) {
                dispose(item.getImage());
            }
        }
    }

    private Optional<Consumer<Pen>> sample(TreeItem item) {
        Flavour flavour = page.control().flavour();
        return item.getData() instanceof Tool tool ? flavour.sample(tool)
                : item.getData() instanceof LinkRule rule ? flavour.sample(rule) : Optional.empty();
    }

    /** Lines of one kind that begin at different things name these. */
    private String lineName(LinkRule rule, PaletteGroup group) {
        DiagramTexts texts = page.control().texts();
        if (rule.value() == null) {
            return rule.label(texts);
        }
        boolean alone = group.links().stream().filter(each -> each.link() == rule.link() && each.value() == rule.value())
                .count() == 1;
        return alone ? texts.literal(rule.value()) : DiagramMessages.bind(DiagramMessages.LineOf,
                texts.literal(rule.value()), texts.wording().type(rule.source()));
    }

    private static String shown(String key) {
        return "DEL".equals(key) ? "Del" : key;
    }

    private void clicked(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        if (event.button == 1 && item != null) {
            run(item, page.actions()::startFreshLink);
        }
    }

    private void run(TreeItem item, Consumer<LinkRule> line) {
        if (item.getData() instanceof Tool tool) {
            if (page.control().applies(tool)) {
                page.focusPicture();
                page.actions().use(tool);
            } else {
                page.say(DiagramMessages.bind(DiagramMessages.ToolNotNow, tool.label(page.control().texts())));
            }
        } else if (item.getData() instanceof LinkRule rule) {
            page.focusPicture();
            line.accept(rule);
        }
    }

    /** Shows what fits the selection. */
    void selectionChanged() {
        DiagramControl control = page.control();
        for (TreeItem heading : tree.getItems()) {
            for (TreeItem item : heading.getItems()) {
                boolean fits = item.getData() instanceof Tool tool ? control.applies(tool)
                        : control.writable() && lineFits((LinkRule) item.getData());
                item.setForeground(fits ? null
                        : tree.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
            }
        }
    }

    private boolean lineFits(LinkRule rule) {
        DiagramControl control = page.control();
        return control.selection().size() == 2 ? control.links(rule) : control.single()
                .map(each -> Links.startingAt(control.flavour().kind(), each).contains(rule)).orElse(true);
    }
}
