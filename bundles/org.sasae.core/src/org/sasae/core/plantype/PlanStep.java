// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

import org.sasae.model.care.ProcessStepKind;

/**
 * One step of the process of a plan type.
 *
 * @param kind the step
 * @param use  whether it must be done
 */
public record PlanStep(ProcessStepKind kind, StepUse use) {
}
