// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.exchange.internal.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The codes of {@code codes.properties}. */
public final class Codes {

    private final Properties codes = new Properties();
    private final Set<String> linked;

    /** Reads the codes. */
    public Codes() {
        try (InputStream in = Codes.class.getResourceAsStream("codes.properties")) {
            codes.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        linked = Set.of(codes.getProperty("linked").split(" "));
    }

    /** The code of a value, empty when it has none. */
    String code(String table, String value) {
        return codes.getProperty(table + "." + value, "");
    }

    /** The value of a code. */
    String value(String table, String code) {
        Optional<String> key = codes.stringPropertyNames().stream()
                .filter(name -> name.startsWith(table + ".") && codes.getProperty(name).equals(code)).findFirst();
        return key.orElseThrow(() -> new IllegalArgumentException(code)).substring(table.length() + 1);
    }

    /**
     * Tells whether data about a kind of service is exchanged.
     *
     * @param serviceTypeCode the two characters of the service type, not null
     * @return true for the kinds that version 4.1 lists
     */
    public boolean isLinked(String serviceTypeCode) {
        return linked.contains(serviceTypeCode);
    }
}
