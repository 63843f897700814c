// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/**
 * Plan types (介護予防支援, ケアマネジメントA …) and municipality profiles as plug-ins contribute them. This package
 * knows none of them by name; it reads the extension points {@code org.sasae.core.planTypes} and
 * {@code org.sasae.core.municipalityProfiles}.
 */
package org.sasae.core.plantype;
