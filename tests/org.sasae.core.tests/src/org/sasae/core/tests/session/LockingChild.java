// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another process that holds the lock of a case until it is killed. {@code LockingChild LOCKFILE}. */
public final class LockingChild {

    private LockingChild() {
    }

    public static void main(String[] arguments) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            channel.lock(Long.MAX_VALUE - 1, 1, false);
            channel.write(ByteBuffer.wrap("user=taro\nhost=centre-2\npid=4711\nsince=2024-04-01T00:00:00Z\n"
                    .getBytes(StandardCharsets.UTF_8)));
            System.out.write('.');
            System.out.flush();
            System.in.read();
        }
    }
}
