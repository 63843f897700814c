// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.drawing.internal;

import java.util.Arrays;

/** Numbers in the order of their keys, without an object for each. */
final class StateQueue {

    private float[] keys = new float[1024];
    private int[] states = new int[1024];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    /** {@return the smallest key} */
    float key() {
        return keys[0];
    }

    void add(float key, int state) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            states = Arrays.copyOf(states, 2 * size);
        }
        int at = size++;
        while (at > 0 && before(key, state, (at - 1) / 2)) {
            keys[at] = keys[(at - 1) / 2];
            states[at] = states[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        keys[at] = key;
        states[at] = state;
    }

    /** Takes out the number with the smallest key; among equal keys the smaller number. */
    int remove() {
        int first = states[0];
        size--;
        float key = keys[size];
        int state = states[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(keys[child + 1], states[child + 1], child)) {
                child++;
            }
            if (before(key, state, child)) {
                break;
            }
            keys[at] = keys[child];
            states[at] = states[child];
            at = child;
        }
        keys[at] = key;
        states[at] = state;
        return first;
    }

    private boolean before(float key, int state, int other) {
        return key < keys[other] || key == keys[other] && state < states[other];
    }
}
