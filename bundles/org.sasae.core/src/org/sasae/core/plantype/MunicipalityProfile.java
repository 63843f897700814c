// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.plantype;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.core.phrases.Phrase;
import org.sasae.core.text.LocalizedText;

/**
 * How one municipality differs from the national rules: the types it offers, its sheets, labels, limits, the weight
 * of single rules; and what it adds: attributes, questionnaires, local resources, names of services, sentences, words for
 * the reader of goals. Immutable.
 */
public final class MunicipalityProfile {

    /** Id of the profile that changes nothing. */
    public static final String NATIONAL_ID = "none";

    private static final String ANY_TYPE = "";

    private final String id;
    private final String origin;
    private final LocalizedText name;
    private final Set<String> notOffered;
    private final Map<String, Map<String, SheetUse>> sheets;
    private final Map<String, Map<String, Integer>> limits;
    private final Map<String, LocalizedText> labels;
    private final Map<String, LocalizedText> sheetNames;
    private final Map<String, RuleSetting> rules;
    private final List<MunicipalItemClass> itemClasses;
    private final List<QuestionnaireTemplate> questionnaires;
    private final List<LocalResource> resources;
    private final List<ServiceTerm> serviceTerms;
    private final List<Phrase> phrases;
    private final List<GoalWords> goalWords;

    private MunicipalityProfile(Builder builder) {
        id = Objects.requireNonNull(builder.id);
        origin = builder.origin;
        name = builder.name == null ? locale -> builder.id : builder.name;
        notOffered = Set.copyOf(builder.notOffered);
        sheets = copy(builder.sheets);
        limits = copy(builder.limits);
        labels = Map.copyOf(builder.labels);
        sheetNames = Map.copyOf(builder.sheetNames);
        rules = Map.copyOf(builder.rules);
        itemClasses = List.copyOf(builder.itemClasses);
        questionnaires = List.copyOf(builder.questionnaires);
        resources = List.copyOf(builder.resources);
        serviceTerms = List.copyOf(builder.serviceTerms);
        phrases = List.copyOf(builder.phrases);
        goalWords = List.copyOf(builder.goalWords);
    }

    private static <V> Map<String, Map<String, V>> copy(Map<String, Map<String, V>> source) {
        Map<String, Map<String, V>> result = new LinkedHashMap<>();
        source.forEach((key, value) -> result.put(key, Map.copyOf(value)));
        return Map.copyOf(result);
    }

    /** @return the national defaults: every installed type is offered, nothing is overridden */
    public static MunicipalityProfile national() {
        return builder(NATIONAL_ID).build();
    }

    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** @return the id that {@code CareCase.profileId} holds */
    public String id() {
        return id;
    }

    /** @return symbolic name of the bundle that contributed the profile; empty when made in code */
    public String origin() {
        return origin;
    }

    public LocalizedText name() {
        return name;
    }

    /** @return whether the municipality offers this plan type */
    public boolean offers(String planTypeId) {
        return !notOffered.contains(planTypeId);
    }

    /** @return the sheets of the type here: those of the type with the changes of the municipality, by sheet id */
    public Map<String, SheetUse> sheets(PlanType type) {
        Map<String, SheetUse> result = new LinkedHashMap<>(type.sheets());
        result.putAll(sheets.getOrDefault(ANY_TYPE, Map.of()));
        type.basedOn().ifPresent(base -> result.putAll(sheets.getOrDefault(base, Map.of())));
        result.putAll(sheets.getOrDefault(type.id(), Map.of()));
        return result;
    }

    /**
     * @param type the type of the plan, or null when the limit does not belong to a plan
     * @return the number that holds here: of the municipality for the type, of the municipality, of the type, national
     */
    public int limit(Limit limit, PlanType type) {
        if (type != null) {
            Integer own = limits.getOrDefault(type.id(), Map.of()).get(limit.key());
            if (own != null) {
                return own;
            }
        }
        Integer general = limits.getOrDefault(ANY_TYPE, Map.of()).get(limit.key());
        if (general != null) {
            return general;
        }
        return Optional.ofNullable(type).flatMap(t -> t.limit(limit.key())).orElse(limit.nationalDefault());
    }

    /** @return the wording of the municipality for a label of a sheet or a field, or empty */
    public Optional<String> label(String labelId, Locale locale) {
        return Optional.ofNullable(labels.get(labelId)).map(text -> text.in(locale));
    }

    /** @return the wording of the municipality for a field, under the label id {@code CLASS.feature}, or empty */
    public Optional<String> label(EStructuralFeature feature, Locale locale) {
        return label(feature.getEContainingClass().getName() + '.' + feature.getName(), locale);
    }

    /** @return the name of a sheet that the municipality adds, or empty for national sheets */
    public Optional<LocalizedText> sheetName(String sheetId) {
        return Optional.ofNullable(sheetNames.get(sheetId));
    }

    /** @return what the municipality says about one rule, or empty when the rule stays as it is */
    public Optional<RuleSetting> rule(String ruleId) {
        return Optional.ofNullable(rules.get(ruleId));
    }

    /** @return the classes with attributes of the municipality, in its order; see {@link MunicipalItems} */
    public List<MunicipalItemClass> itemClasses() {
        return itemClasses;
    }

    /** @return the questionnaires of the municipality, in its order */
    public List<QuestionnaireTemplate> questionnaires() {
        return questionnaires;
    }

    /** @return what the municipality has in its neighbourhoods (地域資源), in the order of its data */
    public List<LocalResource> resources() {
        return resources;
    }

    /** @return what services are called here, in the order of the data */
    public List<ServiceTerm> serviceTerms() {
        return serviceTerms;
    }

    /** @return the sentences of the municipality that are offered for long texts, in the order of the data */
    public List<Phrase> phrases() {
        return phrases;
    }

    /** @return what the municipality adds to the words that the reader of goals knows, in its order */
    public List<GoalWords> goalWords() {
        return goalWords;
    }

    /** @return the entry with the longest of the municipality's terms that the text contains, or empty */
    public Optional<ServiceTerm> serviceIn(String text) {
        return serviceTerms.stream().filter(entry -> text.contains(entry.term()))
                .max(Comparator.comparingInt(entry -> entry.term().length()));
    }

    @Override
    public String toString() {
        return "MunicipalityProfile " + id;
    }

    /**
     * @param enabled  false when the rule does not hold in the municipality
     * @param severity {@code ERROR}, {@code WARNING} or {@code HINT}; null keeps the severity of the rule
     */
    public record RuleSetting(boolean enabled, String severity) {
    }

    /** Builds a profile; used by the extension reader and by tests. */
    public static final class Builder {

        private final String id;
        private String origin = "";
        private LocalizedText name;
        private final Set<String> notOffered = new LinkedHashSet<>();
        private final Map<String, Map<String, SheetUse>> sheets = new LinkedHashMap<>();
        private final Map<String, Map<String, Integer>> limits = new LinkedHashMap<>();
        private final Map<String, LocalizedText> labels = new LinkedHashMap<>();
        private final Map<String, LocalizedText> sheetNames = new LinkedHashMap<>();
        private final Map<String, RuleSetting> rules = new LinkedHashMap<>();
        private final List<MunicipalItemClass> itemClasses = new ArrayList<>();
        private final List<QuestionnaireTemplate> questionnaires = new ArrayList<>();
        private final List<LocalResource> resources = new ArrayList<>();
        private final List<ServiceTerm> serviceTerms = new ArrayList<>();
        private final List<Phrase> phrases = new ArrayList<>();
        private final List<GoalWords> goalWords = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        public Builder origin(String bundle) {
            origin = bundle;
            return this;
        }

        public Builder name(LocalizedText text) {
            name = text;
            return this;
        }

        public Builder notOffered(String planTypeId) {
            notOffered.add(planTypeId);
            return this;
        }

        /** @param planTypeId the type, or null for every type */
        public Builder sheet(String planTypeId, String sheetId, SheetUse use) {
            sheets.computeIfAbsent(key(planTypeId), k -> new LinkedHashMap<>()).put(sheetId, use);
            return this;
        }

        /** @param planTypeId the type, or null for every type */
        public Builder limit(String planTypeId, String limitKey, int value) {
            limits.computeIfAbsent(key(planTypeId), k -> new LinkedHashMap<>()).put(limitKey, value);
            return this;
        }

        public Builder label(String labelId, LocalizedText text) {
            labels.put(labelId, text);
            return this;
        }

        public Builder sheetName(String sheetId, LocalizedText text) {
            sheetNames.put(sheetId, text);
            return this;
        }

        public Builder rule(String ruleId, RuleSetting setting) {
            rules.put(ruleId, setting);
            return this;
        }

        public Builder itemClass(MunicipalItemClass itemClass) {
            itemClasses.add(itemClass);
            return this;
        }

        public Builder questionnaire(QuestionnaireTemplate questionnaire) {
            questionnaires.add(questionnaire);
            return this;
        }

        public Builder resource(LocalResource resource) {
            resources.add(resource);
            return this;
        }

        public Builder serviceTerm(ServiceTerm term) {
            serviceTerms.add(term);
            return this;
        }

        public Builder phrase(Phrase phrase) {
            phrases.add(phrase);
            return this;
        }

        public Builder goalWords(GoalWords words) {
            goalWords.add(words);
            return this;
        }

        public MunicipalityProfile build() {
            return new MunicipalityProfile(this);
        }

        private static String key(String planTypeId) {
            return planTypeId == null ? ANY_TYPE : planTypeId;
        }
    }
}
