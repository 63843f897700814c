// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/** The XML parser of the Java runtime, set up so that a file can reach nothing outside itself. */
final class HardenedParser {

    private static final List<String> ENTITY_LIMITS =
            List.of("entityExpansionLimit", "totalEntitySizeLimit", "maxGeneralEntitySizeLimit");

    private HardenedParser() {
    }

    /** A new parser: no DOCTYPE, no entities from outside, secure processing; it does not look at namespaces. */
    static SAXParser create() {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            SAXParser parser = factory.newSAXParser();
            // The runtime has its own limit, other in each version and told as damage; ElementGuard tells it better.
            parser.setProperty("jdk.xml.maxElementDepth", "0");
            // These count "&amp;" and "&#xA;" as well and would refuse a case with many long texts. What they are meant
            // for, entities that a DOCTYPE declares, cannot occur here.
            for (String limit : ENTITY_LIMITS) {
                parser.setProperty("jdk.xml." + limit, "0");
            }
            return parser;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the Java runtime has no safe XML parser", e);
        }
    }
}
