// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation;

/**
 * Where the parts of a check run that must not hold up the thread in which a case is changed, see
 * {@link IncrementalValidation#IncrementalValidation(ValidationEngine, org.sasae.model.care.CareCase, CheckingThreads)}.
 */
public interface CheckingThreads {

    /**
     * Runs work in the thread that changes the case, once no change came for a while.
     *
     * @param work always the same object for one case; a later call takes the place of one that still waits
     */
    void afterPause(Runnable work);

    /**
     * Runs work in any other thread.
     *
     * @param work ends by itself soon when it is no longer needed
     */
    void apart(Runnable work);

    /**
     * Runs work in the thread that changes the case, as soon as possible.
     *
     * @param work short
     */
    void back(Runnable work);
}
