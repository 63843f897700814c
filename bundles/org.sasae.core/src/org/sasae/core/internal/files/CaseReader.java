// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFileProblem;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.sasae.core.files.MigrationException;
import org.sasae.core.files.Migrations;
import org.sasae.core.files.OpenLimits;
import org.sasae.model.care.CareCase;
import org.w3c.dom.DOMException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the bytes of one case file into a resource. One reader reads one file. */
public final class CaseReader {

    private static final Map<String, Object> OPTIONS = Map.of(
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE,
            XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, Boolean.FALSE);

    private final OpenLimits limits;
    private final Migrations migrations;
    private final ProblemSink problems;
    private int version;

    /**
     * @param tolerant whether to read on after damage as far as possible
     */
    public CaseReader(OpenLimits limits, Migrations migrations, boolean tolerant) {
        this.limits = limits;
        this.migrations = migrations;
        this.problems = new ProblemSink(tolerant);
    }

    /** What was found wrong or unknown, in the order of the file. */
    public List<CaseFileProblem> problems() {
        return problems.problems();
    }

    /** The format version of the file, before any migration. */
    public int version() {
        return version;
    }

    /**
     * Fills the resource.
     *
     * @throws CaseFileException when the file cannot be opened; its file is null
     */
    public void read(byte[] bytes, XMLResource resource) throws CaseFileException {
        CaseText text = CaseText.of(bytes);
        try {
            version = checkRoot(text);
            if (version == migrations.current()) {
                ElementGuard guard = new ElementGuard(limits);
                CaseHandler handler = handler(resource, guard, Places.in(text));
                if (!parse(text, handler)) {
                    handler.endEverything();
                }
            } else {
                readOlder(text, resource);
            }
            resource.getContents().stream().filter(CareCase.class::isInstance).map(CareCase.class::cast)
                    .forEach(FormerSheets::renew);
        } catch (OpenAborted e) {
            throw new CaseFileException(null, e.problem(), e);
        } catch (SAXException e) {
            throw new CaseFileException(null, CaseFileProblem.of(Kind.DAMAGED), e);
        }
    }

    private void readOlder(CaseText text, XMLResource resource) throws SAXException, CaseFileException {
        LineDocument tree = new LineDocument(new ElementGuard(limits));
        parse(text, tree);
        try {
            migrations.run(tree.document(), version);
        } catch (MigrationException | DOMException e) {
            throw new CaseFileException(null, CaseFileProblem.of(Kind.MIGRATION_FAILED, Integer.toString(version)), e);
        }
        tree.replay(handler(resource, new ElementGuard(limits), Places.ofTags()));
    }

    private CaseHandler handler(XMLResource resource, ElementGuard guard, Places places) {
        return new CaseHandler(resource, new CaseHelper(resource), OPTIONS, guard, problems, places);
    }

    /** Whether the parser came to the end; false when it met damage in a tolerant opening. */
    private boolean parse(CaseText text, DefaultHandler handler) throws SAXException {
        try {
            HardenedParser.create().parse(new InputSource(new StringReader(text.asString())), handler);
            return true;
        } catch (SAXParseException e) {
            problems.add(damage(text, e));
            return false;
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private static CaseFileProblem damage(CaseText text, SAXParseException e) {
        boolean atEnd = text.offset(e.getLineNumber(), e.getColumnNumber()) >= text.asString().stripTrailing().length();
        Kind kind = atEnd && !text.endsLikeACase() ? Kind.TRUNCATED : Kind.DAMAGED;
        return CaseFileProblem.at(kind, e.getLineNumber(), e.getColumnNumber());
    }

    /** Looks at the root element alone: a case, of a format that can be read. */
    private int checkRoot(CaseText text) throws SAXException {
        int[] found = {0};
        DefaultHandler look = new DefaultHandler() {
            private Locator locator;

            @Override
            public void setDocumentLocator(Locator parserLocator) {
                locator = parserLocator;
            }

            @Override
            public void startElement(String uri, String localName, String qName, Attributes attributes) {
                if (!RootTag.isCase(qName, attributes)) {
                    throw new OpenAborted(CaseFileProblem.at(Kind.NOT_A_CASE, locator.getLineNumber(),
                            locator.getColumnNumber()));
                }
                OptionalInt stated = RootTag.version(attributes);
                if (stated.isEmpty()) {
                    throw new OpenAborted(Places.in(text).at(Kind.BAD_VALUE, locator.getLineNumber(),
                            locator.getColumnNumber(), RootTag.versionAttribute(), RootTag.versionAttribute(),
                            attributes.getValue(RootTag.versionAttribute()), "number"));
                }
                found[0] = stated.getAsInt();
                throw new RootSeen();
            }

            @Override
            public void fatalError(SAXParseException e) throws SAXException {
                throw e;
            }
        };
        try {
            HardenedParser.create().parse(new InputSource(new StringReader(text.asString())), look);
        } catch (RootSeen e) {
            return checkVersion(found[0]);
        } catch (SAXParseException e) {
            throw new OpenAborted(damage(text, e));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
        throw new OpenAborted(CaseFileProblem.of(Kind.NOT_A_CASE));
    }

    private int checkVersion(int stated) {
        if (stated > migrations.current()) {
            throw new OpenAborted(CaseFileProblem.of(Kind.NEWER_FORMAT, Integer.toString(stated),
                    Integer.toString(migrations.current())));
        }
        if (!migrations.canStartFrom(stated)) {
            throw new OpenAborted(CaseFileProblem.of(Kind.MIGRATION_FAILED, Integer.toString(stated)));
        }
        return stated;
    }

    /** Ends the look at the root element. */
    private static final class RootSeen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RootSeen() {
            super(null, null, false, false);
        }
    }
}
