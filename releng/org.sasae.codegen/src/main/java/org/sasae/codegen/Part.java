// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.codegen;

import java.util.Locale;

import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;

/** What of a genmodel is to be generated. */
enum Part {
    MODEL(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE),
    EDIT(GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);

    private final String projectType;

    Part(String projectType) {
        this.projectType = projectType;
    }

    /** EMF's name for the part. */
    String projectType() {
        return projectType;
    }

    static Part of(String argument) {
        return valueOf(argument.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
