// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.views;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.sasae.training.Phrases;
import org.sasae.training.model.LearnerLevel;
import org.sasae.training.model.Phrase;
import org.sasae.training.pack.CasePackRegistry;
import org.sasae.training.pack.TrainingPack;
import org.sasae.ui.CaseEditor;
import org.sasae.ui.Cases;
import org.sasae.ui.ControlNames;
import org.sasae.ui.training.internal.TrainingMessages;
import org.sasae.ui.training.internal.packs.PackDoors;
import org.sasae.ui.training.internal.room.AttemptFile;
import org.sasae.ui.training.internal.room.Labels;
import org.sasae.ui.training.internal.room.TaskPlace;
import org.sasae.ui.training.internal.room.TrainingRoom;

/** The case packs there are, what each is for, and how far the attempts at this workplace are. */
public final class CatalogueView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.sasae.ui.training.catalogue";

    private Text search;
    private Combo level;
    private Column column;
    private Runnable stop = () -> { };

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        parent.setLayout(layout);
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TrainingMessages.SearchPacks);
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ControlNames.give(search, TrainingMessages.SearchPacks);
        search.addListener(SWT.Modify, event -> show());
        level = new Combo(parent, SWT.READ_ONLY);
        level.add(TrainingMessages.AllLevels);
        Stream.of(LearnerLevel.values()).map(value -> Labels.of(value, locale())).forEach(level::add);
        level.select(0);
        ControlNames.give(level, TrainingMessages.Level);
        level.addListener(SWT.Selection, event -> show());
        column = new Column(parent);
        column.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        Runnable packs = room().listen(this::show);
        Runnable mode = InstructorMode.listen(this::show);
        stop = () -> {
            packs.run();
            mode.run();
        };
        show();
    }

    private void show() {
        Optional<CasePackRegistry> packs = room().packs();
        if (packs.isEmpty()) {
            column.fill(List.of(), () -> column.text(TrainingMessages.ReadingPacks));
            return;
        }
        List<TrainingPack> shown = packs.get().packs().stream().filter(this::isWanted).toList();
        column.fill(List.of(shown, room().attempts(), packs.get().broken(), InstructorMode.isOn()), () -> fill(packs.get(), shown));
    }

    private boolean isWanted(TrainingPack pack) {
        boolean right = level.getSelectionIndex() <= 0
                || pack.content().getLevel() == LearnerLevel.values()[level.getSelectionIndex() - 1];
        String words = plain(search.getText());
        return right && Stream.concat(Stream.of(pack.content().getTitle(), pack.content().getSummary()),
                pack.content().getObjectives().stream()).map(this::text).map(CatalogueView::plain)
                .anyMatch(text -> text.contains(words));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }

    private void fill(CasePackRegistry packs, List<TrainingPack> shown) {
        if (InstructorMode.isOn()) {
            InstructorDoors.fill(column, getSite().getPage());
        }
        if (shown.isEmpty()) {
            column.text(TrainingMessages.NoPacks);
        }
        shown.forEach(pack -> pack(packs, pack));
        for (CasePackRegistry.Broken broken : packs.broken()) {
            column.rule();
            column.marked(TrainingIcons.icon("essential"),
                    TrainingMessages.bind(TrainingMessages.BrokenPack, broken.name()), true);
            broken.problems().forEach(problem -> column.text(problem.text(locale())));
            PackDoors.forBroken(broken, column, getSite().getPage());
        }
    }

    private void pack(CasePackRegistry packs, TrainingPack pack) {
        column.title(pack.title(locale()));
        column.quiet(TrainingMessages.bind(TrainingMessages.PackFacts, new Object[] {
                Labels.of(pack.content().getLevel(), locale()), pack.content().getMinutes(), pack.tasks().size() }));
        column.text(text(pack.content().getSummary()));
        List<AttemptFile> attempts = room().attempts().stream().filter(each -> pack.id().equals(each.packId())).toList();
        attempts.forEach(attempt -> attempt(pack, attempt));
        column.button(column.buttons(), TrainingMessages.bind(TrainingMessages.Start, pack.title(locale())),
                () -> start(pack)).setText(attempts.isEmpty() ? TrainingMessages.StartShort : TrainingMessages.StartNew);
        if (!pack.content().getObjectives().isEmpty()) {
            column.heading(TrainingMessages.Objectives);
            pack.content().getObjectives().forEach(each -> column.text("・" + text(each)));
        }
        List<String> before = pack.content().getPrerequisites().stream()
                .map(id -> packs.find(id).map(other -> other.title(locale())).orElse(id)).toList();
        if (!before.isEmpty()) {
            column.quiet(TrainingMessages.bind(TrainingMessages.Before, String.join("、", before)));
        }
        if (InstructorMode.isOn()) {
            PackDoors.forPack(pack, column, locale(), getSite().getPage());
        }
        column.rule();
    }

    private void attempt(TrainingPack pack, AttemptFile attempt) {
        String learner = attempt.learner().isEmpty() ? TrainingMessages.NoName : attempt.learner();
        column.marked(TrainingIcons.icon(attempt.finished() ? "done" : "inprogress"),
                TrainingMessages.bind(TrainingMessages.AttemptLine, new Object[] { learner, attempt.done(),
                        pack.tasks().size() }), false);
        column.button(column.buttons(), TrainingMessages.bind(TrainingMessages.GoOn, learner),
                () -> open(attempt.file()));
    }

    private void start(TrainingPack pack) {
        InputDialog dialog = new InputDialog(getSite().getShell(), pack.title(locale()), TrainingMessages.AskLearner, "",
                null);
        if (dialog.open() != Window.OK) {
            return;
        }
        Path file = AttemptFile.fresh(TrainingRoom.attempts(Cases.folder()), pack.slug(), dialog.getValue());
        StartJob.begin(pack, file, dialog.getValue().strip(), getSite().getShell(), locale(), () -> {
            room().reload();
            open(file);
        });
    }

    private void open(Path file) {
        if (Cases.open(getSite().getPage(), file) instanceof CaseEditor editor) {
            room().desk(editor.openCase())
                    .ifPresent(desk -> TaskPlace.of(desk.task(), editor.openCase().careCase()).show(editor));
        }
        Views.show(getSite().getPage(), NarrativeView.ID);
        Views.show(getSite().getPage(), TasksView.ID);
    }

    private String text(Phrase phrase) {
        return Phrases.text(phrase, locale());
    }

    private Locale locale() {
        return room().locale();
    }

    private TrainingRoom room() {
        return getSite().getService(TrainingRoom.class);
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }

    @Override
    public void dispose() {
        stop.run();
        super.dispose();
    }
}
