// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.training.model.Criterion;
import org.sasae.training.model.CriterionLevel;
import org.sasae.training.model.TrainingPackage;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes objects of the training metamodel as YAML that {@link YamlReader} reads back. */
public final class YamlWriter {

    private static final int WIDTH = 120;

    private YamlWriter() {
    }

    /**
     * Writes an object.
     *
     * @param object  what to write
     * @param allowed the keys to write; null for all
     */
    public static String write(EObject object, Set<String> allowed) {
        DumpSettings settings = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(WIDTH)
                .setUseUnicodeEncoding(true).build();
        return new Dump(settings).dumpToString(map(object, allowed));
    }

    private static Map<String, Object> map(EObject object, Set<String> allowed) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (TrainingPackage.Literals.CHECK.isSuperTypeOf(object.eClass())) {
            map.put(YamlShape.KIND, YamlShape.kind(object.eClass()));
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean first = feature.getEType() instanceof EEnum;
            if ((allowed == null || allowed.contains(feature.getName())) && (object.eIsSet(feature) || first)) {
                map.put(feature.getName(), value(object, feature));
            }
        }
        return map;
    }

    private static Object value(EObject owner, EStructuralFeature feature) {
        Object value = owner.eGet(feature);
        if (value instanceof Collection<?> many) {
            List<Object> list = new ArrayList<>();
            many.forEach(one -> list.add(single(feature, one)));
            return list;
        }
        return single(feature, value);
    }

    private static Object single(EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? map((EObject) value, null) : id((EObject) value);
        }
        if (value instanceof Enumerator literal) {
            return YamlShape.written(literal.getName());
        }
        return value instanceof String || value instanceof Number || value instanceof Boolean ? value
                : EcoreUtil.convertToString((EDataType) feature.getEType(), value);
    }

    private static String id(EObject target) {
        String own = String.valueOf(target.eGet(YamlShape.id(target.eClass())));
        return target instanceof CriterionLevel level && level.eContainer() instanceof Criterion criterion
                ? criterion.getId() + "/" + own : own;
    }
}
