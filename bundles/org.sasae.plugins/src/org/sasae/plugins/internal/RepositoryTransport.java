// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.plugins.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLConnection;
import java.time.Duration;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.internal.p2.repository.Transport;
import org.eclipse.equinox.p2.core.ProvisionException;

/** Reads the files of a repository in a folder or behind an address, with what Java has; p2 brings none itself. */
public final class RepositoryTransport extends Transport {

    private static final int TIMEOUT = (int) Duration.ofSeconds(30).toMillis();

    @Override
    public IStatus download(URI source, OutputStream target, IProgressMonitor monitor) {
        try (InputStream in = open(source).getInputStream()) {
            in.transferTo(target);
            return Status.OK_STATUS;
        } catch (FileNotFoundException e) {
            return new Status(IStatus.ERROR, RepositoryTransport.class, ProvisionException.ARTIFACT_NOT_FOUND,
                    source.toString(), e);
        } catch (IOException e) {
            return failed(source, e);
        }
    }

    @Override
    public InputStream stream(URI source, IProgressMonitor monitor) throws FileNotFoundException, CoreException {
        try {
            return open(source).getInputStream();
        } catch (FileNotFoundException e) {
            throw e;
        } catch (IOException e) {
            throw new CoreException(failed(source, e));
        }
    }

    @Override
    public long getLastModified(URI source, IProgressMonitor monitor) throws CoreException, FileNotFoundException {
        try {
            URLConnection connection = open(source);
            // Opening it is the only way to learn that it is not there.
            connection.getInputStream().close();
            return connection.getLastModified();
        } catch (FileNotFoundException e) {
            throw e;
        } catch (IOException e) {
            throw new CoreException(failed(source, e));
        }
    }

    private static URLConnection open(URI source) throws IOException {
        URLConnection connection = source.toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT);
        connection.setReadTimeout(TIMEOUT);
        connection.setUseCaches(false);
        return connection;
    }

    private static IStatus failed(URI source, IOException e) {
        return new Status(IStatus.ERROR, RepositoryTransport.class, ProvisionException.REPOSITORY_FAILED_READ,
                source + ": " + e.getMessage(), e);
    }
}
