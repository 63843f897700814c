// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.diagram;

/** What an element is on the picture, whatever technology draws it. */
public enum ElementForm {
    /** Something with a place of its own, such as a person or a factor. */
    NODE,
    /** A line between two nodes. */
    LINK,
    /** A line around several nodes. */
    ENCLOSURE,
    /** Something of the plan that is laid over the picture and can be switched off. */
    OVERLAY
}
