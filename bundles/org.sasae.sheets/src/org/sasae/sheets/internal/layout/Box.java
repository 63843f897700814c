// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.layout;

import java.io.IOException;
import java.util.List;

/** Something that takes a height depending on its width and on how far text shrinks. */
interface Box {

    /** The height that lets all text stand at this part of its ordinary size. */
    double needed(double width, double factor) throws IOException;

    /** The height below which not even the beginning of each text can be shown. */
    double least(double width) throws IOException;

    /** The weight by which the box takes spare height; 0 when it does not grow. */
    double grow();

    /** Puts the cells of the box into a place. */
    void place(Rect rect, double factor, List<Placed.Cell> cells) throws IOException;

    /** Boxes on top of each other. */
    record Stack(List<? extends Box> boxes) implements Box {

        @Override
        public double needed(double width, double factor) throws IOException {
            double height = 0;
            for (Box box : boxes) {
                height += box.needed(width, factor);
            }
            return height;
        }

        @Override
        public double least(double width) throws IOException {
            double height = 0;
            for (Box box : boxes) {
                height += box.least(width);
            }
            return height;
        }

        @Override
        public double grow() {
            return boxes.stream().mapToDouble(Box::grow).sum();
        }

        @Override
        public void place(Rect rect, double factor, List<Placed.Cell> cells) throws IOException {
            double[] needed = new double[boxes.size()];
            double[] least = new double[boxes.size()];
            double[] grow = new double[boxes.size()];
            for (int i = 0; i < boxes.size(); i++) {
                needed[i] = boxes.get(i).needed(rect.width(), factor);
                least[i] = boxes.get(i).least(rect.width());
                grow[i] = boxes.get(i).grow();
            }
            double[] heights = Heights.share(needed, least, grow, rect.height(), false);
            double y = rect.y();
            for (int i = 0; i < boxes.size(); i++) {
                boxes.get(i).place(new Rect(rect.x(), y, rect.width(), heights[i]), factor, cells);
                y += heights[i];
            }
        }
    }

    /**
     * Boxes side by side.
     *
     * @param boxes from left to right
     * @param shares their parts of the width, which add up to 1
     */
    record Beside(List<Box> boxes, List<Double> shares) implements Box {

        @Override
        public double needed(double width, double factor) throws IOException {
            double height = 0;
            for (int i = 0; i < boxes.size(); i++) {
                height = Math.max(height, boxes.get(i).needed(width * shares.get(i), factor));
            }
            return height;
        }

        @Override
        public double least(double width) throws IOException {
            double height = 0;
            for (int i = 0; i < boxes.size(); i++) {
                height = Math.max(height, boxes.get(i).least(width * shares.get(i)));
            }
            return height;
        }

        @Override
        public double grow() {
            return boxes.stream().mapToDouble(Box::grow).max().orElse(0);
        }

        @Override
        public void place(Rect rect, double factor, List<Placed.Cell> cells) throws IOException {
            double x = rect.x();
            for (int i = 0; i < boxes.size(); i++) {
                double width = rect.width() * shares.get(i);
                boxes.get(i).place(new Rect(x, rect.y(), width, rect.height()), factor, cells);
                x += width;
            }
        }
    }
}
