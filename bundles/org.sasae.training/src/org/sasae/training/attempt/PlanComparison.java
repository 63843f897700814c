// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.attempt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.core.plantype.PlanTypeRegistry;
import org.sasae.core.text.Texts;
import org.sasae.language.GoalDomain;
import org.sasae.language.GoalReader;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePlan;
import org.sasae.model.care.Goal;
import org.sasae.model.care.OverallIssue;
import org.sasae.model.care.PlanGoal;
import org.sasae.model.care.SmallStep;
import org.sasae.model.care.SupportCategory;
import org.sasae.model.care.SupportRow;
import org.sasae.model.edit.Wording;
import org.sasae.training.Phrases;
import org.sasae.training.internal.PlanParts;
import org.sasae.training.internal.checks.ModelPath;
import org.sasae.training.model.PlanComment;
import org.sasae.training.model.Task;
import org.sasae.training.model.WorkedPlan;

/**
 * A learner's plans beside those of a worked case, topic by topic, with what is different and what the planner says
 * about it. Neither side is the answer.
 *
 * @param rows the topics in the order of the form; a case with several plans has the topics of each
 */
public record PlanComparison(List<Row> rows) {

    private static final Texts TEXTS = Texts.beside(PlanComparison.class);

    /** What is compared. */
    public enum Topic {
        PLAN_TYPE("planTypeId"), ONE_DAY("oneDayGoal"), ONE_YEAR("oneYearGoal"), ISSUES("overallIssues/text"),
        GOALS("overallIssues/goals/text"), STEPS("overallIssues/goals/smallSteps"),
        OWN_EFFORT("overallIssues/goals/supportRows"), PEOPLE("overallIssues/goals/supportRows"),
        SERVICES("overallIssues/goals/supportRows");

        private final String way;

        Topic(String way) {
            this.way = way;
        }

        /** The heading. */
        public String label(Locale locale) {
            return TEXTS.get("topic." + name(), locale);
        }
    }

    /**
     * One topic.
     *
     * @param plan     the title of the plan
     * @param topic    what is compared
     * @param own      what the learner wrote; empty when nothing
     * @param worked   what the other planner wrote; empty when nothing
     * @param differences what is different, in sentences; may be empty
     * @param comments what the other planner says about it; may be empty
     */
    public record Row(String plan, Topic topic, List<String> own, List<String> worked, List<String> differences,
            List<String> comments) {

        /** Makes the lists unmodifiable. */
        public Row {
            own = List.copyOf(own);
            worked = List.copyOf(worked);
            differences = List.copyOf(differences);
            comments = List.copyOf(comments);
        }

        /** Whether both wrote the same. */
        public boolean isSame() {
            return own.equals(worked);
        }
    }

    /** Makes the list unmodifiable. */
    public PlanComparison {
        rows = List.copyOf(rows);
    }

    /**
     * Compares what belongs to the tasks that the learner has attempted; the rest stays for later.
     *
     * @param work      the learner's case
     * @param worked    the case of the worked plan, as {@link org.sasae.training.pack.TrainingPack#open} gives it
     * @param about     what the pack says about the worked plan
     * @param attempted the tasks that the learner has attempted, see {@link Attempts#attempted}
     * @param locale    language of the sentences
     */
    public static PlanComparison of(CareCase work, CareCase worked, WorkedPlan about, Collection<Task> attempted,
            Locale locale) {
        List<Row> rows = new ArrayList<>();
        for (CarePlan other : worked.getPlans()) {
            String id = EcoreUtil.getURI(other).fragment();
            CarePlan own = work.getPlans().stream().filter(plan -> id.equals(EcoreUtil.getURI(plan).fragment()))
                    .findFirst().orElse(null);
            if (own != null) {
                rows.addAll(new Pair(own, other, worked, about, PlanParts.of(attempted, own, other), locale).rows());
            }
        }
        return new PlanComparison(rows);
    }

    private record Pair(CarePlan own, CarePlan other, CareCase worked, WorkedPlan about, PlanParts attempted,
            Locale locale) {

        List<Row> rows() {
            Map<Topic, List<String>> mine = texts(own, locale);
            Map<Topic, List<String>> theirs = texts(other, locale);
            if (mine.equals(theirs)) {
                return List.of();
            }
            List<Row> rows = new ArrayList<>();
            for (Topic topic : Topic.values()) {
                List<String> left = mine.get(topic);
                List<String> right = theirs.get(topic);
                if (attempted.covers(topic.way) && (!left.isEmpty() || !right.isEmpty())) {
                    rows.add(new Row(Objects.toString(other.getTitle(), ""), topic, left, right,
                            differences(topic, left, right), comments(topic)));
                }
            }
            return rows;
        }

        private List<String> differences(Topic topic, List<String> left, List<String> right) {
            List<String> sentences = new ArrayList<>();
            String size = Integer.toString(right.size());
            switch (topic) {
                case PLAN_TYPE, ONE_DAY, ONE_YEAR -> {
                    if (left.isEmpty()) {
                        sentences.add(say("onlyOther"));
                    }
                }
                case ISSUES, SERVICES, PEOPLE -> {
                    if (left.size() != right.size()) {
                        sentences.add(say("count." + topic.name(), size, Integer.toString(left.size())));
                    }
                }
                case GOALS -> {
                    if (!left.isEmpty() && !participates(left) && participates(right)) {
                        sentences.add(say("participation"));
                    }
                }
                case STEPS -> {
                    if (right.size() > left.size()) {
                        sentences.add(say("steps", size));
                    }
                }
                case OWN_EFFORT -> {
                    if (right.size() > left.size()) {
                        sentences.add(say("ownEffort", size));
                    }
                }
            }
            return sentences;
        }

        private static boolean participates(List<String> goals) {
            return goals.stream().anyMatch(goal -> GoalReader.standard().content(goal).domains().stream()
                    .anyMatch(GoalDomain::isParticipation));
        }

        private String say(String key, String... values) {
            return TEXTS.format("difference." + key, locale, List.of(values));
        }

        private List<String> comments(Topic topic) {
            List<String> comments = new ArrayList<>();
            for (PlanComment comment : about.getComments()) {
                for (EObject element : ModelPath.of(comment.getAt()).elements(worked)) {
                    if (EcoreUtil.isAncestor(other, element) && topic == topicOf(element)) {
                        comments.add(Phrases.text(comment.getText(), locale));
                    }
                }
            }
            return comments;
        }
    }

    private static Topic topicOf(EObject element) {
        return switch (element) {
            case SmallStep step -> Topic.STEPS;
            case PlanGoal goal -> Topic.GOALS;
            case OverallIssue issue -> Topic.ISSUES;
            case SupportRow row when row.getCategory() == SupportCategory.SELF_CARE -> Topic.OWN_EFFORT;
            case SupportRow row when isPeople(row) -> Topic.PEOPLE;
            case SupportRow row -> Topic.SERVICES;
            case Goal goal -> Topic.ONE_YEAR;
            default -> Topic.PLAN_TYPE;
        };
    }

    private static Map<Topic, List<String>> texts(CarePlan plan, Locale locale) {
        Map<Topic, List<String>> texts = new EnumMap<>(Topic.class);
        texts.put(Topic.PLAN_TYPE, nonBlank(Stream.of(planType(plan, locale))));
        texts.put(Topic.ONE_DAY, nonBlank(Stream.ofNullable(plan.getOneDayGoal()).map(Goal::getText)));
        texts.put(Topic.ONE_YEAR, nonBlank(Stream.ofNullable(plan.getOneYearGoal()).map(Goal::getText)));
        texts.put(Topic.ISSUES, nonBlank(plan.getOverallIssues().stream().map(OverallIssue::getText)));
        texts.put(Topic.GOALS, nonBlank(goals(plan).map(Goal::getText)));
        texts.put(Topic.STEPS, nonBlank(goals(plan).flatMap(goal -> goal.getSmallSteps().stream()).map(Goal::getText)));
        texts.put(Topic.OWN_EFFORT, rows(plan, row -> row.getCategory() == SupportCategory.SELF_CARE, locale));
        texts.put(Topic.PEOPLE, rows(plan, PlanComparison::isPeople, locale));
        texts.put(Topic.SERVICES, rows(plan, row -> row.getCategory() != SupportCategory.SELF_CARE && !isPeople(row),
                locale));
        return texts;
    }

    private static String planType(CarePlan plan, Locale locale) {
        String id = plan.getPlanTypeId();
        return id == null ? "" : PlanTypeRegistry.fromPlatform().find(id)
                .map(type -> type.name().in(locale)).orElse(id);
    }

    private static boolean isPeople(SupportRow row) {
        return row.getCategory() == SupportCategory.FAMILY || row.getCategory() == SupportCategory.INFORMAL;
    }

    private static Stream<PlanGoal> goals(CarePlan plan) {
        return plan.getOverallIssues().stream().flatMap(issue -> issue.getGoals().stream());
    }

    private static List<String> rows(CarePlan plan, Predicate<SupportRow> wanted, Locale locale) {
        String separator = TEXTS.get("row.separator", locale);
        return nonBlank(goals(plan).flatMap(goal -> goal.getSupportRows().stream()).filter(wanted)
                .map(row -> String.join(separator, nonBlank(Stream.of(category(row, locale), row.getWho(),
                        row.getContent(), row.getFrequency())))));
    }

    private static String category(SupportRow row, Locale locale) {
        boolean service = row.getCategory() != SupportCategory.SELF_CARE && !isPeople(row);
        return !service ? "" : row.getServiceType() == null ? Wording.of(locale).literal(row.getCategory())
                : row.getServiceType();
    }

    private static List<String> nonBlank(Stream<String> texts) {
        return texts.filter(text -> text != null && !text.isBlank()).toList();
    }
}
