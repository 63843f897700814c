// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file system that works on real files and fails when a test says so: a forbidden folder also for an administrator, a
 * full disk, a network drive without links.
 */
public final class FaultyFiles extends FileSystemProvider {

    /** What can be made to fail. */
    public enum Operation {
        /** Opening a file to read. */
        READ,
        /** Opening a file to write, new or not. */
        WRITE,
        /** Making a second name for a file. */
        LINK,
        /** Giving a file another name. */
        MOVE
    }

    /** Fails by throwing. */
    @FunctionalInterface
    public interface Fault {

        /**
         * @param operation what is about to happen
         * @param path with what
         * @throws IOException to make it fail
         */
        void check(Operation operation, Path path) throws IOException;
    }

    private final FileSystem real;
    private final FileSystem faulty = new Wrapped();
    private final Fault fault;

    private FaultyFiles(FileSystem real, Fault fault) {
        this.real = real;
        this.fault = fault;
    }

    /** The path as seen through a file system with the fault. */
    public static Path path(Path path, Fault fault) {
        return new FaultyFiles(path.getFileSystem(), fault).wrap(path);
    }

    // ---- paths

    private interface Wrapper {
        Path unwrapped();
    }

    private Path wrap(Path path) {
        return path == null ? null : (Path) Proxy.newProxyInstance(FaultyFiles.class.getClassLoader(),
                new Class<?>[] {Path.class, Wrapper.class}, (proxy, method, arguments) -> call(path, method, arguments));
    }

    private Object call(Path path, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "unwrapped":
                return path;
            case "getFileSystem":
                return faulty;
            case "equals":
                return arguments[0] instanceof Wrapper other && path.equals(other.unwrapped());
            case "iterator":
                List<Path> names = new ArrayList<>();
                path.forEach(name -> names.add(wrap(name)));
                return names.iterator();
            default:
                Object[] plain = arguments == null ? null : arguments.clone();
                for (int i = 0; plain != null && i < plain.length; i++) {
                    plain[i] = plain[i] instanceof Path p ? plain(p) : plain[i];
                }
                try {
                    Object result = method.invoke(path, plain);
                    return result instanceof Path p ? wrap(p) : result;
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
        }
    }

    private static Path plain(Path path) {
        return path instanceof Wrapper wrapper ? wrapper.unwrapped() : path;
    }

    private FileSystemProvider real() {
        return real.provider();
    }

    // ---- what can fail

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        fault.check(isWrite(options) ? Operation.WRITE : Operation.READ, plain(path));
        return real().newByteChannel(plain(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        fault.check(isWrite(options) ? Operation.WRITE : Operation.READ, plain(path));
        return real().newFileChannel(plain(path), options, attributes);
    }

    private static boolean isWrite(Set<? extends OpenOption> options) {
        return options.contains(java.nio.file.StandardOpenOption.WRITE);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        fault.check(Operation.LINK, plain(link));
        real().createLink(plain(link), plain(existing));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        fault.check(Operation.MOVE, plain(target));
        real().move(plain(source), plain(target), options);
    }

    // ---- what goes through

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return faulty;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> stream = real().newDirectoryStream(plain(folder), entry -> filter.accept(wrap(entry)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> entries = stream.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return entries.hasNext();
                    }

                    @Override
                    public Path next() {
                        return wrap(entries.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        real().createDirectory(plain(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        real().delete(plain(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        real().copy(plain(source), plain(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real().isSameFile(plain(path), plain(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real().isHidden(plain(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real().getFileStore(plain(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real().checkAccess(plain(path), modes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return wrap(real().readSymbolicLink(plain(link)));
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real().getFileAttributeView(plain(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real().readAttributes(plain(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real().readAttributes(plain(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Files.setAttribute(plain(path), attribute, value, options);
    }

    private final class Wrapped extends FileSystem {

        @Override
        public FileSystemProvider provider() {
            return FaultyFiles.this;
        }

        @Override
        public void close() {
            // The real one stays open.
        }

        @Override
        public boolean isOpen() {
            return real.isOpen();
        }

        @Override
        public boolean isReadOnly() {
            return real.isReadOnly();
        }

        @Override
        public String getSeparator() {
            return real.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            List<Path> roots = new ArrayList<>();
            real.getRootDirectories().forEach(root -> roots.add(wrap(root)));
            return roots;
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return real.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return real.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return wrap(real.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            PathMatcher matcher = real.getPathMatcher(pattern);
            return path -> matcher.matches(plain(path));
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return real.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return real.newWatchService();
        }
    }
}
