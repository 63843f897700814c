// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sasae.core.files.CaseFiles;
import org.sasae.core.files.CaseResource;
import org.sasae.core.files.OpenedCase;
import org.sasae.model.care.CareCase;
import org.sasae.testkit.CaseGenerator;

/** Any case of the metamodel survives being saved and opened. */
class RoundTripTest {

    @Property(tries = 150)
    void aSavedCaseOpensAsItWas(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int size) throws IOException {
        CaseResource original = resource(CaseGenerator.generate(seed, size));

        OpenedCase opened = saveAndOpen(original);

        assertEquals(List.of(), opened.problems());
        CareCase before = original.careCase().orElseThrow();
        CareCase after = opened.careCase().orElseThrow();
        assertTrue(EcoreUtil.equals(before, after), () -> "first difference: " + firstDifference(before, after));
        assertEquals(ids(original), ids(opened.resource()));
    }

    @Property(tries = 60)
    void savingTwiceGivesTheSameBytes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int size)
            throws IOException {
        CaseResource original = resource(CaseGenerator.generate(seed, size));

        byte[] first = original.toBytes();

        assertArrayEquals(first, original.toBytes());
        assertArrayEquals(first, saveAndOpen(original).resource().toBytes());
    }

    @Property(tries = 100)
    void changingOneFieldChangesOneLine(@ForAll long seed) {
        CaseResource resource = resource(CaseGenerator.generate(seed, 80));
        List<EObject> objects = new ArrayList<>();
        resource.getAllContents().forEachRemaining(objects::add);
        Random random = new Random(seed);
        EObject object = objects.get(random.nextInt(objects.size()));
        List<EAttribute> texts = object.eClass().getEAllAttributes().stream()
                .filter(a -> a.getEAttributeType().getInstanceClass() == String.class && object.eIsSet(a)).toList();
        List<String> before = lines(resource);

        for (EAttribute text : texts) {
            Object old = object.eGet(text);
            object.eSet(text, old + "\n追記：歩行が安定してきた。");
            List<String> after = lines(resource);
            object.eSet(text, old);

            assertEquals(before.size(), after.size());
            long different = 0;
            for (int i = 0; i < before.size(); i++) {
                different += before.get(i).equals(after.get(i)) ? 0 : 1;
            }
            assertEquals(1, different, () -> "lines changed by " + text.getName());
        }
    }

    private static CaseResource resource(CareCase careCase) {
        CaseResource resource = new CaseResource(URI.createFileURI("/case.sasae"));
        resource.getContents().add(careCase);
        return resource;
    }

    private static OpenedCase saveAndOpen(CaseResource resource) throws IOException {
        Path folder = Files.createTempDirectory("sasae-round-trip");
        Path file = folder.resolve("case.sasae");
        try {
            CaseFiles.save(resource, file);
            return new CaseFiles().open(file);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static List<String> ids(CaseResource resource) {
        List<String> ids = new ArrayList<>();
        resource.getAllContents().forEachRemaining(object -> ids.add(resource.getID(object)));
        return ids;
    }

    private static List<String> lines(CaseResource resource) {
        return new String(resource.toBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList();
    }

    private static String firstDifference(EObject before, EObject after) {
        Iterator<EObject> others = after.eAllContents();
        for (EObject object : (Iterable<EObject>) before::eAllContents) {
            EObject other = others.hasNext() ? others.next() : null;
            if (other == null || other.eClass() != object.eClass()) {
                return object.eClass().getName();
            }
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (!Objects.equals(object.eGet(attribute), other.eGet(attribute))) {
                    return object.eClass().getName() + "." + attribute.getName();
                }
            }
        }
        return "a link or the case itself";
    }
}
