// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormModel;
import org.sasae.model.edit.Wording;

/**
 * Says in a few words what an object of the case is, in lists, pickers and messages. Knows the telling features of a
 * class once it has met it, as long lists ask for them often.
 */
public final class Describer {

    private static final int LONGEST = 60;

    private final Wording wording;
    private final Map<EClass, List<EStructuralFeature>> telling = new HashMap<>();

    /**
     * Makes a describer for one language.
     *
     * @param wording names of types, features and values, not null
     */
    public Describer(Wording wording) {
        this.wording = Objects.requireNonNull(wording);
    }

    /**
     * Gives the words by which people recognise an object: its label, else its first telling column.
     *
     * @param object an object of the case, null allowed
     * @return one line, empty for null; the name of the type where nothing is filled in yet
     */
    public String describe(EObject object) {
        if (object == null) {
            return "";
        }
        return telling.computeIfAbsent(object.eClass(), this::tellingFeatures).stream()
                .map(feature -> text(object, feature)).filter(text -> !text.isBlank()).findFirst()
                .map(Describer::shorten).orElseGet(() -> wording.type(object.eClass()));
    }

    /**
     * Gives the type and the words by which people recognise an object.
     *
     * @param object an object of the case, not null
     * @return one line such as 総合的課題: 転倒の不安がある
     */
    public String describeWithType(EObject object) {
        String type = wording.type(object.eClass());
        String own = describe(object);
        return own.equals(type) ? type : type + ": " + own;
    }

    /**
     * Gives the words by which people recognise an object among others, with what holds it where its own words do not
     * say enough.
     *
     * @param object an object of the case, not null
     * @return one line such as 暮らしの目標 › 目標がまだ空いている
     */
    public String describeAmongOthers(EObject object) {
        return FormModel.isQualified(object.eClass()) && object.eContainer() != null
                ? describe(object.eContainer()) + " › " + describe(object) : describe(object);
    }

    /**
     * Gives the value of a feature as people read it.
     *
     * @param owner   the object, not null
     * @param feature one of its features, not null
     * @return one line, empty where nothing is known
     */
    public String text(EObject owner, EStructuralFeature feature) {
        Object value = owner.eGet(feature);
        if (value instanceof Iterable<?> many) {
            StringBuilder text = new StringBuilder();
            for (Object each : many) {
                text.append(text.isEmpty() ? "" : "、").append(text(each, feature));
            }
            return text.toString();
        }
        return text(value, feature);
    }

    private String text(Object value, EStructuralFeature feature) {
        return switch (value) {
        case null -> "";
        case EObject object when !(value instanceof Enumerator) -> describe(object);
        case Enumerator literal -> literal.getValue() == 0 && Choice.isUnstated(literal) ? "" : literal(literal, feature);
        case Boolean yes -> yes ? "✓" : "";
        default -> ValueFormat.of((EAttribute) feature, wording.locale()).format(value);
        };
    }

    /** A value may be of another package than the case's own, such as what a plug-in adds. */
    private String literal(Enumerator literal, EStructuralFeature feature) {
        return feature.getEType() instanceof EEnum type ? wording.literal(type.getEEnumLiteral(literal.getName()))
                : wording.literal(literal);
    }

    private List<EStructuralFeature> tellingFeatures(EClass type) {
        return Stream.concat(Stream.concat(FormModel.label(type, wording.locale()).stream(),
                FormModel.label(type).stream()), FormModel.columns(type).stream()
                .filter(field -> !isFlag(field)).sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                .map(FormField::feature)).distinct().toList();
    }

    /** Words tell more than values, and values more than dates; a number alone tells little. */
    private static int rank(FormField field) {
        return switch (field.widget()) {
        case TEXT, MULTILINE, COLUMNS -> 0;
        case RADIO, COMBO, PICKER -> 1;
        case DATE, MONTH -> 2;
        default -> 3;
        };
    }

    private static boolean isFlag(FormField field) {
        return switch (field.widget()) {
        case CHECKBOX, TABLE, INLINE, CHECKLIST, MULTI_PICKER, LINES, CODES -> true;
        default -> false;
        };
    }

    private static String shorten(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
