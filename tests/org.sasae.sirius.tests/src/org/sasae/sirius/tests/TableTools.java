// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.sirius.table.business.api.helper.TableToolHelper;
import org.eclipse.sirius.table.business.api.query.DLineQuery;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DFeatureColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.LineContainer;
import org.eclipse.sirius.table.metamodel.table.description.DeleteLineTool;
import org.eclipse.sirius.table.metamodel.table.description.FeatureColumnMapping;
import org.eclipse.sirius.table.metamodel.table.description.LabelEditTool;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.eclipse.sirius.tools.api.SiriusPlugin;
import org.sasae.sirius.services.PlanServices;

/** The tools of a table, used in every line of it. */
final class TableTools {

    private static final String NEW_WORDS = "書き直し";

    private TableTools() {
    }

    /** {@return all lines of a table, those below others too, as they stand} */
    static List<DLine> lines(LineContainer container) {
        List<DLine> lines = new ArrayList<>();
        container.getLines().forEach(each -> {
            lines.add(each);
            lines.addAll(lines(each));
        });
        return lines;
    }

    /**
     * Types into every cell of a column: where the table allows it the words are in the case, and elsewhere nothing
     * happens.
     *
     * @return whether some cell did what is expected of the column
     */
    static boolean types(SiriusCase open, DTable table, LabelEditTool tool, boolean allowed) {
        ITableCommandFactory factory = TableCommandFactoryService.getInstance().getNewProvider()
                .getCommandFactory(open.representations().session().getTransactionalEditingDomain());
        factory.setModelAccessor(SiriusPlugin.getDefault().getModelAccessorRegistry().getModelAccessor(table));
        boolean done = false;
        for (DCell cell : cells(table, tool)) {
            DLine line = cell.getLine();
            String column = ToolRun.name(tool);
            boolean can = new TableToolHelper(SiriusPlugin.getDefault().getModelAccessorRegistry()
                    .getModelAccessor(table)).canEdit(line, (DFeatureColumn) cell.getColumn());
            String where = column + " of " + line.getLabel();
            Command command = factory.buildSetCellValueFromTool(cell, NEW_WORDS);
            assertFalse(can && !allowed, where + " can be edited");
            assertEquals(can, ToolRun.changes(open, command, where), where);
            if (can) {
                open.session().redo();
                assertEquals(NEW_WORDS, new PlanServices().typedCell(line.getTarget(), column), where);
                open.session().undo();
            }
            done |= can == allowed;
        }
        return done;
    }

    private static List<DCell> cells(DTable table, LabelEditTool tool) {
        return lines(table).stream().flatMap(line -> List.copyOf(line.getCells()).stream())
                .filter(cell -> ((DFeatureColumn) cell.getColumn()).getOriginMapping() instanceof FeatureColumnMapping own
                        && own.getDirectEdit() == tool)
                .toList();
    }

    /** {@return whether there are lines that the tool would delete, and it deletes none of them} */
    static boolean refuses(SiriusCase open, DTable table, DeleteLineTool tool) {
        List<DLine> kept = lines(table).stream().filter(line -> line.getOriginMapping().getDelete() == tool).toList();
        byte[] before = open.bytes();
        kept.forEach(line -> assertFalse(new DLineQuery(line).canBeDeleted(), line.getLabel() + " can be deleted"));
        assertArrayEquals(before, open.bytes(), tool.getName());
        return !kept.isEmpty();
    }
}
