// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.ScaleFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.sasae.ui.SasaeUi;
import org.sasae.ui.TextSize;
import org.sasae.ui.Themes;
import org.sasae.ui.internal.CaseFolder;
import org.sasae.ui.internal.UiMessages;

/** What a person can set: folder, language, colours, size of text. */
public final class WorkbenchPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Preference: language of the workbench; empty for that of the system. Read by the start script. */
    static final String LANGUAGE = "language";

    private static final int STEP = 10;

    /** Makes the page. */
    public WorkbenchPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, SasaeUi.PLUGIN_ID);
        store.setDefault(TextSize.PREFERENCE, TextSize.USUAL);
        store.setDefault(Themes.PREFERENCE, Themes.LIGHT);
        store.setDefault(CaseFolder.PREFERENCE, CaseFolder.usual().toString());
        setPreferenceStore(store);
        setDescription(UiMessages.PreferencesDescription);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        FieldNames.byLabels(getFieldEditorParent());
        FieldNames.around(contents);
        return contents;
    }

    @Override
    protected void createFieldEditors() {
        DirectoryFieldEditor folder = new DirectoryFieldEditor(CaseFolder.PREFERENCE, UiMessages.PreferencesFolder,
                getFieldEditorParent());
        folder.setEmptyStringAllowed(true);
        addField(folder);
        addField(new ComboFieldEditor(LANGUAGE, UiMessages.PreferencesLanguage,
                new String[][] { { UiMessages.PreferencesSystemLanguage, "" }, { "日本語", "ja" }, { "English", "en" } },
                getFieldEditorParent()));
        addField(new ComboFieldEditor(Themes.PREFERENCE, UiMessages.PreferencesTheme,
                new String[][] { { UiMessages.PreferencesLight, Themes.LIGHT },
                    { UiMessages.PreferencesDark, Themes.DARK },
                    { UiMessages.PreferencesBlackOnWhite, Themes.BLACK_ON_WHITE },
                    { UiMessages.PreferencesWhiteOnBlack, Themes.WHITE_ON_BLACK } },
                getFieldEditorParent()));
        addField(new ScaleFieldEditor(TextSize.PREFERENCE, UiMessages.PreferencesTextSize, getFieldEditorParent(),
                TextSize.LEAST, TextSize.MOST, STEP, STEP));
    }
}
