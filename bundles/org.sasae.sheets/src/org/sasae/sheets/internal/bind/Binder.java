// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.bind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.sasae.core.calendar.JapaneseDates;
import org.sasae.model.edit.Wording;
import org.sasae.sheets.internal.template.Template;
import org.sasae.sheets.internal.template.TemplateException;

/** Fills a template with the values of a case. */
public final class Binder {

    /** Values that say that something is not stated; on a form such a place is blank. */
    private static final Set<String> NOT_STATED = Set.of("UNSPECIFIED", "UNKNOWN", "UNDETERMINED", "UNANSWERED");

    private static final String FILLED_BOX = "■";
    private static final String EMPTY_BOX = "□";

    private final Paths paths = new Paths(CaseValues.create());
    private final Wording wording = Wording.of(Locale.JAPANESE);
    private final Function<String, Optional<String>> labels;

    /**
     * Creates a binder.
     *
     * @param labels the words of a municipality for the label with an id, not null
     */
    public Binder(Function<String, Optional<String>> labels) {
        this.labels = labels;
    }

    /**
     * Fills all pages of a template.
     *
     * @param template the template, not null
     * @param scope the names that its paths begin with, not null
     * @return the pages, never null
     * @throws TemplateException when a path does not exist
     */
    public List<Bound.Page> bind(Template template, Scope scope) {
        List<Bound.Page> pages = new ArrayList<>();
        for (Template.Page page : template.pages()) {
            if (page.each() == null) {
                pages.add(new Bound.Page(page, blocks(page.blocks(), scope)));
            } else {
                paths.list(page.each(), scope).forEach(object -> pages.add(
                        new Bound.Page(page, blocks(page.blocks(), scope.with(page.as(), object)))));
            }
        }
        return pages;
    }

    private List<Bound.Block> blocks(List<Template.Block> blocks, Scope scope) {
        return blocks.stream().map(block -> block(block, scope)).toList();
    }

    private Bound.Block block(Template.Block block, Scope scope) {
        return switch (block) {
            case Template.Grid grid -> new Bound.Grid(grid.columns(), rows(grid.rows(), scope), grid.side());
            case Template.Split split -> new Bound.Split(split.parts().stream()
                    .map(part -> new Bound.Part(part.width(), blocks(part.blocks(), scope))).toList());
        };
    }

    private List<Bound.Row> rows(List<Template.RowNode> nodes, Scope scope) {
        List<Bound.Row> rows = new ArrayList<>();
        for (Template.RowNode node : nodes) {
            switch (node) {
                case Template.Row row -> rows.add(
                        new Bound.Row(row.height(), row.grow(), row.header(), cells(row.cells(), scope)));
                case Template.Each each -> rows.addAll(each(each, scope));
            }
        }
        return rows;
    }

    private List<Bound.Row> each(Template.Each each, Scope scope) {
        List<Object> objects = new ArrayList<>(paths.list(each.of(), scope));
        int least = objects.isEmpty() ? Math.max(each.min(), each.empty()) : each.min();
        while (objects.size() < least) {
            objects.add(Blank.INSTANCE);
        }
        List<Bound.Row> rows = new ArrayList<>();
        for (Object object : objects) {
            Scope inner = scope.with(each.as(), object);
            List<Bound.Cell> cells = cells(each.cells(), inner);
            List<Bound.Row> inside = rows(each.inside(), inner);
            if (inside.isEmpty()) {
                rows.add(new Bound.Row(each.height(), each.grow(), false, cells));
            } else {
                rows.addAll(beside(cells, inside));
            }
        }
        return rows;
    }

    /** Puts cells to the left of rows, spanning all of them. */
    private static List<Bound.Row> beside(List<Bound.Cell> cells, List<Bound.Row> inside) {
        List<Bound.Row> rows = new ArrayList<>(inside);
        Bound.Row first = rows.getFirst();
        List<Bound.Cell> all = new ArrayList<>();
        cells.forEach(cell -> all.add(cell.spanning(inside.size())));
        all.addAll(first.cells());
        rows.set(0, new Bound.Row(first.height(), first.grow(), first.header(), all));
        return rows;
    }

    private List<Bound.Cell> cells(List<Template.Cell> cells, Scope scope) {
        return cells.stream().map(cell -> cell(cell, scope)).toList();
    }

    private Bound.Cell cell(Template.Cell cell, Scope scope) {
        String picture = cell.content().stream().filter(Template.Picture.class::isInstance)
                .map(Template.Picture.class::cast).map(Template.Picture::id).findFirst().orElse(null);
        return new Bound.Cell(cell.columns(), cell.rows(), cell.style(), cell.label(),
                runs(cell.content(), scope), picture);
    }

    private List<Run> runs(List<Template.Inline> content, Scope scope) {
        List<Run> runs = new ArrayList<>();
        content.forEach(inline -> append(inline, scope, runs));
        return runs;
    }

    private void append(Template.Inline inline, Scope scope, List<Run> runs) {
        switch (inline) {
            case Template.Words words -> runs.add(new Run(words.text(), Run.Mark.NONE));
            case Template.Label label -> runs.add(
                    new Run(labels.apply(label.id()).orElse(label.text()), Run.Mark.NONE));
            case Template.Ring ring -> {
                boolean marked = paths.matches(ring.path(), List.of("true"), scope);
                StringBuilder text = new StringBuilder();
                runs(ring.content(), scope).forEach(run -> text.append(run.text()));
                runs.add(new Run(text.toString(), marked ? Run.Mark.CIRCLED : Run.Mark.OPEN));
            }
            case Template.Value value -> {
                String text = text(paths.find(value.path(), scope));
                runs.add(new Run(text.isEmpty() ? value.blank() : text, Run.Mark.NONE));
            }
            case Template.Choice choice -> runs.add(choice(choice, scope));
            case Template.Lines lines -> lines(lines, scope, runs);
            case Template.When when -> {
                if (when.present() != text(paths.find(when.path(), scope)).isEmpty()) {
                    runs.addAll(runs(when.content(), scope));
                }
            }
            case Template.Picture picture -> {
                // Drawn by the writer; it has no text.
            }
        }
    }

    private Run choice(Template.Choice choice, Scope scope) {
        boolean marked = paths.matches(choice.path(), choice.is(), scope);
        String word = Optional.ofNullable(choice.id()).flatMap(labels).orElse(choice.text());
        if (choice.circle()) {
            return new Run(word, marked ? Run.Mark.CIRCLED : Run.Mark.OPEN);
        }
        return new Run((marked ? FILLED_BOX : EMPTY_BOX) + word, Run.Mark.OPEN);
    }

    private void lines(Template.Lines lines, Scope scope, List<Run> runs) {
        boolean first = true;
        for (Object object : paths.list(lines.of(), scope)) {
            List<Run> one = runs(lines.content(), scope.with(lines.as(), object));
            if (one.stream().allMatch(run -> run.text().isEmpty())) {
                continue;
            }
            if (!first) {
                runs.add(new Run(lines.separator(), Run.Mark.NONE));
            }
            runs.addAll(one);
            first = false;
        }
    }

    private String text(Object value) {
        return switch (value) {
            case null -> "";
            case Blank blank -> "";
            case LocalDate date -> JapaneseDates.format(date, Locale.JAPANESE);
            case YearMonth month -> JapaneseDates.format(month, Locale.JAPANESE);
            case Enumerator literal -> NOT_STATED.contains(literal.getName()) ? "" : wording.literal(literal);
            case Boolean flag -> flag ? FILLED_BOX : "";
            case Collection<?> objects -> objects.stream().map(this::text).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("、"));
            case EObject element -> wording.type(element.eClass());
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
