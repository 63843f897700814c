// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit.municipality;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.files.OpenedCase;
import org.sasae.core.form.FormModel;
import org.sasae.core.form.WidgetKind;
import org.sasae.core.phrases.Phrase;
import org.sasae.core.plantype.Limit;
import org.sasae.core.plantype.LocalResource;
import org.sasae.core.plantype.MunicipalItemClass;
import org.sasae.core.plantype.MunicipalItems;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareElement;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.MunicipalExtension;
import org.sasae.model.edit.Wording;
import org.sasae.validation.RuleInfo;
import org.sasae.validation.RuleRegistry;

/**
 * What holds for every municipality plug-in. The test of a plug-in extends this class and gets these tests beside its
 * own:
 *
 * <pre>
 * class MyCityTest extends MunicipalityContract {
 *     MyCityTest() {
 *         super("mycity", "org.example.mycity");
 *     }
 * }
 * </pre>
 */
public abstract class MunicipalityContract {

    private static final String POINT = "org.sasae.core.municipalityProfiles";
    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);
    private static final Set<String> OPEN_TO_PLUG_INS =
            Set.of("org.sasae.core", "org.sasae.model", "org.sasae.model.edit", "org.sasae.validation");

    @TempDir
    Path folder;

    private final String profileId;
    private final String bundle;

    /**
     * @param profileId id of the profile
     * @param bundle    symbolic name of the plug-in that contributes it
     */
    protected MunicipalityContract(String profileId, String bundle) {
        this.profileId = profileId;
        this.bundle = bundle;
    }

    /** @return the profile as the running platform knows it */
    protected final MunicipalityProfile profile() {
        return MunicipalityProfileRegistry.fromPlatform().find(profileId).orElseThrow();
    }

    @Test
    void theProfileComesFromThePlugInAndIsNamedInBothLanguages() {
        assertEquals(bundle, profile().origin());
        for (Locale language : LANGUAGES) {
            assertNamed(profile().name().in(language));
        }
        assertNotEquals(profile().name().in(Locale.JAPANESE), profile().name().in(Locale.ENGLISH));
    }

    @Test
    void everyTextThatTheProfileNamesIsThereInBothLanguages() {
        for (IConfigurationElement element : elements()) {
            for (Locale language : LANGUAGES) {
                switch (element.getName()) {
                    case "label" -> assertNamed(profile().label(element.getAttribute("id"), language).orElseThrow());
                    case "sheet" -> profile().sheetName(element.getAttribute("id"))
                            .ifPresent(name -> assertNamed(name.in(language)));
                    default -> { /* has no text */ }
                }
            }
        }
        profile().questionnaires().forEach(paper -> LANGUAGES.forEach(l -> assertNamed(paper.name().in(l))));
    }

    @Test
    void limitsAndRulesThatTheProfileChangesExist() {
        Set<String> rules = new HashSet<>();
        RuleRegistry.fromPlatform().all().forEach(rule -> rules.add(rule.id()));
        for (IConfigurationElement element : elements()) {
            String id = element.getAttribute("id");
            switch (element.getName()) {
                case "limit" -> assertTrue(Limit.find(id).isPresent(), id);
                case "rule" -> assertTrue(rules.contains(id), id);
                default -> { /* names nothing of ours */ }
            }
        }
    }

    @Test
    void everyDataFileIsReadWithoutLosingALine() throws IOException {
        List<LocalResource> resources = profile().resources();
        assertEquals(resources.size(), resources.stream().map(LocalResource::id).distinct().count());
        for (IConfigurationElement element : elements()) {
            String file = element.getAttribute("file");
            if (file != null && !element.getName().equals("goalWords")) {
                try (var in = Platform.getBundle(bundle).getEntry(file).openStream()) {
                    long lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                            .filter(line -> !line.isBlank()).count() - 1;
                    assertEquals(lines, entriesOf(element), file);
                }
            }
        }
    }

    @Test
    void everyFileOfWordsForTheReaderOfGoalsIsFound() {
        assertEquals(elements().stream().filter(element -> element.getName().equals("goalWords")).count(),
                profile().goalWords().size());
        profile().goalWords().forEach(words -> assertFalse(words.lines().isBlank(), words.file()));
    }

    @Test
    void everyPhraseIsForALongTextThatThereIs() {
        for (Phrase phrase : profile().phrases()) {
            boolean known = phrase.field().isEmpty() || CarePackage.eINSTANCE.getEClassifiers().stream()
                    .filter(EClass.class::isInstance).map(EClass.class::cast).anyMatch(type -> FormModel.fields(type)
                            .stream().anyMatch(field -> field.widget() == WidgetKind.MULTILINE
                                    && phrase.isFor(type, field.feature())));
            assertTrue(known, phrase.field());
        }
    }

    private long entriesOf(IConfigurationElement element) {
        return switch (element.getName()) {
            case "resources" -> profile().resources().size();
            case "services" -> profile().serviceTerms().size();
            case "phrases" -> profile().phrases().size();
            default -> profile().questionnaires().stream()
                    .filter(paper -> paper.id().equals(element.getAttribute("id")))
                    .mapToLong(paper -> paper.items().size()).sum();
        };
    }

    @Test
    void everyAttributeIsNamedInBothLanguagesAndShownByTheForm() {
        for (MunicipalItemClass itemClass : profile().itemClasses()) {
            EClass type = itemClass.type().orElseThrow(() -> new AssertionError(itemClass));
            assertEquals(type.getEAttributes().size(), FormModel.fields(type).size(), type.getName());
            for (Locale language : LANGUAGES) {
                Wording wording = Wording.of(language);
                assertNotEquals(type.getName(), wording.type(type));
                type.getEAttributes().forEach(attribute -> {
                    assertNotEquals(attribute.getName(), wording.feature(attribute));
                    if (attribute.getEAttributeType() instanceof EEnum values) {
                        values.getELiterals().forEach(value ->
                                assertNotEquals(value.getName(), wording.literal(value.getInstance())));
                    }
                });
            }
        }
    }

    @Test
    void attributesAreSavedAndOpenedWithTheCase() throws IOException {
        for (MunicipalItemClass itemClass : profile().itemClasses()) {
            CareCase careCase = caseWith(itemClass);
            CareCase opened = new CaseFiles().open(save(careCase, "case.sasae")).careCase().orElseThrow();
            assertTrue(EcoreUtil.equals(careCase, opened), itemClass.className());
        }
    }

    @Test
    void attributesAreKeptWholeWhereThePlugInIsMissing() throws IOException {
        for (MunicipalItemClass itemClass : profile().itemClasses()) {
            Path file = save(caseWith(itemClass), "elsewhere.sasae");
            String unknown = Files.readString(file).replace(itemClass.packageUri(), "urn:elsewhere");
            Files.writeString(file, unknown);

            OpenedCase opened = new CaseFiles().open(file);
            assertFalse(opened.isDamaged());
            CaseFiles.save(opened.resource(), file);

            String back = Files.readString(file).replace("urn:elsewhere", itemClass.packageUri());
            Files.writeString(file, back);
            CareCase again = new CaseFiles().open(file).careCase().orElseThrow();
            assertTrue(EcoreUtil.equals(caseWith(itemClass), again), itemClass.className());
        }
    }

    @Test
    void theMunicipalityOffersEachOfItsClassesForTheElementsItNames() {
        for (MunicipalItemClass itemClass : profile().itemClasses()) {
            CareElement owner = ItemSamples.owner(ItemSamples.newCase(), itemClass);
            assertTrue(MunicipalItems.offered(profile(), owner).contains(itemClass.type().orElseThrow()));
        }
    }

    @Test
    void everyRuleOfThePlugInIsCompleteAndHoldsInThisMunicipalityOnly() {
        assertAll(rules().map(rule -> () -> {
            assertEquals(Set.of(profileId), rule.profiles(), rule.id());
            for (Locale language : LANGUAGES) {
                assertEquals(List.of(), rule.texts().missing(language), rule.id());
            }
        }));
    }

    @Test
    void thePlugInUsesPublicPackagesOnly() {
        var plugIn = Platform.getBundle(bundle);
        assertEquals(Set.of(), PublicApi.internalsUsedBy(plugIn));
        assertEquals(List.of(), PublicApi.bundlesRequiredBy(plugIn).stream()
                .filter(required -> !OPEN_TO_PLUG_INS.contains(required)).toList());
    }

    /** @return the rules that the plug-in contributes */
    protected final Stream<RuleInfo> rules() {
        RuleRegistry registry = RuleRegistry.fromPlatform();
        return registry.all().stream().filter(rule -> bundle.equals(registry.origin(rule.id())));
    }

    private List<IConfigurationElement> elements() {
        return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
                .filter(root -> profileId.equals(root.getAttribute("id")))
                .flatMap(root -> Stream.of(root.getChildren())).toList();
    }

    private CareCase caseWith(MunicipalItemClass itemClass) {
        CareCase careCase = ItemSamples.newCase();
        careCase.setProfileId(profileId);
        MunicipalExtension item = MunicipalItems.create(profileId, itemClass.type().orElseThrow());
        ItemSamples.fill(item);
        ItemSamples.owner(careCase, itemClass).getExtensions().add(item);
        return careCase;
    }

    private Path save(CareCase careCase, String name) throws IOException {
        Path file = folder.resolve(name);
        CaseResource resource = new CaseResource(URI.createFileURI(file.toString()));
        resource.getContents().add(EcoreUtil.copy(careCase));
        CaseFiles.save(resource, file);
        return file;
    }

    private static void assertNamed(String text) {
        assertFalse(text.isBlank() || text.startsWith("!"), text);
    }
}
