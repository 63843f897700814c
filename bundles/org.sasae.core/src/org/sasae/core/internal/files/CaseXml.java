// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** Writes the content of a resource the one way a case is written. */
public final class CaseXml {

    private static final Map<Object, Object> OPTIONS = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_XML_VERSION, "1.0",
            // One attribute a line: the change of one field is the change of one line.
            XMLResource.OPTION_LINE_WIDTH, 1,
            // The same bytes on every operating system.
            Resource.OPTION_LINE_DELIMITER, "\n",
            // A link to something that is no longer in the case is left out; it must not keep anybody from saving.
            XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);

    private CaseXml() {
    }

    public static void write(XMLResource resource, OutputStream out) throws IOException {
        new CaseSave(new CaseHelper(resource)).save(resource, out, OPTIONS);
    }
}
