// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.sheets.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.sasae.core.files.PrivateFile;
import org.sasae.sheets.SheetException;
import org.sasae.sheets.SheetFormat;

/** Prints, saves and opens one sheet. */
public final class SheetActions {

    private final Shell shell;
    private final SheetMaker maker;
    private final Supplier<Optional<SheetRequest>> wish;
    private final Predicate<String> launcher;

    SheetActions(Shell shell, SheetMaker maker, Supplier<Optional<SheetRequest>> wish) {
        this(shell, maker, wish, Program::launch);
    }

    /**
     * @param shell    the window, not null
     * @param maker    makes the sheet, not null
     * @param wish     which sheet, empty for none; not null
     * @param launcher opens a file in another program and tells whether there is one, not null
     */
    public SheetActions(Shell shell, SheetMaker maker, Supplier<Optional<SheetRequest>> wish,
            Predicate<String> launcher) {
        this.shell = shell;
        this.maker = maker;
        this.wish = wish;
        this.launcher = launcher;
    }

    void save(SheetFormat format) {
        wish.get().ifPresent(request -> {
            FileDialog dialog = new FileDialog(shell, SWT.SAVE);
            dialog.setText(SheetMessages.SaveTitle);
            dialog.setFileName(request.fileName(format));
            dialog.setFilterExtensions(new String[] { "*." + format.extension() });
            dialog.setOverwrite(true);
            String chosen = dialog.open();
            if (chosen != null) {
                String ending = "." + format.extension();
                Path file = Path.of(chosen.endsWith(ending) ? chosen : chosen + ending);
                make(request, format).ifPresent(made -> write(made, file));
            }
        });
    }

    private void write(SheetMaker.Made made, Path file) {
        try {
            PrivateFile.write(file, made.bytes());
        } catch (IOException e) {
            MessageDialog.openError(shell, SheetMessages.SaveTitle,
                    SheetMessages.bind(SheetMessages.SaveFailed, file));
        }
    }

    /**
     * Opens the sheet in the program that the system has for it, or says that there is none.
     *
     * @param format the kind of file, not null
     */
    public void launch(SheetFormat format) {
        wish.get().ifPresent(request -> make(request, format).ifPresent(made -> {
            try {
                Path file = Files.createTempDirectory("sasae").resolve(request.fileName(format));
                PrivateFile.write(file, made.bytes());
                file.getParent().toFile().deleteOnExit();
                file.toFile().deleteOnExit();
                if (!launcher.test(file.toString())) {
                    Files.delete(file);
                    Files.delete(file.getParent());
                    MessageDialog.openError(shell, SheetMessages.PreviewLaunch,
                            SheetMessages.bind(SheetMessages.LaunchNone, format.name()));
                }
            } catch (IOException e) {
                MessageDialog.openError(shell, SheetMessages.PreviewLaunch, SheetMessages.LaunchFailed);
            }
        }));
    }

    void print() {
        wish.get().ifPresent(request -> {
            PrintDialog dialog = new PrintDialog(shell, SWT.PRIMARY_MODAL);
            dialog.setText(SheetMessages.PreviewPrint);
            PrinterData data = dialog.open();
            if (data != null) {
                make(request, SheetFormat.PDF).ifPresent(made -> print(request, made, data));
            }
        });
    }

    private void print(SheetRequest request, SheetMaker.Made made, PrinterData data) {
        Printer printer = new Printer(data);
        int dots = printer.getDPI().x;
        try {
            new ProgressMonitorDialog(shell).run(true, true, monitor -> {
                monitor.beginTask(SheetMessages.bind(SheetMessages.PrintJob, request.title()), -1);
                try {
                    List<PreviewPages.Page> pages = SheetPrinter.draw(made.bytes(), data, dots, monitor);
                    if (!SheetPrinter.print(printer, request.title(), pages, monitor)) {
                        throw new IOException("The printer refused a page");
                    }
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            ILog.get().warn("A sheet could not be printed", e.getCause());
            MessageDialog.openError(shell, SheetMessages.PreviewPrint, SheetMessages.PrintFailed);
        } catch (InterruptedException e) {
            // Cancelled: the pages that the printer has are printed, or not, as it wants.
            ILog.get().info("Printing was cancelled");
        } finally {
            printer.dispose();
        }
    }

    /** Makes the sheet behind a small window; says what is wrong. */
    private Optional<SheetMaker.Made> make(SheetRequest request, SheetFormat format) {
        SheetMaker.Made[] made = new SheetMaker.Made[1];
        try {
            new ProgressMonitorDialog(shell).run(true, false, monitor -> {
                monitor.beginTask(SheetMessages.PreviewWorking, -1);
                try {
                    made[0] = maker.make(request, format);
                } catch (SheetException | IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            boolean told = e.getCause() instanceof SheetException;
            if (!told) {
                ILog.get().warn("A sheet could not be made", e.getCause());
            }
            MessageDialog.openError(shell, request.title(),
                    told ? e.getCause().getMessage() : SheetMessages.PreviewFailed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(made[0]);
    }
}
