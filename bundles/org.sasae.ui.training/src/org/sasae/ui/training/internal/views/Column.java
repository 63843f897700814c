// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sasae.ui.ControlNames;
import org.sasae.ui.TextSize;

/** A scrolled column of texts and buttons that is filled anew when its content changes. */
public final class Column {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int MARGIN = 12;
    private static final int GAP = 8;

    private final ScrolledComposite scroller;
    private final LocalResourceManager resources;
    private final Runnable stopSize;
    private Object subject;
    private Runnable content = () -> { };
    private final Map<Object, Control> anchors = new HashMap<>();
    private Composite body;
    private Object shown;
    /** The button that was pressed last, to which the focus comes back when a dialog is closed. */
    private Control left;

    /**
     * Makes an empty column.
     *
     * @param parent not null
     */
    public Column(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> fit());
        resources = new LocalResourceManager(JFaceResources.getResources(), scroller);
        stopSize = TextSize.listen(() -> scroller.getDisplay().asyncExec(this::again));
        scroller.addListener(SWT.Dispose, event -> stopSize.run());
    }

    /** {@return the control of the column} */
    public Control control() {
        return scroller;
    }

    /**
     * Fills the column anew when what it shows has changed.
     *
     * @param state   equal states look the same, not null
     * @param filling makes the content with the methods below, not null
     */
    public void fill(Object state, Runnable filling) {
        fill(subject, state, filling);
    }

    /**
     * Fills the column anew when what it shows has changed. What is about something else than before is shown from its
     * beginning, so that nobody is left in the middle of it.
     *
     * @param about   what the content is about, null for nothing
     * @param state   equal states look the same, not null
     * @param filling makes the content with the methods below, not null
     */
    public void fill(Object about, Object state, Runnable filling) {
        boolean other = !Objects.equals(about, subject);
        subject = about;
        if (other || !state.equals(shown)) {
            shown = Objects.requireNonNull(state);
            content = filling;
            again(other);
        }
    }

    private void again() {
        again(false);
    }

    private void again(boolean fromTop) {
        if (scroller.isDisposed()) {
            return;
        }
        String focused = focusedName();
        int place = focusedPlace();
        int top = fromTop ? 0 : scroller.getOrigin().y;
        Control old = scroller.getContent();
        anchors.clear();
        body = new Composite(scroller, SWT.NONE);
        style(body, "SasaeForm");
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = GAP;
        body.setLayout(layout);
        content.run();
        scroller.setContent(body);
        if (old != null) {
            old.dispose();
        }
        fit();
        scroller.setOrigin(0, top);
        // In something else the button that was pressed would do the same to another thing.
        restore(fromTop && focused != null ? "" : focused, fromTop ? 0 : place);
    }

    /** The control at which the person is; behind a dialog the one from which that was opened. */
    private String focusedName() {
        Control focus = scroller.getDisplay().getFocusControl();
        if (focus == null || focus.getShell() != scroller.getShell()) {
            return left == null || left.isDisposed() ? null : ControlNames.of(left).orElse("");
        }
        for (Control each = focus; each != null; each = each.getParent()) {
            if (each == scroller) {
                return ControlNames.of(focus).orElse("");
            }
        }
        return null;
    }

    /** {@return the place of the button with the focus among the buttons; -1 for none} */
    private int focusedPlace() {
        return body == null ? -1 : buttonsIn(body).indexOf(scroller.getDisplay().getFocusControl());
    }

    /**
     * A button that was pressed keeps the focus though it is another one now, and so does one that says something else
     * now; else the first takes it.
     */
    private void restore(String name, int place) {
        if (name == null) {
            return;
        }
        List<Control> targets = buttonsIn(body);
        targets.stream().filter(each -> ControlNames.of(each).filter(name::equals).isPresent()).findFirst()
                .or(() -> targets.stream().skip(Math.max(0, place)).findFirst())
                .or(() -> targets.stream().findFirst()).ifPresentOrElse(Control::setFocus, scroller::setFocus);
    }

    private static List<Control> buttonsIn(Composite parent) {
        List<Control> found = new ArrayList<>();
        collect(parent, found);
        return found;
    }

    private static void collect(Composite parent, List<Control> into) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button && child.isEnabled()) {
                into.add(child);
            } else if (child instanceof Composite composite) {
                collect(composite, into);
            }
        }
    }

    /** Gives the focus to the first button, unless a click has just given it to another one. */
    public void setFocus() {
        if (focusedName() != null) {
            return;
        }
        if (body == null || !body.setFocus()) {
            scroller.setFocus();
        }
    }

    private void fit() {
        int width = scroller.getClientArea().width;
        if (body != null && width > 0) {
            scroller.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
            body.layout(true, true);
        }
    }

    // ---- content

    /** Adds a title. */
    public void title(String text) {
        label(body, text, font(4, SWT.BOLD));
    }

    /** Adds a heading with some room above. */
    public void heading(String text) {
        Label label = label(body, text, font(0, SWT.BOLD));
        ((GridData) label.getLayoutData()).verticalIndent = GAP;
    }

    /** Adds a paragraph. */
    public void text(String text) {
        if (!text.isBlank()) {
            label(body, text, font(0, SWT.NORMAL));
        }
    }

    /** Adds a paragraph that only accompanies. */
    public void quiet(String text) {
        if (!text.isBlank()) {
            style(label(body, text, font(0, SWT.NORMAL)), "SasaeQuiet");
        }
    }

    /** Adds a line with an icon before it. */
    public void marked(Image image, String text, boolean strong) {
        Composite line = new Composite(body, SWT.NONE);
        style(line, "SasaeForm");
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Label icon = new Label(line, SWT.NONE);
        icon.setImage(image);
        icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        label(line, text, font(0, strong ? SWT.BOLD : SWT.NORMAL));
    }

    /**
     * Adds two texts side by side, of the same width.
     *
     * @param left   lines of the left, not null
     * @param right  lines of the right, not null
     * @param strong whether both are headings
     */
    public void pair(List<String> left, List<String> right, boolean strong) {
        Composite line = new Composite(body, SWT.NONE);
        style(line, "SasaeForm");
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2 * MARGIN;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        for (List<String> side : List.of(left, right)) {
            label(line, String.join("\n", side), font(0, strong ? SWT.BOLD : SWT.NORMAL));
        }
    }

    /** Adds a thin line across. */
    public void rule() {
        line();
    }

    private Label line() {
        Label line = new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL);
        line.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return line;
    }

    /**
     * Adds a thin line across, under which something begins that can be gone to.
     *
     * @param key what begins, for {@link #reveal(Object)}, not null
     */
    public void anchor(Object key) {
        anchors.put(key, line());
    }

    /**
     * Brings what began with {@link #anchor(Object)} to the top and gives the focus to its first button.
     *
     * @param key what to show; nothing happens where it is not in the column
     */
    public void reveal(Object key) {
        Control line = anchors.get(key);
        if (line == null || line.isDisposed()) {
            return;
        }
        List<Control> all = List.of(body.getChildren());
        List<Control> buttons = new ArrayList<>();
        all.subList(all.indexOf(line), all.size()).stream().filter(Composite.class::isInstance)
                .forEach(each -> collect((Composite) each, buttons));
        buttons.stream().findFirst().ifPresent(Control::setFocus);
        scroller.setOrigin(0, line.getBounds().y);
    }

    /**
     * Adds a row for buttons.
     *
     * @return the row, for {@link #button(Composite, String, Runnable)}
     */
    public Composite buttons() {
        Composite row = new Composite(body, SWT.NONE);
        style(row, "SasaeForm");
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.spacing = GAP;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return row;
    }

    /**
     * Adds a list of buttons, one under the other and as wide as the column.
     *
     * @return the list, for {@link #button(Composite, String, Runnable)}
     */
    public Composite choices() {
        Composite list = new Composite(body, SWT.NONE);
        style(list, "SasaeForm");
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        list.setLayout(layout);
        list.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return list;
    }

    /**
     * Adds a button to a row or a list.
     *
     * @param row    a row of {@link #buttons()} or a list of {@link #choices()}, not null
     * @param text   what it says
     * @param action what it does
     * @return the button
     */
    public Button button(Composite row, String text, Runnable action) {
        boolean listed = row.getLayout() instanceof GridLayout;
        Button button = new Button(row, listed ? SWT.PUSH | SWT.LEFT : SWT.PUSH);
        if (listed) {
            button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        }
        button.setText(text);
        button.setFont(font(0, SWT.NORMAL));
        ControlNames.give(button, text);
        button.addListener(SWT.Selection, event -> {
            left = button.isFocusControl() ? button : null;
            action.run();
        });
        return button;
    }

    private Label label(Composite parent, String text, Font font) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setFont(font);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 1;
        label.setLayoutData(data);
        return label;
    }

    private Font font(int more, int style) {
        FontDescriptor usual = FontDescriptor.createFrom(JFaceResources.getDialogFont());
        int points = JFaceResources.getDialogFont().getFontData()[0].getHeight();
        return resources.create(usual.setHeight(points + more).setStyle(style));
    }

    /**
     * Gives a surface the colours of forms.
     *
     * @param surface not null
     */
    public static void asForm(Control surface) {
        style(surface, "SasaeForm");
    }

    private static void style(Control control, String cssClass) {
        control.setData(CSS_CLASS, cssClass);
    }
}
