// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.start.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.sasae.core.files.CaseFileException;
import org.sasae.ui.Cases;
import org.sasae.ui.ControlNames;
import org.sasae.ui.ReadingPage;
import org.sasae.ui.TextSize;

/** What a person sees first: how to begin, samples to look at, and the cases that were opened last. */
public final class WelcomePage extends ReadingPage {

    /** Id of the editor. */
    public static final String ID = "org.sasae.ui.start.welcome";

    /** The perspective of the training, where that is installed. */
    private static final String TRAINING = "org.sasae.ui.training.perspective";

    private static final int WIDE = 760;
    private static final int MARGIN = 28;

    private Composite host;
    private ScrolledComposite scroller;
    private Composite page;
    private StartLook look;
    private Runnable quiet = () -> { };
    private boolean twoColumns;
    private List<Path> recent = List.of();

    @Override
    public void createPartControl(Composite parent) {
        host = parent;
        quiet = TextSize.listen(() -> parent.getDisplay().asyncExec(this::rebuild));
        build();
    }

    private void rebuild() {
        if (host.isDisposed()) {
            return;
        }
        scroller.dispose();
        build();
        host.layout(true, true);
    }

    private void build() {
        scroller = new ScrolledComposite(host, SWT.V_SCROLL | SWT.H_SCROLL);
        StartLook.surface(scroller);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        look = new StartLook(scroller);
        twoColumns = host.getClientArea().width >= WIDE * TextSize.percent() / 100;
        page = area(scroller, twoColumns ? 2 : 1);
        GridLayout layout = (GridLayout) page.getLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.horizontalSpacing = 2 * MARGIN;
        layout.makeColumnsEqualWidth = true;
        head();
        begin(column());
        Composite second = column();
        samples(second);
        recent(second);
        atStart();
        scroller.setContent(page);
        scroller.addListener(SWT.Resize, event -> resized());
        resized();
    }

    private void resized() {
        int width = scroller.getClientArea().width;
        if (width <= 0) {
            return;
        }
        if (twoColumns != width >= WIDE * TextSize.percent() / 100) {
            scroller.getDisplay().asyncExec(this::rebuildIfShapeChanged);
            return;
        }
        scroller.setMinSize(page.computeSize(width, SWT.DEFAULT));
    }

    private void rebuildIfShapeChanged() {
        if (!host.isDisposed() && twoColumns != host.getClientArea().width >= WIDE * TextSize.percent() / 100) {
            rebuild();
        }
    }

    private Composite area(Composite parent, int columns) {
        Composite area = new Composite(parent, SWT.NONE);
        StartLook.surface(area);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = look.gap();
        area.setLayout(layout);
        return area;
    }

    private Composite column() {
        Composite column = area(page, 1);
        column.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return column;
    }

    private void head() {
        Composite head = area(page, 1);
        head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, twoColumns ? 2 : 1, 1));
        label(head, StartMessages.Title).setFont(look.title());
        label(head, StartMessages.Lead);
    }

    private void begin(Composite parent) {
        heading(parent, StartMessages.Begin);
        action(parent, StartMessages.NewCase, StartMessages.NewCaseText, () -> run("org.eclipse.ui.newWizard"));
        action(parent, StartMessages.OpenCase, StartMessages.OpenCaseText, () -> run("org.sasae.ui.open"));
        action(parent, StartMessages.FirstPlan, StartMessages.FirstPlanText, () -> run(FirstPlanHandler.COMMAND));
        if (PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(TRAINING) != null) {
            action(parent, StartMessages.Training, StartMessages.TrainingText, this::openTraining);
        }
        action(parent, StartMessages.Help, StartMessages.HelpText, () -> run("org.eclipse.ui.help.helpContents"));
    }

    private void samples(Composite parent) {
        List<WelcomeSamples.Sample> samples = WelcomeSamples.all();
        if (!samples.isEmpty()) {
            heading(parent, StartMessages.Samples);
            samples.forEach(sample -> link(parent, sample.words(), () -> open(sample)));
        }
    }

    private void recent(Composite parent) {
        heading(parent, StartMessages.Recent);
        recent = recentFiles();
        if (recent.isEmpty()) {
            label(parent, StartMessages.RecentNone);
        }
        for (Path file : recent) {
            String name = file.getFileName().toString();
            link(parent, name.endsWith(".sasae") ? name.substring(0, name.length() - ".sasae".length()) : name,
                    () -> open(file)).setToolTipText(file.toString());
        }
    }

    private static List<Path> recentFiles() {
        return Cases.recent().stream().filter(Files::exists).toList();
    }

    private void atStart() {
        Button check = new Button(page, SWT.CHECK);
        check.setText(StartMessages.AtStart);
        check.setFont(look.text());
        StartLook.surface(check);
        check.setSelection(FirstStart.isWanted());
        ControlNames.give(check, StartMessages.AtStart);
        check.addListener(SWT.Selection, event -> FirstStart.setWanted(check.getSelection()));
        check.setLayoutData(new GridData(SWT.BEGINNING, SWT.END, true, true, twoColumns ? 2 : 1, 1));
    }

    private void heading(Composite parent, String text) {
        Label label = label(parent, text);
        label.setFont(look.heading());
        ((GridData) label.getLayoutData()).verticalIndent = look.gap();
    }

    private Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setFont(look.text());
        StartLook.surface(label);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 100;
        label.setLayoutData(data);
        return label;
    }

    private void action(Composite parent, String name, String text, Runnable action) {
        link(parent, name, action);
        GridData data = (GridData) label(parent, text).getLayoutData();
        data.horizontalIndent = look.gap();
    }

    private Link link(Composite parent, String name, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + name.replace("&", "&&") + "</a>");
        link.setFont(look.strong());
        StartLook.surface(link);
        ControlNames.give(link, name);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 100;
        link.setLayoutData(data);
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    private void openTraining() {
        try {
            PlatformUI.getWorkbench().showPerspective(TRAINING, getSite().getWorkbenchWindow());
        } catch (WorkbenchException e) {
            ILog.get().error("The training cannot be shown", e);
        }
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.get().error("The command cannot be run: " + command, e);
        }
    }

    private void open(WelcomeSamples.Sample sample) {
        try {
            open(sample.place());
        } catch (CaseFileException e) {
            failed(e.message(Locale.getDefault()));
        } catch (IOException e) {
            failed(e.getMessage());
        }
    }

    private void failed(String reason) {
        MessageDialog.openError(getSite().getShell(), StartMessages.Title,
                StartMessages.bind(StartMessages.SampleFailed, reason));
    }

    private void open(Path file) {
        if (Files.exists(file)) {
            Cases.open(getSite().getPage(), file);
        } else {
            MessageDialog.openInformation(getSite().getShell(), StartMessages.Title,
                    StartMessages.bind(StartMessages.RecentGone, file.getFileName()));
        }
    }

    /** {@return the outermost control of the page, for tests} */
    Control control() {
        return scroller;
    }

    @Override
    public void setFocus() {
        if (!recent.equals(recentFiles())) {
            rebuild();
        }
        scroller.setFocus();
    }

    @Override
    public void dispose() {
        quiet.run();
        super.dispose();
    }
}
