// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sasae.training.pack.LastGoodPack;
import org.sasae.training.pack.PackProblem;
import org.sasae.ui.ControlNames;

/** What is shown of a pack that cannot be read: what is wrong where, and the ways on. */
final class BrokenPack {

    private final Path folder;
    private final Runnable again;
    private final Composite area;

    BrokenPack(Composite parent, Path folder, List<PackProblem> problems, Runnable again) {
        this.folder = folder;
        this.again = again;
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.verticalSpacing = 10;
        area.setLayout(layout);
        label(PackEditorMessages.bind(PackEditorMessages.Broken, folder.getFileName()));
        Text list = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        list.setText(String.join("\n", problems.stream().map(each -> each.text(PackEditor.locale())).toList()));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        ControlNames.give(list, PackEditorMessages.Problems);
        Optional<Instant> good = LastGoodPack.find(folder);
        label(good.isPresent() ? PackEditorMessages.bind(PackEditorMessages.BrokenWays, time(good.get()))
                : PackEditorMessages.BrokenWay);
        Composite buttons = new Composite(area, SWT.NONE);
        buttons.setLayout(new RowLayout());
        button(buttons, PackEditorMessages.ReadAgain, again);
        if (good.isPresent()) {
            button(buttons, PackEditorMessages.Restore, this::restore);
        }
        button(buttons, PackEditorMessages.OpenFolder, () -> Program.launch(folder.toString()));
    }

    private void label(String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 1;
        label.setLayoutData(data);
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        ControlNames.give(button, text);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(PackEditor.locale()).withZone(ZoneId.systemDefault()).format(instant);
    }

    private void restore() {
        try {
            Path replaced = LastGoodPack.restore(folder);
            MessageDialog.openInformation(area.getShell(), PackEditorMessages.Restore,
                    PackEditorMessages.bind(PackEditorMessages.Restored, replaced));
            again.run();
        } catch (IOException e) {
            ILog.get().warn("The last good copy of a pack could not be brought back", e);
            MessageDialog.openError(area.getShell(), PackEditorMessages.Restore,
                    PackEditorMessages.bind(PackEditorMessages.SaveFailed, folder));
        }
    }
}
