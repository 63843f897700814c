// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.phrases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.sasae.core.phrases.Phrase;
import org.sasae.core.phrases.PhraseFile;
import org.sasae.core.phrases.PhraseList;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.core.plantype.WorkspaceProfile;
import org.sasae.model.care.CareCase;
import org.sasae.ui.Cases;

/** The phrases of a case: those of the office, of its municipality and of the program, in this order. */
final class OfficePhrases {

    private static final String NODE = "org.sasae.ui.forms";
    private static final String WHILE_TYPING = "phrasesWhileTyping";

    private OfficePhrases() {
    }

    /** {@return the file of the office, which need not exist} */
    static Path file() {
        return Cases.folder().resolve(PhraseFile.NAME);
    }

    /** Gives all phrases for a case. A file that cannot be read is named in the log; the others are still there. */
    static PhraseList of(CareCase careCase) {
        return new PhraseList(read(),
                MunicipalityProfileRegistry.fromPlatform().orNational(WorkspaceProfile.idOf(careCase)).phrases(),
                PhraseList.builtIn());
    }

    private static List<Phrase> read() {
        try {
            return PhraseFile.read(file());
        } catch (IOException e) {
            ILog.get().warn("The phrases of the office cannot be read", e);
            return List.of();
        }
    }

    /** {@return whether a list appears by itself while a person types} */
    static boolean isWhileTyping() {
        return node().getBoolean(WHILE_TYPING, true);
    }

    static void setWhileTyping(boolean wanted) {
        node().putBoolean(WHILE_TYPING, wanted);
        try {
            node().flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
