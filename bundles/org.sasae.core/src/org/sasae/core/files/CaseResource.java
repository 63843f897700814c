// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.sasae.core.SasaeCore;
import org.sasae.core.internal.files.CaseReader;
import org.sasae.core.internal.files.CaseXml;
import org.sasae.core.internal.files.FileBytes;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;

/**
 * The content of one case file in memory.
 *
 * <p>Every object has an id that stays the same as long as the object lives, also when it is removed and brought back
 * by undo; a copy gets new ids. Written twice, the same content gives the same bytes.
 *
 * <p>Use {@link CaseFiles} to open and save files. Loading this resource through a resource set is as guarded as
 * opening it there; saving it through a resource set is refused, because it would write in place.
 *
 * <p>Not thread-safe: use it from one thread at a time.
 */
public final class CaseResource extends XMIResourceImpl {

    /** The format version that this program writes. */
    public static final int FORMAT_VERSION = 1;

    /** Ending of the names of case files, without the dot. */
    public static final String FILE_EXTENSION = SasaeCore.CASE_FILE_EXTENSION;

    private List<CaseFileProblem> problems = List.of();
    private int readVersion = FORMAT_VERSION;

    /**
     * @param uri where the case lies or will lie, not null
     */
    public CaseResource(URI uri) {
        super(uri);
        // The package registers itself when it is first used, which outside of OSGi may not have happened yet.
        CarePackage.eINSTANCE.eClass();
    }

    /** The case, or empty for a resource that holds none yet. */
    public Optional<CareCase> careCase() {
        return getContents().stream().filter(CareCase.class::isInstance).map(CareCase.class::cast).findFirst();
    }

    /** The bytes of the file as it would be written now. */
    public byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try {
            CaseXml.write(this, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toByteArray();
    }

    /** What was found while loading. */
    List<CaseFileProblem> problems() {
        return problems;
    }

    /** Format version of the loaded file. */
    int readVersion() {
        return readVersion;
    }

    /** Loads bytes as {@link CaseFiles} does. */
    void read(byte[] bytes, OpenLimits limits, Migrations migrations, boolean tolerant) throws CaseFileException {
        CaseReader reader = new CaseReader(limits, migrations, tolerant);
        try {
            reader.read(bytes, this);
        } finally {
            problems = reader.problems();
            readVersion = reader.version();
        }
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        OpenLimits limits = OpenLimits.defaults();
        read(FileBytes.read(in, limits.maxBytes()), limits, Migrations.standard(), false);
    }

    /** Refused before the file is touched: writing in place would empty it first. */
    @Override
    public void save(Map<?, ?> options) {
        throw new UnsupportedOperationException("a case is saved with CaseFiles, which never writes in place");
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        CaseXml.write(this, out);
    }


    @Override
    protected boolean useUUIDs() {
        return true;
    }

    /** Ids are kept by the resource; looking for id attributes would search the whole case for every link. */
    @Override
    protected boolean useIDAttributes() {
        return false;
    }
}
