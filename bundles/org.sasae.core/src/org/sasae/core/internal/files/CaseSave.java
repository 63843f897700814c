// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.sasae.model.care.CarePackage;

/** Writes a case: format version always, links by id only, unknown content as it was read. */
final class CaseSave extends XMISaveImpl {

    CaseSave(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
        return feature == CarePackage.Literals.CARE_CASE__FORMAT_VERSION || super.shouldSaveFeature(object, feature);
    }

    @Override
    protected int sameDocSingle(EObject object, EStructuralFeature feature) {
        return SAME_DOC;
    }

    @Override
    protected int sameDocMany(EObject object, EStructuralFeature feature) {
        return SAME_DOC;
    }

    @Override
    protected void processAttributeExtensions(EObject object) {
        UnknownContent unknown = UnknownContent.get(object);
        if (unknown != null) {
            writeAttributes(unknown.attributes);
        }
    }

    @Override
    protected boolean processElementExtensions(EObject object) {
        UnknownContent unknown = UnknownContent.get(object);
        if (unknown == null || unknown.elements.isEmpty()) {
            return false;
        }
        unknown.elements.forEach(this::write);
        return true;
    }

    private void write(UnknownElement element) {
        doc.startElement(element.name);
        writeAttributes(element.attributes);
        if (element.isMixed()) {
            doc.setMixed(true);
            element.children.forEach(this::writeMixed);
            doc.endElement();
        } else if (element.hasElements()) {
            element.children.stream().filter(UnknownElement.class::isInstance)
                    .map(UnknownElement.class::cast).forEach(this::write);
            doc.endElement();
        } else if (element.text().isEmpty()) {
            doc.endEmptyElement();
        } else {
            doc.endContentElement(escape.convertText(element.text()));
        }
    }

    private void writeMixed(Object child) {
        if (child instanceof UnknownElement element) {
            write(element);
        } else {
            doc.addText(escape.convertText((String) child));
        }
    }

    private void writeAttributes(Map<String, String> attributes) {
        attributes.forEach((name, value) -> {
            declareXSI |= name.startsWith("xsi:");
            doc.addAttribute(name, escape.convert(value));
        });
    }
}
