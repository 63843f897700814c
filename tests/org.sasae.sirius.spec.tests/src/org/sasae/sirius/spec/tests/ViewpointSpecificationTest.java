// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.sirius.spec.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.Diagrams;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Tool;

/** The viewpoints of Sasae fit the case model, the services and the messages; and a mistake in them is found. */
class ViewpointSpecificationTest {

    private static final Path BUNDLE = Repository.folder("bundles/org.sasae.sirius");
    private static final Path FILE = BUNDLE.resolve("description/sasae.odesign");

    private static List<String> problems(String xml) throws IOException {
        return SpecificationCheck.problems(Specification.parse(xml), Repository.messages(BUNDLE), Repository::imageExists);
    }

    @Test
    void nothingIsWrong() throws IOException {
        assertEquals("", String.join("\n", problems(Files.readString(FILE))));
    }

    @Test
    void nothingIsWrongInTheExampleOfAMunicipality() throws IOException {
        Path bundle = Repository.folder("examples/org.sasae.example.viewpoint");
        String xml = Files.readString(bundle.resolve("description/example.odesign"));

        assertEquals(List.of(), example(bundle, xml));
        assertTrue(example(bundle, xml.replace("[name='Person']/@style", "[name='Human']/@style")).getFirst()
                .contains("leads nowhere"));
        assertTrue(example(bundle, xml.replace("self.livingArrangement", "self.living")).getFirst()
                .contains("FamilyMember has no feature living"));
    }

    private static List<String> example(Path bundle, String xml) {
        return SpecificationCheck.problems(Specification.parse(xml), Repository.messages(bundle), Repository::imageExists);
    }

    @Test
    void everyViewpointOfTheTasksIsThere() throws IOException {
        Specification specification = Specification.read(FILE);

        assertEquals(Set.of("Genogram", "IcfAssessment", "IcfReasoning", "PlanTable"),
                specification.all().filter(each -> each.getTagName().equals("ownedRepresentations"))
                        .map(each -> each.getAttribute("name")).collect(Collectors.toSet()));
    }

    @Test
    void everyToolAndLinkOfTheSharedServicesIsOffered() throws IOException {
        String xml = Files.readString(FILE);
        Set<String> wanted = new TreeSet<>();
        for (DiagramKind kind : DiagramKind.values()) {
            Diagrams.of(kind).tools().stream().map(Tool::id).forEach(wanted::add);
            Diagrams.of(kind).linkRules().stream().map(LinkRule::id).forEach(wanted::add);
        }
        // Joining by keys, and what is done by dropping or by one tool for all kinds of issues and goals.
        wanted.removeIf(id -> id.startsWith("join.") || id.equals("intoHousehold") || id.startsWith("factorTo")
                || id.equals("delete"));

        assertEquals(Set.of(), wanted.stream().filter(id -> !xml.contains("'" + id + "'")).collect(Collectors.toSet()));
    }

    @Test
    void everyToolAndLinkThatIsNamedExists() throws IOException {
        Set<String> known = Stream.of(DiagramKind.values()).map(Diagrams::of)
                .flatMap(service -> Stream.concat(service.tools().stream().map(Tool::id),
                        service.linkRules().stream().map(LinkRule::id))).collect(Collectors.toSet());
        Matcher calls = Pattern.compile(
                "(?:toolApplies|useTool|toolAppliesToAll|useToolOnAll)\\('\\w+', '([^']+)'\\)"
                        + "|(?:linkAllowed|drawLink)\\(\\w+, '([^']+)'\\)|linkCanStart\\('([^']+)'\\)")
                .matcher(Files.readString(FILE));

        Set<String> named = calls.results()
                .map(call -> Stream.of(call.group(1), call.group(2), call.group(3)).filter(each -> each != null).findFirst()
                        .orElseThrow()).collect(Collectors.toSet());

        assertFalse(named.isEmpty());
        assertTrue(known.containsAll(named), () -> named + " in " + known);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '~', value = {
        "domainClass=\"care::FamilyMember\" ~ domainClass=\"care::FamilyMembers\" ~ no class care::FamilyMembers",
        "domainClass=\"care::Bond\" ~ domainClass=\"care::Union\" ~ has no feature from",
        "feature:partnerA ~ feature:partner ~ Union has no feature partner",
        "feature:child\" ~ feature:custodyWith.name\" ~ has no feature custodyWith.name",
        "targetFinderExpression=\"feature:target\" ~ targetFinderExpression=\"feature:reason\" ~ which no mapping at that end shows",
        "aql:self.personsIn() ~ aql:self.peopleIn() ~ no service peopleIn",
        "aql:self.personsIn() ~ aql:self.personsIn( ~ ends too early",
        "aql:self.bondsShown() ~ aql:self.householdsShown() ~ not Bond",
        "aql:self.pictureLabel() ~ aql:self.mayBeDeleted() ~ not words",
        "precondition=\"aql:self.mayBeDeleted()\" ~ precondition=\"aql:self.pictureLabel()\" ~ not yes or no",
        "aql:self.typeText(arg0) ~ aql:self.typeText(arg1) ~ no variable arg1",
        "@ownedTools[name='reconnectBond'] ~ @ownedTools[name='reconnect'] ~ leads nowhere",
        "services.FamilyServices ~ services.FamilyService ~ no such service class",
        "label=\"%vsm.person\" ~ label=\"%vsm.persons\" ~ no words for vsm.persons",
        "label=\"%vsm.person\" ~ label=\"Person\" ~ is written into the file",
        "label=\"%vsm.person\" ~ doc=\"\" ~ has no name for users",
        "deletionDescription= ~ labelDirectEditOther= ~ has no tool that deletes",
        "reconnections= ~ reconnects= ~ has no tool that reconnects",
        "images/union.divorced.svg ~ images/union.missing.svg ~ no image",
        "urn:sasae:care#/ ~ urn:sasae:other#/ ~ is not the case model",
        "version=\"12.0.0.201704030900\" ~ version=\"14.0.0.201902281205\" ~ which Sirius refuses",
        "aql:self.issuesOfArea(root) ~ aql:self.issuesOfArea(self) ~ no service issuesOfArea",
        "aql:self.overlaysShown()->filter(care::Goal) ~ aql:self.influencesShown()->filter(care::Goal) ~ there is no",
    })
    void aMistakeIsFound(String right, String wrong, String words) throws IOException {
        String xml = Files.readString(FILE);
        String broken = xml.replace(right, wrong);
        assertNotEquals(xml, broken, "nothing was replaced");

        List<String> found = problems(broken);

        assertTrue(found.stream().anyMatch(problem -> problem.contains(words)), () -> words + " is not among " + found);
    }

    @Test
    void aMessageThatIsMissingInOneLanguageIsFound() throws IOException {
        List<Map<String, String>> messages = Repository.messages(BUNDLE);
        messages.get(1).remove("vsm.person");

        List<String> found = SpecificationCheck.problems(Specification.read(FILE), messages, Repository::imageExists);

        assertEquals(List.of("no words for vsm.person"), found);
    }
}
