// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.internal.navigator;

import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Keeps the cases whose words contain what was typed. */
final class SearchFilter extends ViewerFilter {

    private final Supplier<String> typed;

    SearchFilter(Supplier<String> typed) {
        this.typed = typed;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return ((CaseRow) element).searchText().contains(typed.get().strip().toLowerCase(Locale.ROOT));
    }
}
