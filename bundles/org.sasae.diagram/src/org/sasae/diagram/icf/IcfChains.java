// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram.icf;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

import org.sasae.model.care.IcfFactor;
import org.sasae.model.care.IcfInfluence;
import org.sasae.model.care.IcfPicture;

/** Follows influences. Ends also where they go round in a circle. */
public final class IcfChains {

    private IcfChains() {
    }

    /**
     * Collects what leads to some factors, directly or through others.
     *
     * @param picture the picture, not null
     * @param targets the factors to explain, not null
     * @return the targets and all that leads to them
     */
    public static Set<IcfFactor> leadingTo(IcfPicture picture, Collection<IcfFactor> targets) {
        return follow(picture, targets, false);
    }

    /**
     * Collects what follows from some factors, directly or through others.
     *
     * @param picture the picture, not null
     * @param sources the factors to start from, not null
     * @return the sources and all that they lead to
     */
    public static Set<IcfFactor> comingFrom(IcfPicture picture, Collection<IcfFactor> sources) {
        return follow(picture, sources, true);
    }

    private static Set<IcfFactor> follow(IcfPicture picture, Collection<IcfFactor> start, boolean forward) {
        Set<IcfFactor> found = new LinkedHashSet<>(start);
        Deque<IcfFactor> waiting = new ArrayDeque<>(found);
        while (!waiting.isEmpty()) {
            IcfFactor factor = waiting.remove();
            for (IcfInfluence influence : picture.getInfluences()) {
                IcfFactor near = forward ? influence.getSource() : influence.getTarget();
                IcfFactor far = forward ? influence.getTarget() : influence.getSource();
                if (near == factor && far != null && found.add(far)) {
                    waiting.add(far);
                }
            }
        }
        return found;
    }
}
