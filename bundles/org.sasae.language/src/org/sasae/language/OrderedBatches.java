// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Applies a function on all cores and keeps the order, holding only a few batches in memory, so that a file of any
 * length can be streamed. A failure surfaces at the element that caused it as
 * {@link java.util.concurrent.CompletionException}.
 */
final class OrderedBatches {
    private static final int BATCH = 256;

    private OrderedBatches() {
    }

    static <A, B> Stream<B> map(Stream<A> input, Function<A, B> function) {
        var results = new Results<>(input.iterator(), function);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED), false)
                .onClose(results::close).onClose(input::close);
    }

    private static final class Results<A, B> implements Iterator<B> {
        private final Iterator<A> source;
        private final Function<A, B> function;
        private final int cores = Runtime.getRuntime().availableProcessors();
        private final ExecutorService workers = Executors.newFixedThreadPool(cores,
                Thread.ofPlatform().daemon().name("sasae-goals-", 0).factory());
        private final Queue<CompletableFuture<List<B>>> running = new ArrayDeque<>();
        private Iterator<B> current = List.<B>of().iterator();

        Results(Iterator<A> source, Function<A, B> function) {
            this.source = source;
            this.function = function;
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext()) {
                fill();
                if (running.isEmpty()) {
                    close();
                    return false;
                }
                current = running.remove().join().iterator();
            }
            return true;
        }

        @Override
        public B next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return current.next();
        }

        /** Lets the threads go; what is under way may finish. */
        void close() {
            workers.shutdown();
        }

        private void fill() {
            while (running.size() < 2 * cores && source.hasNext()) {
                List<A> batch = new ArrayList<>(BATCH);
                while (batch.size() < BATCH && source.hasNext()) {
                    batch.add(source.next());
                }
                running.add(CompletableFuture.supplyAsync(() -> batch.stream().map(function).toList(), workers));
            }
        }
    }
}
