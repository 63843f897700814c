// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.pack;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sasae.training.internal.yaml.YamlReader;
import org.sasae.training.model.CasePack;
import org.sasae.training.model.Phrase;
import org.sasae.training.model.Rubric;
import org.sasae.training.model.SampleAttempt;
import org.sasae.training.model.TrainingFactory;
import org.sasae.training.model.TrainingPackage;
import org.sasae.training.model.WorkedPlan;

/**
 * Reads the folder of a case pack: {@code pack.yaml}, {@code tasks.yaml}, {@code rubric.yaml}, {@code narrative.md} and
 * what these name. Without state; may be used by several threads.
 */
public final class PackLoader {

    /** What the pack says of itself. */
    public static final String PACK = "pack.yaml";
    /** Facts and tasks. */
    public static final String TASKS = "tasks.yaml";
    /** The rubric. */
    public static final String RUBRIC = "rubric.yaml";
    /** The case as a learner meets it, in Japanese. */
    public static final String NARRATIVE = "narrative.md";
    /** The same in English; may be missing. */
    public static final String NARRATIVE_EN = "narrative.en.md";
    /** The case before anybody worked on it. */
    public static final String CASE = "case.sasae";

    private static final long MOST_BYTES = 2_000_000;
    /** Keys of {@link #TASKS}. */
    static final Set<String> TASK_KEYS = Set.of("facts", "tasks");
    /** Keys of {@link #PACK}: whatever the metamodel knows of a pack that lies in no other file. */
    static final Set<String> PACK_KEYS = TrainingPackage.Literals.CASE_PACK.getEAllStructuralFeatures().stream()
            .filter(feature -> feature != TrainingPackage.Literals.CASE_PACK__RUBRIC
                    && feature != TrainingPackage.Literals.CASE_PACK__NARRATIVE)
            .map(EStructuralFeature::getName).filter(name -> !TASK_KEYS.contains(name))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> INCOMPLETE = Set.of("yaml.missing", "noNamedFile");

    private PackLoader() {
    }

    /** Whether a folder looks like a pack. */
    public static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve(PACK));
    }

    /**
     * Reads a pack.
     *
     * @param folder the folder of the pack, not null
     * @param origin who brings it along, see {@link TrainingPack#origin()}
     * @throws PackException when it cannot be used; it names every problem with file and line
     */
    public static TrainingPack load(Path folder, String origin) throws PackException {
        return new Reading(folder).read(origin, PackProblem::isError);
    }

    /**
     * Reads a pack that is being written: it may lack texts and files, which the linter names.
     *
     * @param folder the folder of the pack, not null
     * @throws PackException when a file is not in order, so that writing it would lose something
     */
    static TrainingPack loadInWork(Path folder) throws PackException {
        return new Reading(folder).read(folder.toString(),
                problem -> problem.isError() && !INCOMPLETE.contains(problem.key()));
    }

    /** One reading, which collects the problems of all files. */
    private static final class Reading {

        private final Path folder;
        private final List<PackProblem> problems = new ArrayList<>();
        private final Map<EObject, Integer> lines = YamlReader.newLines();
        private final CasePack pack = TrainingFactory.eINSTANCE.createCasePack();

        Reading(Path folder) {
            this.folder = folder;
        }

        TrainingPack read(String origin, Predicate<PackProblem> hinders) throws PackException {
            Rubric rubric = TrainingFactory.eINSTANCE.createRubric();
            pack.setRubric(rubric);
            fill(RUBRIC, rubric, null);
            YamlReader tasks = fill(TASKS, pack, TASK_KEYS);
            fill(PACK, pack, PACK_KEYS);
            tasks.resolve(pack);
            Phrase narrative = TrainingFactory.eINSTANCE.createPhrase();
            narrative.setJa(text(NARRATIVE));
            if (Files.exists(folder.resolve(NARRATIVE_EN))) {
                narrative.setEn(text(NARRATIVE_EN));
            }
            pack.setNarrative(narrative);
            namedFiles().forEach(this::checkFile);
            if (problems.stream().anyMatch(hinders)) {
                throw new PackException(problems);
            }
            return new TrainingPack(pack, folder, origin, lines);
        }

        private YamlReader fill(String file, EObject target, Set<String> keys) {
            YamlReader reader = new YamlReader(problem -> problems.add(PackProblem.error(file, problem.line(),
                    "yaml." + problem.key(), problem.values().toArray(String[]::new))), lines);
            String text = text(file);
            if (!text.isEmpty()) {
                reader.read(file, text, target, keys);
            }
            return reader;
        }

        private String text(String file) {
            Path path = folder.resolve(file);
            try {
                if (Files.size(path) > MOST_BYTES) {
                    problems.add(PackProblem.error(file, 0, "size"));
                    return "";
                }
                return Files.readString(path, StandardCharsets.UTF_8);
            } catch (NoSuchFileException e) {
                problems.add(PackProblem.error(file, 0, "noFile"));
            } catch (CharacterCodingException e) {
                problems.add(PackProblem.error(file, 0, "encoding"));
            } catch (IOException e) {
                problems.add(PackProblem.error(file, 0, "unreadable"));
            }
            return "";
        }

        private Map<String, Integer> namedFiles() {
            Map<String, Integer> files = new LinkedHashMap<>();
            files.put(CASE, 0);
            for (WorkedPlan plan : pack.getExamples()) {
                files.put(String.valueOf(plan.getFile()), lines.getOrDefault(plan, 0));
            }
            for (SampleAttempt attempt : pack.getAttempts()) {
                files.put(String.valueOf(attempt.getFile()), lines.getOrDefault(attempt, 0));
            }
            return files;
        }

        /** A pack only reads what lies in its own folder. */
        private void checkFile(String file, int line) {
            Path path = folder.resolve(file).normalize();
            if (!path.startsWith(folder.normalize())) {
                problems.add(PackProblem.error(PACK, line, "outside", file));
            } else if (!Files.isRegularFile(path)) {
                problems.add(PackProblem.error(line == 0 ? "" : PACK, line, "noNamedFile", file));
            }
        }
    }
}
