// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetFormat;
import org.sasae.sheets.SheetPages;
import org.sasae.sheets.SheetResult;

/** Makes and draws the sheet of a preview outside of the user interface thread; only the latest wish counts. */
final class PreviewJob extends Job {

    /** Finer than any screen needs at the most magnification that keeps the memory small. */
    private static final double MOST_DOTS_PER_INCH = 220;

    private final SheetMaker maker;
    private final BiConsumer<SheetRequest, PreviewPages> done;
    private final AtomicReference<Wish> wish = new AtomicReference<>();

    private record Wish(SheetRequest request, double dotsPerInch) {
    }

    /**
     * @param maker makes the sheets, not null
     * @param done  called in the thread of the job with what came of a wish, not null
     */
    PreviewJob(SheetMaker maker, BiConsumer<SheetRequest, PreviewPages> done) {
        super(SheetMessages.PreviewWorking);
        this.maker = maker;
        this.done = done;
        setSystem(true);
        setPriority(SHORT);
    }

    void want(SheetRequest request, double dotsPerInch) {
        wish.set(new Wish(request, Math.min(MOST_DOTS_PER_INCH, dotsPerInch)));
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Wish next = wish.getAndSet(null);
        if (next != null) {
            PreviewPages pages = draw(next);
            if (wish.get() == null && !monitor.isCanceled()) {
                done.accept(next.request, pages);
            }
        }
        return Status.OK_STATUS;
    }

    private PreviewPages draw(Wish next) {
        try {
            SheetMaker.Made made = maker.make(next.request, SheetFormat.PDF);
            List<PreviewPages.Page> pages = new ArrayList<>();
            try (SheetPages sheet = SheetPages.of(made.bytes())) {
                for (int i = 0; i < sheet.count() && wish.get() == null; i++) {
                    pages.add(new PreviewPages.Page(sheet.width(i), sheet.height(i),
                            PageImages.of(sheet.draw(i, next.dotsPerInch))));
                }
            }
            return new PreviewPages(pages, notice(made.result()));
        } catch (SheetException e) {
            return PreviewPages.none(e.getMessage());
        } catch (IOException e) {
            ILog.get().warn("A sheet could not be drawn", e);
            return PreviewPages.none(SheetMessages.PreviewFailed);
        }
    }

    private static String notice(SheetResult result) {
        List<String> notices = new ArrayList<>();
        if (!result.continued().isEmpty()) {
            notices.add(SheetMessages.bind(SheetMessages.PreviewContinued,
                    String.join(SheetMessages.Separator, result.continued())));
        }
        if (!result.missing().isEmpty()) {
            notices.add(SheetMessages.bind(SheetMessages.PreviewMissing, String.join(" ", result.missing())));
        }
        return String.join("　", notices);
    }
}
