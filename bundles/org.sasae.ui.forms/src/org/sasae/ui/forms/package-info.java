// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** Forms for any annotated metamodel, for editors of other plug-ins. */
package org.sasae.ui.forms;
