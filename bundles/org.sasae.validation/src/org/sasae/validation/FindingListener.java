// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

import java.util.List;

/** Hears when the findings of an open case change. */
@FunctionalInterface
public interface FindingListener {

    /**
     * @param added   findings that are new
     * @param removed findings that are gone
     */
    void findingsChanged(List<Finding> added, List<Finding> removed);
}
