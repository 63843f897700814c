// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetFormat;
import org.sasae.ui.ControlNames;

/** Makes blank forms, to be filled in by hand. */
final class BlankFormsDialog extends TitledDialog {

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
        super(shell, SheetMessages.BlankTitle, SheetMessages.BlankHeading, SheetMessages.ManyMake, 3);
        this.startProfile = profile;
    }

    @Override
    void fill(Composite area) {
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
        profile.addListener(SWT.Selection, event -> offer());
        offer();
    }

    private String profileId() {
        return profile.getSelectionIndex() <= 0 ? null : profiles.get(profile.getSelectionIndex() - 1).id();
    }

    private void offer() {
        try {
            sheets.fill(profileId(), true);
            validate();
        } catch (SheetException e) {
            setErrorMessage(e.getMessage());
        }
    }

    private void validate() {
        if (!isCreated()) {
            return;
        }
        String problem = null;
        if (sheets.ticked().isEmpty()) {
            problem = SheetMessages.ManyNoSheet;
        } else if (folder.folder().isEmpty()) {
            problem = SheetMessages.ManyNoFolder;
        }
        setErrorMessage(problem);
        enable(problem == null);
    }

    @Override
    void created() {
        validate();
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
