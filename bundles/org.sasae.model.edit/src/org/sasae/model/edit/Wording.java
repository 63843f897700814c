// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.model.edit;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.model.care.CarePackage;

/**
 * The names of the metamodel's parts in one language: types, features, values, and the pages,
 * sections and units that its form annotations mention.
 *
 * <p>
 * Unlike the item providers, which follow the language of the running workbench, a wording is asked
 * for by locale, so that a command line can answer in either language. Names come from the same
 * {@code plugin*.properties} that the item providers read. A package of a municipality brings its
 * names along as annotations with the source {@value #ANNOTATION} and the language as key ({@code ja},
 * {@code en}); the explanation of a field has the keys {@code hint.ja} and {@code hint.en}.
 * </p>
 */
public final class Wording {

    /** Source of the annotation with which a municipal package names its own parts. */
    public static final String ANNOTATION = "urn:sasae:wording";

    private static final String BUNDLE = "plugin";

    private final Locale locale;
    private final ResourceBundle names;
    private final Function<EStructuralFeature, Optional<String>> local;

    private Wording(Locale locale, Function<EStructuralFeature, Optional<String>> local) {
        this.locale = locale;
        this.local = local;
        this.names = ResourceBundle.getBundle(BUNDLE, locale, Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Gives the wording of a language.
     *
     * @param locale the language wanted, not null; any language but Japanese gives English
     * @return the wording, never null
     */
    public static Wording of(Locale locale) {
        return new Wording(Objects.requireNonNull(locale), feature -> Optional.empty());
    }

    /**
     * Gives a wording in the same language in which some fields have other names, as in a municipality.
     *
     * @param names the other name of a feature, or empty, not null; asked each time
     * @return the wording, never null
     */
    public Wording withFeatureNames(Function<EStructuralFeature, Optional<String>> names) {
        return new Wording(locale, Objects.requireNonNull(names));
    }

    /** {@return the language that was asked for} */
    public Locale locale() {
        return locale;
    }

    /**
     * Names a type, such as 利用者.
     *
     * @param type a class, enumeration or data type, not null
     * @return its name, never null; the technical name for a type that nobody has named
     */
    public String type(EClassifier type) {
        return annotated(type).or(() -> own(type, "_UI_" + type.getName() + "_type")).orElse(type.getName());
    }

    /**
     * Names a feature, such as 氏名.
     *
     * @param feature an attribute or reference, not null
     * @return its name, never null; the technical name for a feature that nobody has named
     */
    public String feature(EStructuralFeature feature) {
        return local.apply(feature).or(() -> annotated(feature))
                .or(() -> own(feature, key(feature) + "_feature")).orElse(feature.getName());
    }

    /**
     * Explains in short words how a feature is filled in.
     *
     * @param feature an attribute or reference, not null
     * @return the explanation, empty where the name says all
     */
    public Optional<String> hint(EStructuralFeature feature) {
        return annotated(feature, "hint.").or(() -> own(feature, key(feature) + "_description"));
    }

    /**
     * Names a value of an enumeration, such as 要支援1.
     *
     * @param value a generated or dynamic enumeration value, not null
     * @return its name, never null
     */
    public String literal(Enumerator value) {
        if (value instanceof EEnumLiteral literal) {
            return annotated(literal)
                    .or(() -> own(literal, "_UI_" + literal.getEEnum().getName() + "_" + literal.getName() + "_literal"))
                    .orElse(literal.getLiteral());
        }
        return lookup("_UI_" + value.getClass().getSimpleName() + "_" + value.getName() + "_literal")
                .orElse(value.getLiteral());
    }

    /**
     * Names a page of the case editor.
     *
     * @param id the page as in the annotation {@code urn:sasae:form}, not null
     * @return its name, the id itself for an unknown page
     */
    public String page(String id) {
        return lookup("page_" + id).orElse(id);
    }

    /**
     * Names a page of the editor of objects of a class.
     *
     * @param root the class whose features name the page, not null
     * @param id   the page as in the annotation {@code urn:sasae:form}, not null
     * @return its name as the class is annotated with {@code page.}id{@code .}language, else that of {@link #page}
     */
    public String page(EClass root, String id) {
        return annotated(root, "page." + id + ".").orElseGet(() -> page(id));
    }

    /**
     * Names a section of a form.
     *
     * @param id the section as in the annotation {@code urn:sasae:form}, not null
     * @return its name, the id itself for an unknown section
     */
    public String section(String id) {
        return lookup("section_" + id).orElse(id);
    }

    /**
     * Names a unit, such as 歳.
     *
     * @param id the unit as in the annotation {@code urn:sasae:form}, not null
     * @return its name, the id itself for an unknown unit
     */
    public String unit(String id) {
        return lookup("unit_" + id).orElse(id);
    }

    private static String key(EStructuralFeature feature) {
        EClass owner = feature.getEContainingClass();
        return "_UI_" + owner.getName() + "_" + feature.getName();
    }

    private Optional<String> annotated(EModelElement element) {
        return annotated(element, "");
    }

    private Optional<String> annotated(EModelElement element, String prefix) {
        EAnnotation annotation = element.getEAnnotation(ANNOTATION);
        if (annotation == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(annotation.getDetails().get(prefix + locale.getLanguage()))
                .or(() -> Optional.ofNullable(annotation.getDetails().get(prefix + Locale.ENGLISH.getLanguage())));
    }

    /** Only parts of our own package are looked up: a municipal class may share a name with ours. */
    private Optional<String> own(ENamedElement element, String key) {
        EModelElement root = element;
        while (root.eContainer() instanceof EModelElement parent) {
            root = parent;
        }
        return root == CarePackage.eINSTANCE ? lookup(key) : Optional.empty();
    }

    private Optional<String> lookup(String key) {
        return names.containsKey(key) ? Optional.of(names.getString(key)) : Optional.empty();
    }
}
