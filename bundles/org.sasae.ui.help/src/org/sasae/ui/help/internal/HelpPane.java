// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.sasae.ui.ControlNames;
import org.sasae.ui.TextSize;
import org.sasae.ui.help.internal.content.HelpLibrary;
import org.sasae.ui.help.internal.content.HelpPage;
import org.sasae.ui.help.internal.content.HelpPage.LineKind;
import org.sasae.ui.help.internal.content.PageBuilder;

/** The help with its tools: table of contents, back and forward, search, and the page itself. */
final class HelpPane {

    private final Composite area;
    private final HelpLibrary library;
    private final PageText text;
    private final Text search;
    private final ToolItem back;
    private final ToolItem forward;
    private final ToolItem browser;
    private final List<HelpPage> trail = new ArrayList<>();
    private int place = -1;

    HelpPane(Composite parent, HelpLibrary library) {
        this.library = library;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 4;
        layout.marginHeight = 4;
        area.setLayout(layout);
        ToolBar bar = new ToolBar(area, SWT.FLAT);
        ControlNames.give(bar, HelpMessages.WindowTitle);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
        item(bar, images, "home", HelpMessages.Contents, () -> show(library.contents()));
        back = item(bar, images, "back", HelpMessages.Back, () -> step(-1));
        forward = item(bar, images, "forward", HelpMessages.Forward, () -> step(1));
        browser = item(bar, images, "browser", HelpMessages.InBrowser, this::openInBrowser);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(HelpMessages.Search);
        ControlNames.give(search, HelpMessages.Search);
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search.addListener(SWT.DefaultSelection, event -> search());
        text = new PageText(area, this::picture, this::follow);
        text.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        Runnable quiet = TextSize.listen(() -> area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed()) {
                text.textSizeChanged();
            }
        }));
        area.addListener(SWT.Dispose, event -> quiet.run());
        show(library.contents());
    }

    private static ToolItem item(ToolBar bar, LocalResourceManager images, String icon, String tip, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(images.create(ImageDescriptor.createFromURL(HelpPane.class.getResource("/icons/" + icon + ".svg"))));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    Control control() {
        return area;
    }

    void setFocus() {
        text.control().setFocus();
    }

    /** {@return the page that is shown} */
    HelpPage page() {
        return trail.get(place);
    }

    /** Shows the table of contents. */
    void showContents() {
        show(library.contents());
    }

    /** Shows the page at an address; says so where it is missing. */
    void showPage(String href) {
        show(library.page(href).orElseGet(() -> sentence(HelpMessages.NoPage)));
    }

    /** Shows what a plug-in says about a place in the program: its only page, or its words with links to all. */
    void showContext(IContext context) {
        IHelpResource[] topics = context.getRelatedTopics();
        if (topics.length > 0) {
            showPage(topics[0].getHref());
        } else if (context.getText() != null) {
            show(sentence(context.getText()));
        } else {
            showContents();
        }
    }

    private static HelpPage sentence(String words) {
        PageBuilder builder = new PageBuilder();
        builder.line(LineKind.TEXT);
        builder.words(words);
        return builder.page("", words);
    }

    private void show(HelpPage page) {
        while (trail.size() > place + 1) {
            trail.removeLast();
        }
        if (place < 0 || !trail.get(place).equals(page)) {
            trail.add(page);
            place++;
        }
        display();
    }

    private void step(int steps) {
        int wanted = place + steps;
        if (wanted >= 0 && wanted < trail.size()) {
            place = wanted;
            display();
        }
    }

    private void display() {
        text.show(page());
        back.setEnabled(place > 0);
        forward.setEnabled(place < trail.size() - 1);
        browser.setEnabled(!page().href().isEmpty());
    }

    private void search() {
        String words = search.getText().strip();
        if (words.isEmpty()) {
            showContents();
            return;
        }
        List<HelpPage> found = library.search(words);
        if (found.isEmpty()) {
            show(sentence(HelpMessages.bind(HelpMessages.NothingFound, words)));
            return;
        }
        PageBuilder builder = new PageBuilder();
        builder.line(LineKind.HEADING);
        String heading = HelpMessages.bind(HelpMessages.Found, found.size(), words);
        builder.words(heading);
        found.forEach(page -> builder.link(LineKind.ITEM, page.title(), page.href()));
        show(builder.page("", heading));
        setFocus();
    }

    private Optional<Image> picture(String path) {
        try (InputStream content = library.open(path)) {
            return content == null ? Optional.empty() : Optional.of(new Image(area.getDisplay(), content));
        } catch (IOException | SWTException e) {
            ILog.get().warn("A picture of the help cannot be shown: " + path, e);
            return Optional.empty();
        }
    }

    private void follow(String target) {
        if (target.startsWith(HelpLibrary.COMMAND)) {
            runCommand(target.substring(HelpLibrary.COMMAND.length()));
        } else {
            showPage(target);
        }
    }

    private static void runCommand(String serialized) {
        try {
            ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            PlatformUI.getWorkbench().getService(IHandlerService.class)
                    .executeCommand(commands.deserialize(serialized), null);
        } catch (CommandException e) {
            // A command of a part that is not installed: the words beside the link still hold.
            ILog.get().warn("A link of the help cannot be followed: " + serialized, e);
        }
    }

    private void openInBrowser() {
        BrowserCopy.open(area.getShell(), library, page());
    }
}
