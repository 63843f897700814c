// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.model.care.CarePackage;

/**
 * What the case editor shows, read from the metamodel and its annotations {@value #ANNOTATION} and
 * from nothing else: a new attribute is on its page without a line of interface code.
 *
 * <p>
 * The annotation knows {@code page} (features of the root), {@code section}, {@code widget}
 * (where the type does not say enough; {@code hidden} keeps a feature out of the form),
 * {@code unit}, {@code column}, {@code outline} (the objects held stand in the outline beside the form) and
 * {@code choices} (which values are offered for a text) and {@code when} (the field is asked for only while another
 * feature of the object has a value, as in {@code lifeStatus=DECEASED}); on a class, {@code label}, also for one language
 * ({@code label.en}), {@code qualified} (objects are named with what holds them) and {@code layout} with the value
 * {@code columns} (the fields stand beside each other). The order is the order of the metamodel; what a municipality
 * adds comes last.
 * </p>
 *
 * <p>
 * Other packages than that of the case may be annotated in the same way, and have an editor too.
 * </p>
 */
public final class FormModel {

    /** Source of the annotation that places a feature in the form. */
    public static final String ANNOTATION = "urn:sasae:form";

    /** Section of features that name none. */
    public static final String GENERAL_SECTION = "general";

    /** With more values than this, an enumeration is a list to choose from. */
    private static final int MOST_RADIO_BUTTONS = 4;

    private FormModel() {
    }

    /**
     * Gives the pages of the case editor along the work.
     *
     * @return the pages in order, each with the features of the case that it shows
     */
    public static List<FormPage> pages() {
        return pages(CarePackage.Literals.CARE_CASE);
    }

    /**
     * Gives the pages of the editor of objects of a class.
     *
     * @param root the class whose features name their pages, not null
     * @return the pages in order, each with the features of the root that it shows
     */
    public static List<FormPage> pages(EClass root) {
        Map<String, List<FormField>> byPage = new LinkedHashMap<>();
        for (FormField field : fields(root)) {
            detail(field.feature(), "page")
                    .ifPresent(page -> byPage.computeIfAbsent(page, key -> new ArrayList<>()).add(field));
        }
        return byPage.entrySet().stream().map(entry -> new FormPage(entry.getKey(), entry.getValue())).toList();
    }

    /**
     * Gives the sections of the form of a class.
     *
     * @param type a class of the case model or of a municipal package, not null
     * @return the sections in order; empty for a class without visible features
     */
    public static List<FormSection> sections(EClass type) {
        Map<String, List<FormField>> bySection = new LinkedHashMap<>();
        for (FormField field : fields(type)) {
            bySection.computeIfAbsent(field.section(), key -> new ArrayList<>()).add(field);
        }
        return bySection.entrySet().stream().map(entry -> new FormSection(entry.getKey(), entry.getValue())).toList();
    }

    /**
     * Gives the visible fields of a class in order.
     *
     * @param type a class of the case model or of a municipal package, not null
     * @return the fields; the slot for municipal items comes last
     */
    public static List<FormField> fields(EClass type) {
        List<FormField> fields = new ArrayList<>();
        List<FormField> municipal = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean slot = feature == CarePackage.Literals.CARE_ELEMENT__EXTENSIONS;
            field(feature).ifPresent((slot ? municipal : fields)::add);
        }
        fields.addAll(municipal);
        return fields;
    }

    /**
     * Gives the columns of a table that lists objects of a class.
     *
     * @param type a class of the case model or of a municipal package, not null
     * @return the fields marked as columns, or the first three plain attributes where none is marked
     */
    public static List<FormField> columns(EClass type) {
        List<FormField> all = fields(type);
        List<FormField> marked = all.stream().filter(FormField::column).toList();
        if (!marked.isEmpty()) {
            return marked;
        }
        return all.stream().filter(field -> field.feature() instanceof EAttribute).limit(3).toList();
    }

    /**
     * Gives the field of one feature.
     *
     * @param feature a feature, not null
     * @return the field, empty where the feature is kept out of forms
     */
    public static Optional<FormField> field(EStructuralFeature feature) {
        if (feature.isDerived() || feature.isTransient() || !feature.isChangeable()) {
            return Optional.empty();
        }
        Optional<String> stated = detail(feature, "widget");
        if (stated.filter("hidden"::equals).isPresent()) {
            return Optional.empty();
        }
        WidgetKind widget = stated.flatMap(FormModel::widgetNamed).orElseGet(() -> widgetOf(feature));
        return Optional.of(new FormField(feature, widget, detail(feature, "section").orElse(GENERAL_SECTION),
                detail(feature, "unit"), detail(feature, "column").isPresent()));
    }

    /**
     * Gives the feature by which people recognise an object of a class.
     *
     * @param type a class of the case model or of a municipal package, not null
     * @return the feature that the annotation of the class or of a class it extends names with
     *         {@code label}; empty where none does
     */
    public static Optional<EStructuralFeature> label(EClass type) {
        return inherited(type, "label");
    }

    /**
     * Gives the feature by which people of a language recognise an object of a class.
     *
     * @param type   a class of the case model or of another annotated package, not null
     * @param locale the language, not null
     * @return the feature named with {@code label} and the language, else the one named with {@code label}
     */
    public static Optional<EStructuralFeature> label(EClass type, Locale locale) {
        return inherited(type, "label." + locale.getLanguage()).or(() -> label(type));
    }

    /**
     * Tells whether objects of a class are named together with what holds them, because their own name does not say
     * enough.
     *
     * @param type a class, not null
     * @return true where the annotation says so
     */
    public static boolean isQualified(EClass type) {
        return detail(type, "qualified").isPresent();
    }

    /**
     * Tells whether the fields of a class stand beside each other, such as a text in two languages.
     *
     * @param type a class, not null
     * @return true where the annotation says so
     */
    public static boolean isInColumns(EClass type) {
        return detail(type, "layout").filter("columns"::equals).isPresent();
    }

    /**
     * Tells whether the objects of a containment stand in the outline beside the form, however few fields they have.
     *
     * @param feature a feature, not null
     * @return true where the annotation says so
     */
    public static boolean isOutlined(EStructuralFeature feature) {
        return detail(feature, "outline").isPresent();
    }

    /**
     * Says which values are offered for a text.
     *
     * @param feature a feature, not null
     * @return an id that the editor knows, empty where anything is typed
     */
    public static Optional<String> choices(EStructuralFeature feature) {
        return detail(feature, "choices");
    }

    /**
     * Tells whether a field is asked for at present. What is there already is always shown.
     *
     * @param owner   the object, not null
     * @param feature one of its features, not null
     * @return false where the annotation names a condition that the object does not meet, and the feature is not set
     */
    public static boolean isAsked(EObject owner, EStructuralFeature feature) {
        Optional<String> when = detail(feature, "when");
        if (when.isEmpty() || owner.eIsSet(feature)) {
            return true;
        }
        String[] condition = when.get().split("=", 2);
        Object value = owner.eGet(owner.eClass().getEStructuralFeature(condition[0]));
        return value instanceof Enumerator literal && literal.getName().equals(condition[1]);
    }

    /**
     * Tells whether a field is asked for only at times.
     *
     * @param feature a feature, not null
     * @return true where {@link #isAsked} may change with the object
     */
    public static boolean isConditional(EStructuralFeature feature) {
        return detail(feature, "when").isPresent();
    }

    private static Optional<EStructuralFeature> inherited(EClass type, String key) {
        Optional<String> name = detail(type, key);
        if (name.isPresent()) {
            return name.map(type::getEStructuralFeature);
        }
        return type.getESuperTypes().stream().map(each -> inherited(each, key)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<WidgetKind> widgetNamed(String name) {
        return switch (name) {
        case "multiline" -> Optional.of(WidgetKind.MULTILINE);
        case "combo" -> Optional.of(WidgetKind.COMBO);
        case "codes" -> Optional.of(WidgetKind.CODES);
        case "checklist" -> Optional.of(WidgetKind.CHECKLIST);
        case "municipality" -> Optional.of(WidgetKind.MUNICIPALITY);
        case "plantype" -> Optional.of(WidgetKind.PLAN_TYPE);
        default -> Optional.empty();
        };
    }

    private static WidgetKind widgetOf(EStructuralFeature feature) {
        return feature instanceof EReference reference ? widgetOf(reference) : widgetOf((EAttribute) feature);
    }

    private static WidgetKind widgetOf(EReference reference) {
        if (reference.isContainment()) {
            if (!reference.isMany() && isInColumns(reference.getEReferenceType())) {
                return WidgetKind.COLUMNS;
            }
            return reference.isMany() ? WidgetKind.TABLE : WidgetKind.INLINE;
        }
        return reference.isMany() ? WidgetKind.MULTI_PICKER : WidgetKind.PICKER;
    }

    private static WidgetKind widgetOf(EAttribute attribute) {
        var type = attribute.getEAttributeType();
        if (type instanceof EEnum enumeration) {
            if (attribute.isMany()) {
                return WidgetKind.MULTI_CHOICE;
            }
            return enumeration.getELiterals().size() <= MOST_RADIO_BUTTONS ? WidgetKind.RADIO : WidgetKind.COMBO;
        }
        if (attribute.isMany()) {
            return WidgetKind.LINES;
        }
        Class<?> java = type.getInstanceClass();
        if (java == boolean.class || java == Boolean.class) {
            return WidgetKind.CHECKBOX;
        }
        if (java == LocalDate.class) {
            return WidgetKind.DATE;
        }
        if (java == LocalTime.class) {
            return WidgetKind.TIME;
        }
        if (java == YearMonth.class) {
            return WidgetKind.MONTH;
        }
        boolean number = java.isPrimitive() || Number.class.isAssignableFrom(java);
        return number ? WidgetKind.NUMBER : WidgetKind.TEXT;
    }

    private static Optional<String> detail(EModelElement element, String key) {
        EAnnotation annotation = element.getEAnnotation(ANNOTATION);
        return annotation == null ? Optional.empty() : Optional.ofNullable(annotation.getDetails().get(key));
    }
}
