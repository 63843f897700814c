// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sasae.training.Phrases;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.TrainingPack;
import org.sasae.ui.AskingDialog;
import org.sasae.ui.ControlNames;
import org.sasae.ui.Images;
import org.sasae.ui.training.internal.room.TrainingRoom;
import org.sasae.validation.Severity;

/** Asks for a pack: one's own first, those that are not in order too, and those to look at or copy. */
final class ChoosePackDialog extends AskingDialog {

    /** What is answered when the pack is to be copied first. */
    static final int COPY = IDialogConstants.CLIENT_ID + 1;

    private static final int LINES = 12;
    private static final int CHARACTERS = 96;

    private final TrainingRoom room;
    private Runnable stop = () -> { };
    private Table table;
    private Path chosen;

    ChoosePackDialog(Shell shell, TrainingRoom room) {
        super(shell, PackEditorMessages.ChooseTitle);
        this.room = Objects.requireNonNull(room);
    }

    /** {@return the folder of the pack that was chosen} */
    Optional<Path> chosen() {
        return Optional.ofNullable(chosen);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        paragraph(area, PackEditorMessages.ChoosePrompt, CHARACTERS);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = table.getItemHeight() * LINES;
        table.setLayoutData(data);
        ControlNames.give(table, PackEditorMessages.ChooseTitle);
        table.addListener(SWT.Selection, event -> select());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        stop = room.listen(this::fill);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        fill();
        return contents;
    }

    private void fill() {
        table.removeAll();
        room.packs().ifPresent(this::fill);
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
        select();
    }

    private void fill(CasePackRegistry packs) {
        packs.broken().stream().filter(each -> isFolder(each.origin())).forEach(each -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(PackEditorMessages.bind(PackEditorMessages.ChooseBroken, each.name()));
            item.setImage(Images.of(table.getDisplay(), Severity.ERROR));
            item.setData(Path.of(each.origin()));
        });
        Stream.of(true, false).forEach(own -> packs.packs().stream()
                .filter(each -> PackDoors.isOwn(each.folder()) == own).forEach(each -> add(each, own)));
    }

    private static boolean isFolder(String origin) {
        return PackDoors.isOwn(Path.of(origin)) && Path.of(origin).isAbsolute();
    }

    private void add(TrainingPack pack, boolean own) {
        TableItem item = new TableItem(table, SWT.NONE);
        String status = Phrases.label(pack.content().getStatus(), PackEditor.locale());
        item.setText(PackEditorMessages.bind(own ? PackEditorMessages.ChooseOwn : PackEditorMessages.ChooseShipped,
                pack.title(PackEditor.locale()), status));
        item.setImage(Images.of(table.getDisplay(), Images.Name.PAGE));
        item.setData(pack.folder());
    }

    private void select() {
        TableItem[] selected = table.getSelection();
        chosen = selected.length == 0 ? null : (Path) selected[0].getData();
        boolean own = chosen != null && PackDoors.isOwn(chosen);
        if (getButton(IDialogConstants.OK_ID) != null) {
            allow(chosen != null);
            getButton(IDialogConstants.OK_ID).setText(own ? PackEditorMessages.Edit : PackEditorMessages.Look);
            getButton(COPY).setEnabled(chosen != null && selected[0].getImage() != Images.of(table.getDisplay(),
                    Severity.ERROR));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, PackEditorMessages.CopyToEdit, false);
        createButton(parent, IDialogConstants.OK_ID, PackEditorMessages.Edit, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == COPY) {
            setReturnCode(COPY);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    public boolean close() {
        stop.run();
        return super.close();
    }
}
