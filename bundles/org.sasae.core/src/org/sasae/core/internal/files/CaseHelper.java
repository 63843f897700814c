// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.sasae.core.text.CleanText;

/** Writes texts as XML can hold them, and links by id within the file only. */
final class CaseHelper extends XMIHelperImpl {

    CaseHelper(XMLResource resource) {
        super(resource);
    }

    @Override
    public String convertToString(EFactory factory, EDataType dataType, Object value) {
        return CleanText.of(super.convertToString(factory, dataType, value));
    }

    /** Null for an object that is not in this file: such a link is left out, because it would lead nowhere. */
    @Override
    public String getIDREF(EObject object) {
        return object.eResource() == resource ? resource.getID(object) : null;
    }
}
