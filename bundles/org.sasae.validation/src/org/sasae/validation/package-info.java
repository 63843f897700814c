// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/**
 * Rules, findings and the engine that runs the ones over a case and gives the others.
 *
 * <p>A {@link org.sasae.validation.Rule} is a pure function of the model. Plug-ins contribute rules through the
 * extension point {@code org.sasae.validation.rules}; {@link org.sasae.validation.ValidationEngine} checks a whole
 * case, {@link org.sasae.validation.IncrementalValidation} keeps the findings of an open case up to date. Nothing here
 * keeps state between cases; engines and rules may be used by many threads at once, one case by one thread at a
 * time.
 */
package org.sasae.validation;
