// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
/** A plan type without code: everything is in plugin.xml, its names are in the message files beside this file. */
package org.sasae.example.plantype;
