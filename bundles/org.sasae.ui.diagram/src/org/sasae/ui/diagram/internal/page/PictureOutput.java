// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.sasae.diagram.DiagramTexts;
import org.sasae.drawing.Box;
import org.sasae.drawing.ColourRole;
import org.sasae.drawing.Palette;
import org.sasae.drawing.Picture;
import org.sasae.drawing.export.DiagramExport;
import org.sasae.model.care.CareCase;
import org.sasae.ui.diagram.internal.DiagramMessages;
import org.sasae.ui.diagram.internal.model.FileKind;
import org.sasae.ui.diagram.internal.pen.GraphicsPen;
import org.sasae.ui.diagram.internal.pen.PenFonts;
import org.sasae.ui.diagram.internal.pen.ScreenColours;

/** The picture for others: on the clipboard, on paper, as a file. Always in the light colours. */
public final class PictureOutput {

    private static final int MARGIN = 16;
    private static final double COPY_ZOOM = 2;
    private static final double MOST_PIXELS = 6000;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double PAPER_MARGIN = 12;

    private PictureOutput() {
    }

    /**
     * Puts the picture on the clipboard, twice as fine as on the screen.
     *
     * @param page the page with the picture, not null
     */
    public static void copy(DiagramPage page) {
        Display display = Display.getCurrent();
        Image image = image(display, page.view().drawn().picture(), page.view().fonts());
        Clipboard clipboard = new Clipboard(display);
        ImageData data = image.getImageData(100);
        clipboard.setContents(new Object[] { data }, new Transfer[] { ImageTransfer.getInstance() });
        clipboard.dispose();
        image.dispose();
        page.say(DiagramMessages.Copied);
    }

    static Image image(Display display, Picture picture, PenFonts fonts) {
        Box bounds = picture.bounds().grow(MARGIN);
        double zoom = Math.min(COPY_ZOOM, MOST_PIXELS / Math.max(1, Math.max(bounds.width(), bounds.height())));
        Image image = new Image(display, (int) Math.ceil(bounds.width() * zoom) + 1,
                (int) Math.ceil(bounds.height() * zoom) + 1);
        GC gc = new GC(image);
        gc.setBackground(ScreenColours.of(Palette.LIGHT, ColourRole.PAPER));
        gc.fillRectangle(image.getBounds());
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.translate((int) Math.round(-bounds.x() * zoom), (int) Math.round(-bounds.y() * zoom));
        try (GraphicsPen pen = new GraphicsPen(graphics, zoom, Palette.LIGHT, fonts)) {
            picture.parts().forEach(part -> part.draw(pen));
        }
        graphics.dispose();
        gc.dispose();
        return image;
    }

    /** Prints the picture on one sheet, as large as fits; paper and direction are chosen in the dialog. */
    static void print(DiagramPage page) {
        Shell shell = page.editor().getSite().getShell();
        if (Printer.getPrinterList().length == 0) {
            MessageDialog.openInformation(shell, DiagramMessages.Print, DiagramMessages.NoPrinter);
            return;
        }
        Box bounds = page.view().drawn().picture().bounds();
        PrinterData wanted = new PrinterData();
        wanted.orientation = bounds.width() > bounds.height() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
        PrintDialog dialog = new PrintDialog(shell);
        dialog.setPrinterData(wanted);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            print(page.view().drawn().picture(), new Printer(chosen));
        }
    }

    private static void print(Picture picture, Printer printer) {
        if (printer.startJob(picture.title())) {
            PenFonts fonts = new PenFonts(printer);
            printer.startPage();
            GC gc = new GC(printer);
            draw(picture, gc, printer.getClientArea(), printer.getDPI().x, fonts);
            gc.dispose();
            printer.endPage();
            printer.endJob();
            fonts.dispose();
        }
        printer.dispose();
    }

    /**
     * Draws a picture to fit, at most a little larger than it is at 100 %.
     *
     * @param picture the picture, not null
     * @param gc what to draw on, not null
     * @param room the sheet, in dots, not null
     * @param dpi dots per inch
     * @param fonts fonts for this device, not null
     */
    public static void draw(Picture picture, GC gc, Rectangle room, int dpi, PenFonts fonts) {
        Box bounds = picture.bounds();
        double margin = PAPER_MARGIN / MILLIMETRES_PER_INCH * dpi;
        double zoom = Math.min(dpi / 96.0 * 1.2, Math.min((room.width - 2 * margin) / Math.max(1, bounds.width()),
                (room.height - 2 * margin) / Math.max(1, bounds.height())));
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.translate((int) (room.x + (room.width - bounds.width() * zoom) / 2 - bounds.x() * zoom),
                (int) (room.y + margin - bounds.y() * zoom));
        try (GraphicsPen pen = new GraphicsPen(graphics, zoom, Palette.LIGHT, fonts)) {
            picture.parts().forEach(part -> part.draw(pen));
        }
        graphics.dispose();
    }

    /** Writes what is shown to a file; the ending of the name says which format. */
    static void export(DiagramPage page) {
        FileDialog dialog = new FileDialog(page.editor().getSite().getShell(), SWT.SAVE);
        List<FileKind> kinds = FileKind.all();
        dialog.setFilterExtensions(kinds.stream().map(FileKind::pattern).toArray(String[]::new));
        dialog.setFilterNames(kinds.stream().map(FileKind::label).toArray(String[]::new));
        String name = page.editor().openCase().file().getFileName().toString().replaceFirst("\\.sasae$", "");
        dialog.setFileName(name + "-" + page.control().flavour().kind().id() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            export(page, Path.of(chosen), FileKind.of(chosen, Math.max(0, dialog.getFilterIndex())));
        }
    }

    private static void export(DiagramPage page, Path file, FileKind kind) {
        CareCase copy = EcoreUtil.copy(page.control().careCase());
        DiagramExport.Options usual = DiagramExport.Options.usual(Locale.getDefault());
        DiagramExport.Options options = kind.paper().map(usual::on).orElse(usual);
        DiagramTexts texts = page.control().texts();
        Display display = Display.getCurrent();
        Job job = new Job(DiagramMessages.Export) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    DiagramExport.export(measure -> page.control().flavour().draw(copy, texts, measure).picture(),
                            kind.format(), options, out);
                } catch (IOException | RuntimeException e) {
                    return Status.error(DiagramMessages.bind(DiagramMessages.ExportFailed, file.getFileName()), e);
                }
                display.asyncExec(() -> page.say(DiagramMessages.bind(DiagramMessages.Exported, file.getFileName())));
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
    }
}
