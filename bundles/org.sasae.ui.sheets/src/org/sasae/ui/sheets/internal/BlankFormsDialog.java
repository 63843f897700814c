// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetFormat;
import org.sasae.ui.ControlNames;

/** Makes blank forms, to be filled in by hand. */
final class BlankFormsDialog extends TitleAreaDialog {

    private final String startProfile;
    private final List<MunicipalityProfile> profiles = MunicipalityProfileRegistry.fromPlatform().all();
    private Combo profile;
    private SheetList sheets;
    private FormatField format;
    private FolderField folder;

    /**
     * @param shell   the window, not null
     * @param profile the municipality to begin with, null for none
     */
    BlankFormsDialog(Shell shell, String profile) {
        super(shell);
        this.startProfile = profile;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(SheetMessages.BlankTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout(3, false));
        setTitle(SheetMessages.BlankTitle);
        setMessage(SheetMessages.BlankHeading);
        new Label(area, SWT.NONE).setText(SheetMessages.BlankProfile);
        profile = new Combo(area, SWT.READ_ONLY);
        profile.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        ControlNames.give(profile, SheetMessages.BlankProfile);
        profile.add(SheetMessages.BlankNational);
        profiles.forEach(each -> profile.add(each.name().in(Locale.getDefault())));
        profile.select(1 + profiles.stream().map(MunicipalityProfile::id).toList().indexOf(startProfile));
        sheets = new SheetList(area, this::validate);
        format = new FormatField(area);
        folder = new FolderField(area, SheetMessages.ManyFolder, FolderField.SHEETS, this::validate);
        profile.addListener(SWT.Selection, event -> fill());
        fill();
        return area;
    }

    private String profileId() {
        return profile.getSelectionIndex() <= 0 ? null : profiles.get(profile.getSelectionIndex() - 1).id();
    }

    private void fill() {
        try {
            sheets.fill(profileId(), true);
            validate();
        } catch (SheetException e) {
            setErrorMessage(e.getMessage());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, SheetMessages.ManyMake, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    private void validate() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        String problem = null;
        if (sheets.ticked().isEmpty()) {
            problem = SheetMessages.ManyNoSheet;
        } else if (folder.folder().isEmpty()) {
            problem = SheetMessages.ManyNoFolder;
        }
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    @Override
    protected void okPressed() {
        folder.remember();
        Path target = folder.folder().orElseThrow();
        List<String> ids = sheets.ticked();
        String profileId = profileId();
        SheetFormat kind = format.format();
        try {
            new ProgressMonitorDialog(getShell()).run(true, true, monitor -> {
                monitor.beginTask(SheetMessages.PreviewWorking, ids.size());
                try (SheetMaker maker = new SheetMaker()) {
                    Files.createDirectories(target);
                    for (String id : ids) {
                        SheetRequest request = SheetRequest.blank(id, id, profileId);
                        Files.write(target.resolve(request.fileName(kind)), maker.make(request, kind).bytes());
                        monitor.worked(1);
                        if (monitor.isCanceled()) {
                            throw new InterruptedException();
                        }
                    }
                } catch (SheetException | IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            MessageDialog.openInformation(getShell(), SheetMessages.BlankTitle,
                    SheetMessages.bind(SheetMessages.BlankDone, ids.size(), target));
            super.okPressed();
        } catch (InterruptedException e) {
            setMessage(SheetMessages.ManyCancelled);
        } catch (InvocationTargetException e) {
            setErrorMessage(e.getCause() instanceof SheetException ? e.getCause().getMessage()
                    : SheetMessages.bind(SheetMessages.SaveFailed, target));
        }
    }
}
