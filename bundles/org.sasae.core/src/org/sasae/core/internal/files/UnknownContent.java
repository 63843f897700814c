// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.internal.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a file says about an object and no installed metamodel knows. It hangs on the object as an adapter, goes where
 * the object goes, and is written again when the object is.
 */
public final class UnknownContent extends AdapterImpl {

    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<UnknownElement> elements = new ArrayList<>();

    /** The unknown content of an object, or null. */
    static UnknownContent get(EObject object) {
        return (UnknownContent) EcoreUtil.getExistingAdapter(object, UnknownContent.class);
    }

    /** The unknown content of an object, made when there is none yet. */
    static UnknownContent demand(EObject object) {
        UnknownContent content = get(object);
        if (content == null) {
            content = new UnknownContent();
            object.eAdapters().add(content);
        }
        return content;
    }

    /**
     * Lets what is unknown about an object go to another one, where there is something.
     *
     * @param from an object that is not needed any more, not null
     * @param to   the object that stands for it, not null
     */
    public static void carry(EObject from, EObject to) {
        UnknownContent content = get(from);
        if (content != null) {
            from.eAdapters().remove(content);
            to.eAdapters().add(content);
        }
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == UnknownContent.class;
    }
}
