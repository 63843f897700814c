// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds Japanese fonts in the font folders of the operating system. Which folders and which fonts, in
 * which order, stands in {@code fonts.properties}.
 */
public final class FontFinder {

    /** A system property with the path of a font file that comes before all others. */
    public static final String FONT_PROPERTY = "sasae.sheets.font";

    private static final int DEPTH = 6;
    private static final Pattern ANY_FACE = Pattern.compile(".");

    private final Properties settings = new Properties();

    /**
     * A font file that may be used.
     *
     * @param file the file
     * @param face what the name of a member must contain when the file is a collection
     */
    public record Candidate(Path file, Pattern face) {
    }

    /** Creates a finder with the fonts of {@code fonts.properties}. */
    public FontFinder() {
        try (InputStream in = FontFinder.class.getResourceAsStream("fonts.properties")) {
            settings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Searches the font folders of this machine.
     *
     * @return the files found, best first; never null
     */
    public List<Candidate> find() {
        String chosen = System.getProperty(FONT_PROPERTY);
        List<Candidate> found = new ArrayList<>();
        if (chosen != null && Files.isReadable(Path.of(chosen))) {
            found.add(new Candidate(Path.of(chosen), ANY_FACE));
        }
        found.addAll(find(folders()));
        return found;
    }

    /**
     * Searches given folders.
     *
     * @param folders the folders with all that is below them; one that does not exist is passed over
     * @return the files found, best first; never null
     */
    public List<Candidate> find(List<Path> folders) {
        Map<String, Path> files = new HashMap<>();
        folders.forEach(folder -> list(folder, files));
        List<Candidate> found = named("font.", files);
        if (found.isEmpty()) {
            Pattern others = Pattern.compile(settings.getProperty("others"));
            files.keySet().stream().filter(name -> others.matcher(name).matches()).sorted()
                    .forEach(name -> found.add(new Candidate(files.get(name), ANY_FACE)));
        }
        found.addAll(named("last.", files));
        return found;
    }

    private List<Candidate> named(String prefix, Map<String, Path> files) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 1; settings.containsKey(prefix + i); i++) {
            String[] parts = settings.getProperty(prefix + i).split("\\|", 2);
            Path file = files.get(key(parts[0].strip()));
            if (file != null) {
                found.add(new Candidate(file, parts.length > 1 ? Pattern.compile(parts[1].strip()) : ANY_FACE));
            }
        }
        return found;
    }

    private List<Path> folders() {
        return Arrays.stream(settings.getProperty("folders").split(";"))
                .map(String::strip)
                .map(FontFinder::expand)
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** Replaces {@code ${NAME}} by an environment variable or system property; empty when there is none. */
    private static String expand(String folder) {
        if (!folder.startsWith("${")) {
            return folder;
        }
        int end = folder.indexOf('}');
        String name = folder.substring(2, end);
        String value = name.contains(".") ? System.getProperty(name) : System.getenv(name);
        return value == null ? "" : value + folder.substring(end + 1);
    }

    private static void list(Path folder, Map<String, Path> files) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            all.filter(Files::isReadable).forEach(file -> files.putIfAbsent(key(file.getFileName().toString()), file));
        } catch (IOException | UncheckedIOException e) {
            // A folder that may not be listed is as good as absent: the search goes on in the others.
            return;
        }
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
