// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sasae.ui.ControlNames;
import org.sasae.ui.help.internal.content.HelpPage;
import org.sasae.ui.help.internal.content.HelpPage.LineKind;
import org.sasae.ui.help.internal.content.HelpPage.Span;

/**
 * Shows a page of the help as text that can be read aloud, selected and copied. Tab goes from link to link, Enter or a
 * click follows one.
 */
final class PageText {

    private static final int MARGIN = 16;
    private static final int LEAST_PICTURE = 120;

    private final StyledText text;
    private final Function<String, Optional<Image>> pictures;
    private final Consumer<String> follow;
    private final Map<String, Image> shown = new HashMap<>();
    private HelpFonts fonts;
    private HelpPage page;
    private int focusedLink = -1;
    private int width;

    /**
     * Makes the text.
     *
     * @param parent   not null
     * @param pictures loads a picture by its path, not null
     * @param follow   follows a link, not null
     */
    PageText(Composite parent, Function<String, Optional<Image>> pictures, Consumer<String> follow) {
        this.pictures = pictures;
        this.follow = follow;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        text.setData("org.eclipse.e4.ui.css.CssClassName", "SasaeForm");
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        ControlNames.give(text, HelpMessages.Page);
        fonts = HelpFonts.of(text);
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(SWT.MouseMove, event -> text.setCursor(linkAt(event) == null ? null
                : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.Resize, event -> resized());
        text.addListener(SWT.Dispose, event -> forgetPictures());
        text.addPaintObjectListener(event -> {
            Image image = shown.get((String) event.style.data);
            if (image != null) {
                Point size = size(image);
                Rectangle from = image.getBounds();
                event.gc.setInterpolation(SWT.HIGH);
                event.gc.drawImage(image, 0, 0, from.width, from.height, event.x,
                        event.y + event.ascent - event.style.metrics.ascent, size.x, size.y);
            }
        });
    }

    StyledText control() {
        return text;
    }

    /** Shows a page from its beginning. */
    void show(HelpPage shownPage) {
        page = shownPage;
        focusedLink = -1;
        forgetPictures();
        render();
        text.setTopIndex(0);
        text.setSelection(0);
    }

    /** Makes the fonts anew after a change of the text size. */
    void textSizeChanged() {
        fonts = HelpFonts.of(text);
        render();
    }

    private void forgetPictures() {
        shown.values().forEach(Image::dispose);
        shown.clear();
    }

    private void resized() {
        if (page != null && width != text.getClientArea().width) {
            render();
        }
    }

    private void render() {
        if (page == null) {
            return;
        }
        width = text.getClientArea().width;
        text.setRedraw(false);
        try {
            text.setFont(fonts.text());
            text.setText(page.text());
            text.setLineSpacing(Math.max(3, text.getLineHeight() / 5));
            text.setStyleRanges(ranges());
            lines();
        } finally {
            text.setRedraw(true);
        }
    }

    private StyleRange[] ranges() {
        List<StyleRange> ranges = new ArrayList<>();
        int start = 0;
        int next = 0;
        String[] parts = page.text().split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            LineKind kind = page.lines().get(i);
            int end = start + parts[i].length();
            while (next < page.spans().size() && page.spans().get(next).start() < end) {
                Span span = page.spans().get(next++);
                ranges.add(range(span, kind));
            }
            if (kind == LineKind.TITLE || kind == LineKind.HEADING) {
                StyleRange range = new StyleRange(start, end - start, null, null);
                range.font = kind == LineKind.TITLE ? fonts.title() : fonts.heading();
                ranges.removeIf(each -> each.start >= range.start);
                ranges.add(range);
            }
            start = end + 1;
        }
        return ranges.stream().filter(range -> range.length > 0).toArray(StyleRange[]::new);
    }

    private StyleRange range(Span span, LineKind kind) {
        StyleRange range = new StyleRange(span.start(), span.length(), null, null);
        switch (span.kind()) {
        case STRONG -> range.font = fonts.strong();
        case KEY -> {
            range.font = fonts.strong();
            range.borderStyle = SWT.BORDER_SOLID;
            range.borderColor = text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW);
        }
        case LINK -> {
            range.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
            range.underline = true;
        }
        case PICTURE -> {
            String path = span.target().lines().findFirst().orElse("");
            Image image = shown.computeIfAbsent(path, each -> pictures.apply(each).orElse(null));
            if (image != null) {
                Point size = size(image);
                range.metrics = new GlyphMetrics(size.y, 0, size.x);
                range.data = path;
            }
        }
        }
        return range;
    }

    /** A picture as wide as the page has room for, never larger than it is. */
    private Point size(Image image) {
        Rectangle bounds = image.getBounds();
        int room = Math.max(LEAST_PICTURE, text.getClientArea().width - 2 * MARGIN - 4);
        int shownWidth = Math.min(bounds.width, room);
        return new Point(shownWidth, Math.max(1, bounds.height * shownWidth / bounds.width));
    }

    private void lines() {
        int indent = text.getLineHeight();
        int column = columnWidth();
        for (int i = 0; i < page.lines().size(); i++) {
            LineKind kind = page.lines().get(i);
            if (kind == LineKind.ITEM) {
                text.setLineWrapIndent(i, 1, indent);
            } else if (kind == LineKind.ROW) {
                text.setLineTabStops(i, 1, new int[] { column });
                text.setLineWrapIndent(i, 1, column);
            }
            boolean apart = kind == LineKind.HEADING || kind == LineKind.TEXT || kind == LineKind.PICTURE;
            text.setLineVerticalIndent(i, i == 0 ? 0 : kind == LineKind.HEADING ? indent : apart ? indent / 2 : indent / 5);
        }
    }

    /** The second column of a table begins behind the widest first cell. */
    private int columnWidth() {
        int widest = 0;
        GC gc = new GC(text);
        gc.setFont(fonts.strong());
        String[] parts = page.text().split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (page.lines().get(i) == LineKind.ROW && parts[i].contains("\t")) {
                widest = Math.max(widest, gc.textExtent(parts[i].substring(0, parts[i].indexOf('\t'))).x);
            }
        }
        gc.dispose();
        return Math.min(widest + text.getLineHeight(), Math.max(LEAST_PICTURE, text.getClientArea().width / 2));
    }

    private void clicked(Event event) {
        Span link = linkAt(event);
        if (event.button == 1 && link != null && text.getSelectionCount() == 0) {
            follow.accept(link.target());
        }
    }

    private Span linkAt(Event event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        if (page == null || offset < 0) {
            return null;
        }
        return page.links().stream().filter(link -> offset >= link.start() && offset < link.end()).findFirst()
                .orElse(null);
    }

    private void traverse(Event event) {
        List<Span> links = page == null ? List.of() : page.links();
        switch (event.detail) {
        case SWT.TRAVERSE_TAB_NEXT -> go(event, focusedLink + 1, links);
        case SWT.TRAVERSE_TAB_PREVIOUS -> go(event, focusedLink < 0 ? links.size() - 1 : focusedLink - 1, links);
        case SWT.TRAVERSE_RETURN -> {
            if (focusedLink >= 0 && focusedLink < links.size()) {
                event.doit = false;
                event.detail = SWT.TRAVERSE_NONE;
                follow.accept(links.get(focusedLink).target());
            }
        }
        default -> {
        }
        }
    }

    /** Goes to a link; beyond the last and before the first one the focus leaves the page. */
    private void go(Event event, int link, List<Span> links) {
        if (link >= 0 && link < links.size()) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            focusedLink = link;
            text.setSelection(links.get(link).start(), links.get(link).end());
            text.showSelection();
        } else {
            event.doit = true;
            focusedLink = -1;
            text.setSelection(text.getSelection().x);
        }
    }
}
