// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

/**
 * Checks of arguments and states. JFace has dropped its class of this name; GEF, which is older, still calls
 * it and finds this one, because a fragment belongs to its host.
 */
public final class Assert {

    private Assert() {
    }

    /**
     * Checks an argument.
     *
     * @param legal whether it is in order
     * @return true
     * @throws IllegalArgumentException where it is not
     */
    public static boolean isLegal(boolean legal) {
        return isLegal(legal, "");
    }

    /**
     * Checks an argument.
     *
     * @param legal   whether it is in order
     * @param message what to say where it is not
     * @return true
     * @throws IllegalArgumentException where it is not
     */
    public static boolean isLegal(boolean legal, String message) {
        if (!legal) {
            throw new IllegalArgumentException(message);
        }
        return true;
    }

    /**
     * Checks that there is an object.
     *
     * @param object the object
     * @throws IllegalStateException where it is null
     */
    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    /**
     * Checks that there is an object.
     *
     * @param object  the object
     * @param message what to say where it is null
     * @throws IllegalStateException where it is null
     */
    public static void isNotNull(Object object, String message) {
        isTrue(object != null, message);
    }

    /**
     * Checks a state.
     *
     * @param holds whether it is in order
     * @return true
     * @throws IllegalStateException where it is not
     */
    public static boolean isTrue(boolean holds) {
        return isTrue(holds, "");
    }

    /**
     * Checks a state.
     *
     * @param holds   whether it is in order
     * @param message what to say where it is not
     * @return true
     * @throws IllegalStateException where it is not
     */
    public static boolean isTrue(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
        return true;
    }
}
