// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sheets.internal.template;

/** A template that cannot be used; the message shows the place in it. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param place the element or path that is wrong, not null
     */
    public TemplateException(String place) {
        super(place);
    }
}
