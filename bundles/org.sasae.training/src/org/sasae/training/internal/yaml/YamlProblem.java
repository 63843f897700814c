// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.internal.yaml;

import java.util.List;

/**
 * What is wrong in a YAML file.
 *
 * @param line   counted from 1; 0 when unknown
 * @param key    which problem
 * @param values what it is about
 */
public record YamlProblem(int line, String key, List<String> values) {
}
