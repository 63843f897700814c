// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.ui.ControlNames;
import org.sasae.ui.OpenCase;
import org.sasae.ui.OpenCases;
import org.sasae.ui.internal.UiMessages;

/** The municipality whose rules hold for all cases that choose none themselves. */
public final class MunicipalityPage extends PreferencePage implements IWorkbenchPreferencePage {

    private final List<String> ids = new ArrayList<>();
    private IWorkbench workbench;
    private Combo combo;

    /** Makes the page. */
    public MunicipalityPage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench used) {
        workbench = used;
        setDescription(UiMessages.MunicipalityDescription);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        new Label(area, SWT.NONE).setText(UiMessages.MunicipalityChoice);
        combo = new Combo(area, SWT.READ_ONLY);
        ControlNames.give(combo, UiMessages.MunicipalityChoice);
        add("", UiMessages.MunicipalityNational);
        for (MunicipalityProfile profile : MunicipalityProfileRegistry.fromPlatform().all()) {
            add(profile.id(), profile.name().in(Locale.getDefault()));
        }
        String chosen = WorkspaceProfile.chosen();
        if (!ids.contains(chosen)) {
            add(chosen, UiMessages.bind(UiMessages.MunicipalityMissing, chosen));
        }
        combo.select(ids.indexOf(chosen));
        Label note = new Label(area, SWT.WRAP);
        note.setText(UiMessages.MunicipalityNote);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        data.widthHint = convertWidthInCharsToPixels(60);
        data.verticalIndent = 8;
        note.setLayoutData(data);
        return area;
    }

    private void add(String id, String name) {
        ids.add(id);
        combo.add(name);
    }

    @Override
    public boolean performOk() {
        if (combo == null || ids.get(combo.getSelectionIndex()).equals(WorkspaceProfile.chosen())) {
            return true;
        }
        try {
            WorkspaceProfile.choose(ids.get(combo.getSelectionIndex()));
        } catch (BackingStoreException e) {
            ILog.of(MunicipalityPage.class).error("The municipality could not be kept", e);
            setErrorMessage(UiMessages.MunicipalityFailed);
            return false;
        }
        workbench.getService(OpenCases.class).all().forEach(OpenCase::checkAgain);
        return true;
    }
}
