// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.sasae.core.files.CaseFileProblem;
import org.sasae.core.files.CaseFileProblem.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Makes objects from the events of the parser. Beyond what EMF does it keeps to the limits, loads nothing from outside
 * the file, keeps unknown content whole, and tells problems with their place.
 */
final class CaseHandler extends SAXXMIHandler {

    private static final String ID = "xmi:id";
    /** Values are quoted in messages up to this length. */
    private static final int QUOTED = 40;

    private final ElementGuard guard;
    private final ProblemSink problems;
    private final Places places;
    private UnknownElementReader unknown;
    private EObject unknownOwner;

    CaseHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, ElementGuard guard, ProblemSink problems,
            Places places) {
        super(resource, helper, options);
        this.guard = guard;
        this.problems = problems;
        this.places = places;
    }

    // ---- elements

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        guard.start(qName, (kind, detail) -> here(kind, detail));
        if (unknown != null) {
            unknown.start(qName, attributes);
            return;
        }
        super.startElement(uri, localName, qName, attributes);
        if (unknown != null) {
            unknown.start(qName, attributes);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        guard.end();
        if (unknown != null) {
            if (!unknown.end()) {
                return;
            }
            UnknownContent.demand(unknownOwner).elements.add(unknown.finish(helper::getURI));
            unknown = null;
        }
        super.endElement(uri, localName, qName);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (unknown != null) {
            unknown.text(chars, start, length);
        } else {
            super.characters(chars, start, length);
        }
    }

    /** Ends all elements that the file left open, and the document. */
    void endEverything() {
        for (String name = guard.innermost(); name != null; name = guard.innermost()) {
            endElement("", "", name);
        }
        endDocument();
    }

    // ---- what is not known

    @Override
    protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject owner, String value) {
        String qName = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
        problems.add(here(Kind.UNKNOWN_CONTENT, qName));
        if (isElement) {
            keepWhole(owner);
        } else {
            UnknownContent content = UnknownContent.demand(owner);
            content.attributes.put(qName, value);
            String uri = prefix == null ? null : helper.getURI(prefix);
            if (uri != null) {
                content.attributes.put("xmlns:" + prefix, uri);
            }
        }
    }

    @Override
    protected EObject createObjectFromTypeName(EObject owner, String typeName, EStructuralFeature feature) {
        if (isKnownType(typeName, feature)) {
            return super.createObjectFromTypeName(owner, typeName, feature);
        }
        problems.add(here(Kind.UNKNOWN_CONTENT, typeName));
        keepWhole(owner);
        return null;
    }

    @Override
    protected EObject createObjectFromFeatureType(EObject owner, EStructuralFeature feature) {
        if (feature.getEType() instanceof EClass type && type.isAbstract()) {
            problems.add(here(Kind.UNKNOWN_CONTENT, feature.getName()));
            keepWhole(owner);
            return null;
        }
        return super.createObjectFromFeatureType(owner, feature);
    }

    private void keepWhole(EObject owner) {
        types.push(ERROR_TYPE);
        unknownOwner = owner;
        unknown = new UnknownElementReader();
    }

    private boolean isKnownType(String typeName, EStructuralFeature feature) {
        int colon = typeName.indexOf(':');
        EPackage ePackage = getPackageForURI(helper.getURI(colon < 0 ? "" : typeName.substring(0, colon)));
        EClassifier type = ePackage == null ? null : ePackage.getEClassifier(typeName.substring(colon + 1));
        return type instanceof EClass eClass && !eClass.isAbstract() && feature.getEType() instanceof EClass expected
                && (expected.isSuperTypeOf(eClass) || expected.getInstanceClass() == EObject.class);
    }

    // ---- nothing from outside the file

    @Override
    protected EPackage getPackageForURI(String uri) {
        return uri == null ? null : packageRegistry.getEPackage(uri);
    }

    @Override
    protected void handleXSISchemaLocation(String schemaLocations) {
        // A case names no schema, and none would be read.
    }

    @Override
    protected void handleXSINoNamespaceSchemaLocation(String schemaLocation) {
        // See above.
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String uri) {
        problems.add(at(Kind.BAD_REFERENCE, XMLResource.HREF, XMLResource.HREF, quoted(uri)));
    }

    @Override
    protected void setValueFromId(EObject object, EReference reference, String ids) {
        if (ids.indexOf(':') >= 0 || ids.indexOf('#') > 0) {
            problems.add(at(Kind.BAD_REFERENCE, reference.getName(), reference.getName(), quoted(ids)));
        } else {
            super.setValueFromId(object, reference, ids);
        }
    }

    // ---- ids

    @Override
    protected void handleObjectAttribs(EObject object) {
        String id = attribs == null ? null : attribs.getValue(ID);
        if (id == null || xmlResource.getEObject(id) == null) {
            super.handleObjectAttribs(object);
            return;
        }
        problems.add(at(Kind.DUPLICATE_ID, ID, id));
        AttributesImpl others = new AttributesImpl(attribs);
        others.removeAttribute(others.getIndex(ID));
        others.addAttribute("", "", ID, "CDATA", EcoreUtil.generateUUID());
        Object before = setAttributes(others);
        super.handleObjectAttribs(object);
        setAttributes(before);
    }

    // ---- problems

    @Override
    public void error(XMIException e) {
        switch (e) {
            case IllegalValueException bad -> badValue(bad);
            case UnresolvedReferenceException link -> unresolved(link);
            case FeatureNotFoundException feature -> problems.add(here(Kind.UNKNOWN_CONTENT, feature.getName()));
            default -> problems.add(here(Kind.DAMAGED));
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    private void badValue(IllegalValueException bad) {
        EStructuralFeature feature = bad.getFeature();
        String value = bad.getValue() instanceof EObject ? "" : quoted(String.valueOf(bad.getValue()));
        problems.add(at(Kind.BAD_VALUE, feature.getName(), feature.getName(), value, Expected.of(feature.getEType())));
    }

    private void unresolved(UnresolvedReferenceException link) {
        String id = link.getReference();
        EStructuralFeature feature = link.getFeature();
        if (!feature.isMany() && isInUnknownContent(id)) {
            UnknownContent.demand(link.getObject()).attributes.put(feature.getName(), id);
        } else {
            problems.add(places.at(Kind.BAD_REFERENCE, link.getLine(), link.getColumn(), feature.getName(),
                    feature.getName(), quoted(id)));
        }
    }

    private boolean isInUnknownContent(String id) {
        boolean[] found = {false};
        Consumer<EObject> look = object -> {
            UnknownContent content = UnknownContent.get(object);
            found[0] |= content != null && content.elements.stream().anyMatch(e -> e.containsId(id));
        };
        xmlResource.getAllContents().forEachRemaining(look);
        return found[0];
    }

    private CaseFileProblem here(Kind kind, String... details) {
        return CaseFileProblem.at(kind, getLineNumber(), getColumnNumber(), details);
    }

    private CaseFileProblem at(Kind kind, String attribute, String... details) {
        return places.at(kind, getLineNumber(), getColumnNumber(), attribute, details);
    }

    private static String quoted(String value) {
        return value.length() <= QUOTED ? value : value.substring(0, QUOTED) + "…";
    }
}
