// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.forms.internal.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.form.FormField;
import org.sasae.core.form.FormModel;
import org.sasae.core.session.Recovery;
import org.sasae.model.care.CareCase;
import org.sasae.model.edit.Wording;

/** What differs between two states of a case, in words that its author recognises. */
public final class RecoveryDifference {

    private static final int MOST = 200;

    private RecoveryDifference() {
    }

    /**
     * One difference.
     *
     * @param where  element and field, not null
     * @param before what stood there, empty for nothing, not null
     * @param after  what stands there now, empty for nothing, not null
     */
    public record Line(String where, String before, String after) {
    }

    /**
     * Compares unsaved work with the saved file.
     *
     * @param recovery the unsaved work, not null
     * @param files    opens both, not null
     * @return the differences in document order, not more than 200; empty where the saved file cannot be read
     */
    public static List<Line> of(Recovery recovery, CaseFiles files) {
        try {
            return between(read(files, recovery.file()), read(files, recovery.path()), Wording.of(Locale.getDefault()));
        } catch (CaseFileException e) {
            return List.of();
        }
    }

    private static CareCase read(CaseFiles files, Path file) throws CaseFileException {
        return files.open(file).careCase().orElseThrow();
    }

    /**
     * Compares two states of a case by the ids of its objects.
     *
     * @param before  the earlier state, in its resource, not null
     * @param after   the later state, in its resource, not null
     * @param wording names of types and features, not null
     * @return the differences in document order
     */
    public static List<Line> between(CareCase before, CareCase after, Wording wording) {
        Describer describer = new Describer(wording);
        Map<String, EObject> old = byId(before);
        Map<String, EObject> now = byId(after);
        List<Line> lines = new ArrayList<>();
        now.forEach((id, object) -> {
            EObject earlier = old.get(id);
            if (earlier == null) {
                told(object, describer, wording).ifPresent(told -> lines.add(new Line(wording.type(object.eClass()), "", told)));
            } else {
                fields(earlier, object, describer, wording, lines);
            }
        });
        old.forEach((id, object) -> {
            if (!now.containsKey(id)) {
                told(object, describer, wording).ifPresent(told -> lines.add(new Line(wording.type(object.eClass()), told, "")));
            }
        });
        return List.copyOf(lines.subList(0, Math.min(MOST, lines.size())));
    }

    /** All that an element says itself, in the order of its form; empty for one that nobody filled in. */
    private static Optional<String> told(EObject object, Describer describer, Wording wording) {
        String told = FormModel.fields(object.eClass()).stream().map(FormField::feature)
                .filter(EAttribute.class::isInstance).map(feature -> {
                    String text = describer.text(object, feature);
                    return Boolean.TRUE.equals(object.eGet(feature)) ? wording.feature(feature) : text;
                }).filter(text -> !text.isBlank()).collect(Collectors.joining("、"));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    private static void fields(EObject before, EObject after, Describer describer, Wording wording,
            List<Line> lines) {
        for (FormField field : FormModel.fields(after.eClass())) {
            if (field.feature() instanceof EAttribute attribute
                    && !Objects.equals(before.eGet(attribute), after.eGet(attribute))) {
                lines.add(new Line(describer.describeWithType(after) + " › " + wording.feature(attribute),
                        describer.text(before, attribute), describer.text(after, attribute)));
            }
        }
    }

    private static Map<String, EObject> byId(CareCase careCase) {
        Map<String, EObject> found = new LinkedHashMap<>();
        found.put(id(careCase), careCase);
        careCase.eAllContents().forEachRemaining(each -> found.put(id(each), each));
        return found;
    }

    private static String id(EObject object) {
        return object.eResource().getURIFragment(object);
    }
}
