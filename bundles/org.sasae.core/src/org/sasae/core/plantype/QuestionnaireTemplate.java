// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

import java.util.List;
import java.util.Objects;
import org.sasae.core.text.LocalizedText;

/**
 * A questionnaire that a municipality uses, such as 暮らしのアンケート.
 *
 * @param id    what {@code Questionnaire.templateId} holds; unique and never changed, not null
 * @param name  its name, not null
 * @param items the questions in the order of the paper, in the language of the municipality; empty when the
 *              municipality supplies the paper but not its wording, then people write question and answer themselves
 */
public record QuestionnaireTemplate(String id, LocalizedText name, List<String> items) {

    public QuestionnaireTemplate {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        items = List.copyOf(items);
    }
}
