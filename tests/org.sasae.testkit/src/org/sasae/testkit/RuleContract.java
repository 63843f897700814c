// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sasae.model.care.CareCase;
import org.sasae.validation.Finding;
import org.sasae.validation.QuickFix;
import org.sasae.validation.RuleInfo;
import org.sasae.validation.RuleRegistry;

/**
 * What every plug-in with rules promises: each rule has texts in both languages, an example that fires and one that
 * does not, and quick fixes that remove the finding and can be undone. A test class of the plug-in extends this one.
 */
public abstract class RuleContract {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);

    /** @return symbolic name of the bundle whose rules are tested */
    protected abstract String bundle();

    /** @return the examples of all its rules over one case */
    protected abstract Stream<RuleExample> examples();

    @TestFactory
    Stream<DynamicTest> everyExampleIsAsItSays() {
        return examples().map(example -> dynamicTest(example.toString(), () -> check(example)));
    }

    @Test
    void everyRuleHasAnExampleThatFires() {
        assertEquals(Set.of(), without(true), "rules without an example that fires");
    }

    @Test
    void everyRuleHasAnExampleThatDoesNotFire() {
        assertEquals(Set.of(), without(false), "rules without an example that does not fire");
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasItsTexts() {
        return own(InstalledPlugins.rules()).map(rule -> dynamicTest(rule.id(), () -> {
            for (Locale language : LANGUAGES) {
                assertEquals(List.of(), rule.texts().missing(language), language.toString());
                assertFalse(rule.source(language).contains("!"), rule.source(language));
            }
            assertTrue(isJapanese(rule.title(Locale.JAPANESE)) && isJapanese(rule.condition(Locale.JAPANESE))
                    && isJapanese(rule.explanation(Locale.JAPANESE)), "in Japanese");
            assertFalse(isJapanese(rule.title(Locale.ENGLISH)), rule.title(Locale.ENGLISH));
        }));
    }

    /** One example for each rule is enough: in it the rule reads all it can. */
    @TestFactory
    Stream<DynamicTest> everyScopeNamesWhatTheRuleReads() {
        Map<String, RuleExample> byRule = new LinkedHashMap<>();
        examples().filter(RuleExample::fires).forEach(example -> byRule.putIfAbsent(example.ruleId(), example));
        return byRule.values().stream().map(example -> dynamicTest(example.ruleId(), () -> new ScopeCheck(
                InstalledPlugins.builder(example.today()).profileOfAll(example.profile()).build(),
                example.source().get()).run()));
    }

    private Set<String> without(boolean firing) {
        Set<String> seen = examples().filter(example -> example.fires() == firing).map(RuleExample::ruleId)
                .collect(Collectors.toSet());
        RuleRegistry registry = InstalledPlugins.rules();
        return registry.rules().stream().filter(rule -> bundle().equals(registry.origin(rule.id())))
                .map(RuleInfo::id).filter(id -> !seen.contains(id) && !id.startsWith("R-SYS"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<RuleInfo> own(RuleRegistry registry) {
        return registry.all().stream().filter(rule -> bundle().equals(registry.origin(rule.id())));
    }

    private static void check(RuleExample example) {
        CareCase careCase = example.source().get();
        List<Finding> findings = of(example, careCase);
        assertEquals(example.fires(), !findings.isEmpty(), () -> example + " — found " + findings);
        for (Finding finding : findings) {
            for (Locale language : LANGUAGES) {
                String message = finding.message(language);
                assertFalse(message.startsWith("!") || message.matches(".*\\{\\d}.*"), message);
                assertFalse(finding.path(language).isBlank(), "path");
            }
            assertTrue(isJapanese(finding.message(Locale.JAPANESE)), finding.message(Locale.JAPANESE));
        }
        findings.stream().flatMap(finding -> finding.quickFixes().stream().map(QuickFix::name)).distinct()
                .forEach(name -> repair(example, name));
    }

    private static List<Finding> of(RuleExample example, CareCase careCase) {
        return InstalledPlugins.builder(example.today()).profileOfAll(example.profile()).build().check(careCase).stream()
                .filter(finding -> finding.ruleId().equals(example.ruleId())).toList();
    }

    private static void repair(RuleExample example, String fixName) {
        CareCase careCase = example.source().get();
        List<Finding> before = of(example, careCase);
        Finding finding = before.stream()
                .filter(f -> f.quickFixes().stream().anyMatch(fix -> fix.name().equals(fixName))).findFirst()
                .orElseThrow();
        QuickFix fix = finding.quickFixes().stream().filter(f -> f.name().equals(fixName)).findFirst().orElseThrow();
        for (Locale language : LANGUAGES) {
            assertFalse(fix.label(language).startsWith("!"), fix.label(language));
        }
        ComposedAdapterFactory providers = new ComposedAdapterFactory(
                ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        providers.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        EditingDomain domain = new AdapterFactoryEditingDomain(providers, new BasicCommandStack());
        Resource resource = new ResourceImpl(URI.createURI("memory:case"));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(careCase);
        Command command = fix.command(domain);
        assertTrue(command.canExecute(), () -> fixName + " of " + finding);
        domain.getCommandStack().execute(command);
        assertFalse(of(example, careCase).contains(finding), () -> fixName + " did not remove " + finding);
        domain.getCommandStack().undo();
        assertEquals(before, of(example, careCase), () -> "undo of " + fixName);
    }

    private static boolean isJapanese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA);
    }
}
