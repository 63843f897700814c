// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.sasae.ui.help.internal.content.HelpLibrary;
import org.sasae.ui.help.internal.content.HelpPage;

/** Lays all pages and pictures of the help in a local folder, for the system's own browser to read and print. */
final class BrowserCopy {

    private BrowserCopy() {
    }

    static void open(Shell shell, HelpLibrary library, HelpPage page) {
        try {
            Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(BrowserCopy.class)).append("pages").toPath();
            Path file = write(folder, library, page);
            if (!Program.launch(file.toUri().toString())) {
                MessageDialog.openInformation(shell, HelpMessages.WindowTitle, HelpMessages.BrowserFailed);
            }
        } catch (IOException e) {
            ILog.get().warn("The help could not be copied", e);
            MessageDialog.openInformation(shell, HelpMessages.WindowTitle, HelpMessages.BrowserFailed);
        }
    }

    /** Writes the help below a folder and gives the place of one page. */
    static Path write(Path folder, HelpLibrary library, HelpPage wanted) throws IOException {
        for (HelpPage page : library.pages().values()) {
            copy(folder, library, page.href());
            for (HelpPage.Span span : page.spans()) {
                if (span.kind() == HelpPage.SpanKind.PICTURE) {
                    copy(folder, library, span.target().lines().findFirst().orElse(""));
                }
            }
        }
        return place(folder, wanted.href());
    }

    private static Path place(Path folder, String path) {
        return folder.resolve(path.substring(1));
    }

    private static void copy(Path folder, HelpLibrary library, String path) throws IOException {
        try (InputStream content = library.open(path)) {
            if (content != null) {
                Path file = place(folder, path);
                Files.createDirectories(file.getParent());
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
