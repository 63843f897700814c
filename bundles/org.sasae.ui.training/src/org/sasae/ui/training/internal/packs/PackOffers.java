// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.files.CaseFileException;
import org.sasae.core.form.FormModel;
import org.sasae.language.GoalLabel;
import org.sasae.model.care.CareCase;
import org.sasae.model.edit.Wording;
import org.sasae.training.Phrases;
import org.sasae.training.model.Condition;
import org.sasae.training.model.PatternCheck;
import org.sasae.training.model.SampleAttempt;
import org.sasae.training.pack.PackSession;
import org.sasae.training.pack.PathOffers;
import org.sasae.training.pack.TrainingPack;
import org.sasae.ui.forms.FormChoice;
import org.sasae.validation.RuleRegistry;

/** The names of what a pack refers to: other packs, rules, labels, places and elements of the case, files and checks. */
final class PackOffers {

    private static final List<String> PLACES = List.of("assessment", "icf", "genogram", "plan", "progress",
            "evaluation");
    private static final String SEPARATOR = "  ";

    private final PackSession session;
    private final Supplier<Collection<TrainingPack>> packs;
    private final Locale locale;
    private CareCase start;
    private boolean read;
    private List<FormChoice> rules;
    private List<FormChoice> paths;

    PackOffers(PackSession session, Supplier<Collection<TrainingPack>> packs, Locale locale) {
        this.session = Objects.requireNonNull(session);
        this.packs = Objects.requireNonNull(packs);
        this.locale = Objects.requireNonNull(locale);
    }

    /** Forgets what was read of the case with which learners begin. */
    void forget() {
        read = false;
        paths = null;
    }

    List<FormChoice> of(EObject owner, EStructuralFeature feature) {
        return switch (FormModel.choices(feature).orElse("")) {
        case "packs" -> packs();
        case "factors" -> factors();
        case "rules" -> rules();
        case "labels" -> labels();
        case "places" -> PLACES.stream().map(id -> new FormChoice(id, PackTexts.named("place.", id))).toList();
        case "files" -> files(owner instanceof SampleAttempt ? "attempts" : "examples");
        case "checks" -> checks();
        case "paths" -> owner instanceof Condition condition && condition.eContainer() instanceof PatternCheck check
                ? choices(PathOffers.onward(check.getEach(), start(), locale)) : paths();
        default -> List.of();
        };
    }

    /** The names of what paths lead to. */
    String gloss(EObject owner, EStructuralFeature feature) {
        if (!FormModel.choices(feature).filter("paths"::equals).isPresent()) {
            return "";
        }
        String from = owner instanceof Condition condition && condition.eContainer() instanceof PatternCheck check
                ? check.getEach() : "";
        Collection<?> values = owner.eGet(feature) instanceof Collection<?> many ? many
                : owner.eGet(feature) == null ? List.of() : List.of(owner.eGet(feature));
        return values.stream().map(value -> PathOffers.name(value.toString(), from, start(), locale))
                .collect(Collectors.joining("\n"));
    }

    private List<FormChoice> packs() {
        return packs.get().stream().filter(pack -> !pack.id().equals(session.content().getId()))
                .map(pack -> new FormChoice(pack.slug(), pack.title(locale))).toList();
    }

    private List<FormChoice> rules() {
        if (rules == null) {
            rules = RuleRegistry.fromPlatform().rules().stream()
                    .map(rule -> new FormChoice(rule.id(), rule.id() + SEPARATOR + rule.title(locale)))
                    .sorted((a, b) -> a.value().compareTo(b.value())).toList();
        }
        return rules;
    }

    private static List<FormChoice> labels() {
        return Arrays.stream(GoalLabel.values())
                .map(label -> new FormChoice(label.name(), PackTexts.named("label.", label.name()))).toList();
    }

    private List<FormChoice> paths() {
        if (paths == null) {
            paths = choices(PathOffers.of(start(), locale));
        }
        return paths;
    }

    private static List<FormChoice> choices(List<PathOffers.Offer> offers) {
        return offers.stream().map(offer -> new FormChoice(offer.path(), offer.name())).toList();
    }

    private List<FormChoice> factors() {
        CareCase careCase = start();
        if (careCase == null || careCase.getIcfPicture() == null) {
            return List.of();
        }
        return careCase.getIcfPicture().getFactors().stream().map(factor -> new FormChoice(
                factor.eResource().getURIFragment(factor), Objects.toString(factor.getText(), ""))).toList();
    }

    private List<FormChoice> checks() {
        List<FormChoice> checks = new ArrayList<>();
        session.content().getTasks().forEach(task -> task.getChecks().stream().filter(check -> check.getId() != null)
                .forEach(check -> checks.add(new FormChoice(check.getId(), check.getId() + SEPARATOR
                        + (check.getLevel() == null ? Wording.of(locale).type(check.eClass())
                                : Phrases.text(check.getLevel().getDescriptor(), locale))))));
        return checks;
    }

    private List<FormChoice> files(String kind) {
        Path folder = session.folder().resolve(kind);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> kind + "/" + file.getFileName()).filter(file -> file.endsWith(".sasae")).sorted()
                    .map(file -> new FormChoice(file, file)).toList();
        } catch (IOException e) {
            ILog.get().warn("The files of a pack could not be listed", e);
            return List.of();
        }
    }

    private CareCase start() {
        if (!read) {
            read = true;
            try {
                start = TrainingPack.inWork(session.content(), session.folder()).start().careCase().orElse(null);
            } catch (CaseFileException e) {
                // The linter says what is wrong with the case.
                start = null;
            }
        }
        return start;
    }
}
