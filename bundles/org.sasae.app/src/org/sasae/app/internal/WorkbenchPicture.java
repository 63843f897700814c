// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.app.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;

/** A picture of the whole workbench window, as it is on the screen. */
final class WorkbenchPicture {

    private static final Duration INTERVAL = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final IWorkbench workbench;
    private final Display display;

    WorkbenchPicture(IWorkbench workbench) {
        this.workbench = workbench;
        this.display = workbench.getDisplay();
    }

    /**
     * Waits until no job runs and two pictures in a row are the same, and writes the last one. After a minute
     * the last picture is written all the same, as it shows what does not come to rest. Not to be called in
     * the user interface's thread, which has to go on drawing.
     *
     * @param file where to write, as PNG
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    void writeTo(Path file) throws InterruptedException {
        display.syncExec(() -> shell().setMaximized(true));
        Instant end = Instant.now().plus(PATIENCE);
        ImageData before = null;
        ImageData now = display.syncCall(this::capture);
        while (!(Job.getJobManager().isIdle() && same(before, now)) && Instant.now().isBefore(end)) {
            Thread.sleep(INTERVAL);
            before = now;
            now = display.syncCall(this::capture);
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {now};
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    private Shell shell() {
        return workbench.getWorkbenchWindows()[0].getShell();
    }

    private ImageData capture() {
        Shell shell = shell();
        shell.forceActive();
        shell.update();
        // The bounds of a shell leave out what the window manager draws around it; a maximised one fills this.
        Rectangle bounds = shell.getMonitor().getClientArea();
        GC gc = new GC(display);
        Image image = new Image(display, bounds.width, bounds.height);
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            return image.getImageData();
        } finally {
            image.dispose();
            gc.dispose();
        }
    }

    private static boolean same(ImageData before, ImageData now) {
        return before != null && Arrays.equals(before.data, now.data);
    }
}
