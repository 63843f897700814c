// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.cli.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same with many things on all cores and gives the results in the order of the input. Only a few things for
 * each core are under way at a time, so memory does not grow with their number.
 *
 * @param <S> the things
 * @param <T> the results
 */
final class InOrder<S, T> implements Iterator<T>, AutoCloseable {

    /** Enough that no core waits for a slow thing before it. */
    private static final int UNDER_WAY_PER_CORE = 4;

    private final Iterator<S> things;
    private final Function<S, T> work;
    private final int most = Runtime.getRuntime().availableProcessors() * UNDER_WAY_PER_CORE;
    private final ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Deque<Future<T>> underWay = new ArrayDeque<>();

    /**
     * @param things asked for by the thread that takes the results
     * @param work   called by several threads at a time
     */
    InOrder(Iterator<S> things, Function<S, T> work) {
        this.things = things;
        this.work = work;
    }

    @Override
    public boolean hasNext() {
        return things.hasNext() || !underWay.isEmpty();
    }

    @Override
    public T next() {
        while (things.hasNext() && underWay.size() < most) {
            S thing = things.next();
            underWay.addLast(workers.submit(() -> work.apply(thing)));
        }
        if (underWay.isEmpty()) {
            throw new NoSuchElementException();
        }
        try {
            return underWay.removeFirst().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A case could not be worked on", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while cases were worked on", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        workers.close();
    }
}
