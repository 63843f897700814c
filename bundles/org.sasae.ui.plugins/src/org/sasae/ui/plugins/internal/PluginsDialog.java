// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.plugins.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sasae.plugins.PluginException;
import org.sasae.plugins.PluginUnit;
import org.sasae.ui.ControlNames;
import org.sasae.ui.TextSize;

/** Shows what a repository has and what is installed, adds and removes. Asks nothing of a network by itself. */
public final class PluginsDialog extends TitleAreaDialog {

    private static final int ROWS = 6;
    private static final int WIDTH = 900;

    private final PluginWork work;
    private Text address;
    private Table available;
    private Table installed;
    private String shown = "";
    private boolean changed;

    /**
     * Makes the dialog.
     *
     * @param parent the window, not null
     * @param work   does what is asked, not null
     */
    public PluginsDialog(Shell parent, PluginWork work) {
        super(parent);
        this.work = work;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** {@return whether something was added or removed} */
    public boolean hasChanged() {
        return changed;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(PluginMessages.Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        Composite area = new Composite(outer, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new Label(area, SWT.NONE).setText(PluginMessages.Address);
        address = new Text(area, SWT.BORDER | SWT.SINGLE);
        address.setMessage(PluginMessages.AddressHelp);
        ControlNames.give(address, PluginMessages.Address, PluginMessages.AddressHelp);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH / 2;
        address.setLayoutData(wide);
        address.addListener(SWT.DefaultSelection, event -> show());
        button(area, PluginMessages.Folder, this::chooseFolder);
        button(area, PluginMessages.Show, this::show);
        available = list(area, PluginMessages.Available, PluginMessages.Install, this::install);
        installed = list(area, PluginMessages.Installed, PluginMessages.Remove, this::remove);
        setTitle(PluginMessages.Title);
        setMessage(PluginMessages.Description);
        return outer;
    }

    @Override
    public void create() {
        super.create();
        readInstalled();
        address.setFocus();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, PluginMessages.Close, false);
    }

    private Table list(Composite parent, String title, String action, Runnable what) {
        Label heading = new Label(parent, SWT.NONE);
        heading.setText(title);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false, 4, 1));
        Table table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        ControlNames.give(table, title);
        column(table, PluginMessages.ColumnName, 260);
        column(table, PluginMessages.ColumnVersion, 160);
        column(table, PluginMessages.ColumnProvider, 110);
        column(table, PluginMessages.ColumnId, 350);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = table.getItemHeight() * ROWS;
        data.widthHint = WIDTH;
        table.setLayoutData(data);
        Button button = button(parent, action, what);
        ((GridData) button.getLayoutData()).verticalAlignment = SWT.BEGINNING;
        button.setEnabled(false);
        table.addListener(SWT.Selection, event -> button.setEnabled(table.getSelectionIndex() >= 0));
        table.setData(button);
        return table;
    }

    private static void column(Table table, String name, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        column.setWidth(TextSize.scale(width));
    }

    private static Button button(Composite parent, String text, Runnable what) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> what.run());
        return button;
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage(PluginMessages.FolderMessage);
        String folder = dialog.open();
        if (folder != null) {
            address.setText(folder);
            show();
        }
    }

    private void show() {
        String wanted = address.getText().strip();
        if (wanted.isEmpty()) {
            return;
        }
        List<PluginUnit> units = run(PluginMessages.Reading, monitor -> work.available(wanted, monitor));
        fill(available, units == null ? List.of() : units);
        if (units != null) {
            shown = wanted;
            setErrorMessage(null);
            setMessage(units.isEmpty() ? PluginMessages.Empty : PluginMessages.Description);
        }
    }

    private void readInstalled() {
        try {
            fill(installed, work.installed(new org.eclipse.core.runtime.NullProgressMonitor()));
        } catch (PluginException e) {
            setErrorMessage(e.message(Locale.getDefault()));
        }
    }

    private static void fill(Table table, List<PluginUnit> units) {
        table.removeAll();
        for (PluginUnit unit : units) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { unit.name(), unit.version(), unit.provider(), unit.id() });
            item.setData(unit);
        }
        ((Button) table.getData()).setEnabled(false);
    }

    private static PluginUnit selected(Table table) {
        return (PluginUnit) table.getSelection()[0].getData();
    }

    private void install() {
        PluginUnit unit = selected(available);
        String from = unit.provider().isEmpty() ? unit.id() : unit.provider();
        if (MessageDialog.openConfirm(getShell(), PluginMessages.TrustTitle,
                PluginMessages.bind(PluginMessages.Trust, unit.name(), from))) {
            change(PluginMessages.bind(PluginMessages.Installing, unit.name()),
                    PluginMessages.bind(PluginMessages.InstalledOne, unit.name()),
                    monitor -> work.install(shown, unit, monitor));
        }
    }

    private void remove() {
        PluginUnit unit = selected(installed);
        if (MessageDialog.openConfirm(getShell(), PluginMessages.RemoveTitle,
                PluginMessages.bind(PluginMessages.RemoveQuestion, unit.name()))) {
            change(PluginMessages.bind(PluginMessages.Removing, unit.name()),
                    PluginMessages.bind(PluginMessages.RemovedOne, unit.name()), monitor -> work.remove(unit, monitor));
        }
    }

    private void change(String doing, String done, Change what) {
        Boolean made = run(doing, monitor -> {
            what.run(monitor);
            return Boolean.TRUE;
        });
        if (made != null) {
            changed = true;
            readInstalled();
            setErrorMessage(null);
            setMessage(done);
        }
    }

    @FunctionalInterface
    private interface Change {

        void run(IProgressMonitor monitor) throws PluginException;
    }

    @FunctionalInterface
    private interface Question<T> {

        T answer(IProgressMonitor monitor) throws PluginException;
    }

    /** Runs something in the background with progress and a way to stop; null when it failed, which is then shown. */
    private <T> T run(String doing, Question<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        try {
            new ProgressMonitorDialog(getShell()).run(true, true, monitor -> {
                monitor.setTaskName(doing);
                try {
                    answer.set(question.answer(monitor));
                } catch (PluginException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof PluginException problem)) {
                throw new IllegalStateException(e.getCause());
            }
            setErrorMessage(problem.message(Locale.getDefault()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answer.get();
    }
}
