// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.sasae.core.internal.files.Copies;
import org.sasae.core.internal.files.FileBytes;
import org.sasae.core.internal.files.SafeFile;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;

/**
 * Opens and saves case files.
 *
 * <p>Immutable and without state between calls: one object may serve many threads, each with its own files. The cases
 * it gives out belong to the thread that asked for them.
 */
public final class CaseFiles {

    private final OpenLimits limits;
    private final Migrations migrations;

    /** With the usual limits. */
    public CaseFiles() {
        this(OpenLimits.defaults());
    }

    /**
     * @param limits how much a file may hold, not null
     */
    public CaseFiles(OpenLimits limits) {
        this(limits, Migrations.standard());
    }

    /** With other migrations than those of this program; for tests of migrations. */
    public CaseFiles(OpenLimits limits, Migrations migrations) {
        this.limits = Objects.requireNonNull(limits);
        this.migrations = Objects.requireNonNull(migrations);
    }

    /**
     * Opens a case that is in order.
     *
     * @param file the file, not null
     * @return the case; content of plug-ins that are not installed is kept and listed as a problem of kind
     *         {@link Kind#UNKNOWN_CONTENT}
     * @throws CaseFileException when anything else is wrong with the file; it says what, where, and what to do
     */
    public OpenedCase open(Path file) throws CaseFileException {
        return open(file, false);
    }

    /**
     * Opens what can be read of a damaged file. Whatever is missing or was left out is listed in the problems; the
     * result must not be saved over the file, only under another name.
     *
     * @param file the file, not null
     * @throws CaseFileException when nothing can be read: not a case at all, too large, not UTF-8, a DOCTYPE, a newer
     *         format
     */
    public OpenedCase openDamaged(Path file) throws CaseFileException {
        return open(file, true);
    }

    private OpenedCase open(Path file, boolean tolerant) throws CaseFileException {
        byte[] bytes = FileBytes.read(file, limits.maxBytes());
        return open(file, bytes, tolerant);
    }

    private OpenedCase open(Path file, byte[] bytes, boolean tolerant) throws CaseFileException {
        CaseResource resource = new CaseResource(uri(file));
        try {
            resource.read(bytes, limits, migrations, tolerant);
            return new OpenedCase(resource, FileState.of(file, bytes), resource.readVersion(), resource.problems());
        } catch (CaseFileException e) {
            throw e.forFile(file);
        } catch (IOException e) {
            throw new CaseFileException(file, CaseFileProblem.of(Kind.READ_FAILED, FileBytes.reason(e)), e);
        }
    }

    /**
     * Saves a case so that the file always holds either the old or the new content as a whole, and keeps the old one
     * as a last good copy. The file is readable for its owner only. A symbolic link stays a link.
     *
     * @param resource the case to save, not null; its objects are not changed
     * @param file where to, not null; its folder must exist
     * @return what the file is like now
     * @throws CaseFileException SAVE_NO_PERMISSION or SAVE_FAILED; the file then has its old content
     */
    public static FileState save(CaseResource resource, Path file) throws CaseFileException {
        byte[] bytes = resource.toBytes();
        try {
            SafeFile safe = SafeFile.at(file);
            if (Files.isDirectory(safe.target())) {
                throw new CaseFileException(file, CaseFileProblem.of(Kind.NOT_A_FILE), null);
            }
            safe.write(bytes);
            return FileState.of(safe.target(), bytes);
        } catch (CaseFileException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new CaseFileException(file, CaseFileProblem.of(Kind.SAVE_NO_PERMISSION), e);
        } catch (IOException e) {
            throw new CaseFileException(file, CaseFileProblem.of(Kind.SAVE_FAILED, FileBytes.reason(e)), e);
        }
    }

    /**
     * A new case with the objects that every case has: the client, the basic information, the family with the client in
     * it.
     *
     * @param file where it will be saved, not null; nothing is written yet
     */
    public static CaseResource create(Path file) {
        CareFactory factory = CareFactory.eINSTANCE;
        CareCase careCase = factory.createCareCase();
        careCase.setFormatVersion(CaseResource.FORMAT_VERSION);
        careCase.setClient(factory.createClient());
        careCase.setBasicInformation(factory.createBasicInformation());
        careCase.setFamily(factory.createFamily());
        CaseResource resource = new CaseResource(uri(file));
        resource.getContents().add(careCase);
        return resource;
    }

    /**
     * The earlier contents of a file that were kept when it was saved and that open without a problem, newest first.
     *
     * @param file the file, which may be damaged or gone
     * @return never null; empty when there is none
     * @throws CaseFileException READ_FAILED when the folder cannot be read
     */
    public List<LastGoodCopy> lastGoodCopies(Path file) throws CaseFileException {
        List<LastGoodCopy> good = new ArrayList<>();
        try {
            for (Copies.Copy copy : Copies.of(SafeFile.at(file).target()).list()) {
                if (opens(copy.path())) {
                    good.add(new LastGoodCopy(copy.path(), copy.keptAt()));
                }
            }
        } catch (IOException e) {
            throw new CaseFileException(file, CaseFileProblem.of(Kind.READ_FAILED, FileBytes.reason(e)), e);
        }
        return good;
    }

    private boolean opens(Path copy) {
        try {
            open(copy);
            return true;
        } catch (CaseFileException e) {
            return false;
        }
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().toString());
    }
}
