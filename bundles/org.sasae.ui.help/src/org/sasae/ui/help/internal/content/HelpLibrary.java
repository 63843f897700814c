// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.osgi.framework.Bundle;
import org.sasae.ui.help.internal.content.HelpPage.LineKind;

/**
 * All help that is installed: what plug-ins contribute to {@code org.eclipse.help.toc} and
 * {@code org.eclipse.help.contexts}. Nothing comes from a network.
 */
public final class HelpLibrary {

    /** Begins a link that runs a command of the workbench instead of leading to a page. */
    public static final String COMMAND = "command:";

    private final String language;
    private final String contentsTitle;
    private Map<String, HelpPage> pages;

    /**
     * Makes a library.
     *
     * @param language      the language of the pages, such as {@code ja}, not null
     * @param contentsTitle heading of the table of contents, not null
     */
    public HelpLibrary(String language, String contentsTitle) {
        this.language = language;
        this.contentsTitle = contentsTitle;
    }

    /** {@return the table of contents, as a page of links} */
    public HelpPage contents() {
        PageBuilder builder = new PageBuilder();
        builder.line(LineKind.TITLE);
        builder.words(contentsTitle);
        for (IToc toc : HelpSystem.getTocs()) {
            for (ITopic topic : toc.getTopics()) {
                add(topic, builder);
            }
        }
        return builder.page("", contentsTitle);
    }

    private static void add(ITopic topic, PageBuilder builder) {
        if (topic.getHref() == null) {
            builder.line(LineKind.HEADING);
            builder.words(topic.getLabel());
        } else {
            builder.link(LineKind.ITEM, topic.getLabel(), topic.getHref());
        }
        for (ITopic child : topic.getSubtopics()) {
            add(child, builder);
        }
    }

    /**
     * Reads a page.
     *
     * @param href as the table of contents names it, not null
     * @return the page, empty where there is none
     */
    public Optional<HelpPage> page(String href) {
        String path = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
        try (InputStream content = open(path)) {
            return content == null ? Optional.empty() : Optional.of(PageReader.read(path, content));
        } catch (IOException e) {
            ILog.get().warn("A page of the help cannot be read: " + path, e);
            return Optional.empty();
        }
    }

    /**
     * Opens a file of the help, in the language of the library where the plug-in has it so, below {@code nl/ja}.
     *
     * @param path as links and pictures name it: a slash, the plug-in, the place in it; not null
     * @return its content, to be closed by the caller; null where there is none
     * @throws IOException where it cannot be read
     */
    public InputStream open(String path) throws IOException {
        IPath parts = IPath.fromPortableString(path).makeAbsolute();
        Bundle bundle = parts.segmentCount() < 2 ? null : Platform.getBundle(parts.segment(0));
        URL place = bundle == null ? null : FileLocator.find(bundle,
                IPath.fromPortableString("$nl$").append(parts.removeFirstSegments(1)), Map.of("$nl$", language));
        return place == null ? null : place.openStream();
    }

    /** {@return every page that the tables of contents name, by its address, in order} */
    public Map<String, HelpPage> pages() {
        if (pages == null) {
            Map<String, HelpPage> found = new LinkedHashMap<>();
            for (IToc toc : HelpSystem.getTocs()) {
                for (ITopic topic : toc.getTopics()) {
                    collect(topic, found);
                }
            }
            pages = found;
        }
        return pages;
    }

    private void collect(ITopic topic, Map<String, HelpPage> found) {
        if (topic.getHref() != null && !found.containsKey(topic.getHref())) {
            page(topic.getHref()).ifPresent(page -> found.put(topic.getHref(), page));
        }
        for (ITopic child : topic.getSubtopics()) {
            collect(child, found);
        }
    }

    /**
     * Finds the pages that have all of some words; full and half width, small and capital letters are the same.
     *
     * @param words separated by spaces, not null
     * @return the pages, those with a word in the title first; empty for no words
     */
    public List<HelpPage> search(String words) {
        List<String> wanted = Arrays.stream(plain(words).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<HelpPage> first = new ArrayList<>();
        List<HelpPage> others = new ArrayList<>();
        for (HelpPage page : pages().values()) {
            String text = plain(page.text());
            if (wanted.stream().allMatch(text::contains)) {
                (wanted.stream().anyMatch(plain(page.title())::contains) ? first : others).add(page);
            }
        }
        first.addAll(others);
        return first;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
