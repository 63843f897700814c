// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.sasae.sheets.internal.bind.Bound;

/** A table: finds the column of each cell and the height of each row. */
final class GridBox implements Box {

    private record Slot(Bound.Cell cell, int row, int column) {

        int lastRow(int rows) {
            return Math.min(rows, row + cell.rows());
        }
    }

    private final Bound.Grid grid;
    private final Setting setting;
    private final List<Slot> slots = new ArrayList<>();
    private final double[] edges;

    GridBox(Bound.Grid grid, Setting setting) {
        this.grid = grid;
        this.setting = setting;
        double sum = grid.columns().stream().mapToDouble(Double::doubleValue).sum();
        edges = new double[grid.columns().size() + 1];
        for (int i = 0; i < grid.columns().size(); i++) {
            edges[i + 1] = edges[i] + grid.columns().get(i) / sum;
        }
        arrange();
    }

    /** Cells take the next free column of their row, as in an HTML table. */
    private void arrange() {
        int columns = grid.columns().size();
        int[] takenUntil = new int[columns];
        for (int row = 0; row < grid.rows().size(); row++) {
            int column = 0;
            for (Bound.Cell cell : grid.rows().get(row).cells()) {
                while (column < columns && takenUntil[column] > row) {
                    column++;
                }
                slots.add(new Slot(cell, row, column));
                for (int i = column; i < Math.min(columns, column + cell.columns()); i++) {
                    takenUntil[i] = row + cell.rows();
                }
                column += cell.columns();
            }
        }
        slots.sort(Comparator.comparingInt(slot -> slot.cell.rows()));
    }

    private double width(Slot slot, double width) {
        return (edges[Math.min(edges.length - 1, slot.column + slot.cell.columns())] - edges[slot.column]) * width;
    }

    private interface Height {
        double of(Slot slot) throws IOException;
    }

    /** Heights of the rows when each cell has its height; a tall cell over several rows widens the last that grows. */
    private double[] heights(double[] start, Height height) throws IOException {
        double[] heights = start.clone();
        for (Slot slot : slots) {
            int end = slot.lastRow(heights.length);
            double missing = height.of(slot) - Arrays.stream(heights, slot.row, end).sum();
            if (missing > 0) {
                double each = missing / (end - slot.row);
                for (int row = slot.row; row < end; row++) {
                    heights[row] += each;
                }
            }
        }
        return heights;
    }

    private double[] neededRows(double width, double factor) throws IOException {
        double[] start = grid.rows().stream().mapToDouble(Bound.Row::height).toArray();
        return heights(start, slot -> setting.height(slot.cell, width(slot, width), factor));
    }

    private double[] leastRows(double width) throws IOException {
        return heights(new double[grid.rows().size()], slot -> setting.least(slot.cell, width(slot, width)));
    }

    @Override
    public double needed(double width, double factor) throws IOException {
        return Arrays.stream(neededRows(width, factor)).sum();
    }

    @Override
    public double least(double width) throws IOException {
        return Arrays.stream(leastRows(width)).sum();
    }

    @Override
    public double grow() {
        return grid.rows().stream().mapToDouble(Bound.Row::grow).sum();
    }

    @Override
    public void place(Rect rect, double factor, List<Placed.Cell> cells) throws IOException {
        double[] grow = grid.rows().stream().mapToDouble(Bound.Row::grow).toArray();
        double[] heights = Heights.share(neededRows(rect.width(), factor), leastRows(rect.width()), grow,
                rect.height(), true);
        double[] tops = new double[heights.length + 1];
        tops[0] = rect.y();
        for (int i = 0; i < heights.length; i++) {
            tops[i + 1] = tops[i] + heights[i];
        }
        List<Slot> inOrder = new ArrayList<>(slots);
        inOrder.sort(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column));
        for (Slot slot : inOrder) {
            double top = tops[slot.row];
            double bottom = tops[slot.lastRow(heights.length)];
            cells.add(setting.set(slot.cell, new Rect(rect.x() + edges[slot.column] * rect.width(), top,
                    width(slot, rect.width()), bottom - top)));
        }
    }
}
