// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.core.checklist.InterestItem;
import org.sasae.core.checklist.InterestItems;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.InterestAnswer;
import org.sasae.model.care.InterestChecklist;

/**
 * All rows that the 興味・関心チェックシート prints, with what the person marked, and the rows written in under その他.
 * The case holds only what is marked or written in.
 */
public final class InterestState {

    private final FormContext context;
    private final InterestChecklist sheet;
    private final InterestItems items = InterestItems.national();

    /**
     * Makes the state.
     *
     * @param context the open case, not null
     * @param sheet   the filled-in sheet, not null
     */
    public InterestState(FormContext context, InterestChecklist sheet) {
        this.context = Objects.requireNonNull(context);
        this.sheet = Objects.requireNonNull(sheet);
    }

    /** What can be marked in a row; the sheet has × in the first column where nothing applies. */
    public enum Mark {
        /** している. */
        DOING(CarePackage.Literals.INTEREST_ANSWER__DOING),
        /** してみたい. */
        WANTS(CarePackage.Literals.INTEREST_ANSWER__WANTS_TO_DO),
        /** 興味がある. */
        INTERESTED(CarePackage.Literals.INTEREST_ANSWER__INTERESTED),
        /** None of these. */
        NONE(CarePackage.Literals.INTEREST_ANSWER__NONE);

        private final EAttribute attribute;

        Mark(EAttribute attribute) {
            this.attribute = attribute;
        }

        /** {@return the attribute that holds the mark} */
        public EAttribute attribute() {
            return attribute;
        }
    }

    /**
     * A row of the sheet.
     *
     * @param item   the printed row, null for one that was written in
     * @param answer what the case holds, null for nothing yet
     * @param label  the row's name in the language of the workbench, not null
     */
    public record Row(InterestItem item, InterestAnswer answer, String label) {

        /** {@return whether a mark is set} */
        public boolean has(Mark mark) {
            return answer != null && (Boolean) answer.eGet(mark.attribute());
        }

        /** {@return whether the row was written in by hand} */
        public boolean isWrittenIn() {
            return item == null;
        }
    }

    /** {@return the printed rows in order, then those written in} */
    public List<Row> rows() {
        Locale locale = context.wording().locale();
        List<Row> rows = new ArrayList<>();
        for (InterestItem item : items.all()) {
            InterestAnswer answer = sheet.getRows().stream()
                    .filter(each -> items.find(each.getItem()).filter(item::equals).isPresent()).findFirst().orElse(null);
            rows.add(new Row(item, answer, item.label(locale)));
        }
        sheet.getRows().stream().filter(each -> items.find(each.getItem()).isEmpty())
                .forEach(each -> rows.add(new Row(null, each, Objects.requireNonNullElse(each.getItem(), ""))));
        return rows;
    }

    /**
     * Sets a mark or takes it away, in one undo step. × and the other marks exclude one another.
     *
     * @param row  one of {@link #rows()}, not null
     * @param mark not null
     */
    public void toggle(Row row, Mark mark) {
        if (context.isLocked()) {
            return;
        }
        boolean on = !row.has(mark);
        CompoundCommand all = new CompoundCommand();
        if (row.answer() == null) {
            InterestAnswer fresh = CareFactory.eINSTANCE.createInterestAnswer();
            fresh.setItem(row.item().japanese());
            fresh.eSet(mark.attribute(), true);
            all.append(AddCommand.create(context.domain(), sheet, CarePackage.Literals.INTEREST_CHECKLIST__ROWS, fresh));
        } else if (!on && !row.isWrittenIn() && marks(row).equals(List.of(mark))) {
            all.append(RemoveCommand.create(context.domain(), sheet, CarePackage.Literals.INTEREST_CHECKLIST__ROWS,
                    row.answer()));
        } else {
            all.append(set(row, mark, on));
            marks(row).stream().filter(other -> on && (mark == Mark.NONE || other == Mark.NONE) && other != mark)
                    .forEach(other -> all.append(set(row, other, false)));
        }
        execute(row.label(), all);
    }

    private Command set(Row row, Mark mark, boolean on) {
        return SetCommand.create(context.domain(), row.answer(), mark.attribute(), on);
    }

    private static List<Mark> marks(Row row) {
        return List.of(Mark.values()).stream().filter(row::has).toList();
    }

    /**
     * Writes in a row under その他.
     *
     * @param text what the person said, not null; a text that the sheet prints already makes no second row
     * @return the row's place in {@link #rows()}, empty where the text is blank
     */
    public Optional<Integer> writeIn(String text) {
        String wanted = text.strip();
        if (wanted.isEmpty() || context.isLocked()) {
            return Optional.empty();
        }
        if (indexOf(wanted).isEmpty()) {
            InterestAnswer fresh = CareFactory.eINSTANCE.createInterestAnswer();
            fresh.setItem(wanted);
            fresh.setWantsToDo(true);
            execute(wanted, AddCommand.create(context.domain(), sheet, CarePackage.Literals.INTEREST_CHECKLIST__ROWS,
                    fresh));
        }
        return indexOf(wanted);
    }

    private Optional<Integer> indexOf(String text) {
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            InterestItem item = rows.get(i).item();
            if (item == null ? rows.get(i).label().equals(text) : item.isMeantBy(text)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /**
     * Takes away a row that was written in, and all marks of a printed one.
     *
     * @param row one of {@link #rows()}, not null
     */
    public void clear(Row row) {
        if (row.answer() != null && !context.isLocked()) {
            execute(row.label(), RemoveCommand.create(context.domain(), sheet,
                    CarePackage.Literals.INTEREST_CHECKLIST__ROWS, row.answer()));
        }
    }

    private void execute(String label, Command command) {
        context.execute(new NamedCommand(label, command));
    }
}
