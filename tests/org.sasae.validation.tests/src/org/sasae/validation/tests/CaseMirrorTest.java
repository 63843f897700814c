// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sasae.testkit.SampleCases.goal;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.junit.jupiter.api.Test;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.SupportRow;
import org.sasae.testkit.CaseGenerator;
import org.sasae.testkit.RandomEdits;
import org.sasae.testkit.SampleCases;
import org.sasae.validation.internal.CaseMirror;

/** The image that other threads read is at every pause what a fresh copy of the case would be. */
class CaseMirrorTest {

    private static final int STEPS = 60;

    @Property(tries = 60)
    void equalsAFreshCopyAfterCommandsUndoAndRedo(@ForAll long seed) {
        Random random = new Random(seed);
        CareCase careCase = random.nextBoolean() ? SampleCases.support() : CaseGenerator.generate(seed, 150);
        CaseMirror mirror = follow(careCase);
        RandomEdits edits = new RandomEdits(careCase, seed);
        BasicCommandStack stack = new BasicCommandStack();
        for (int i = 0; i < STEPS; i++) {
            int choice = random.nextInt(5);
            if (choice == 0 && stack.canUndo()) {
                stack.undo();
            } else if (choice == 1 && stack.canRedo()) {
                stack.redo();
            } else {
                stack.execute(new SeveralEdits(careCase, edits, 1 + random.nextInt(3)));
            }
            if (random.nextInt(3) != 0) {
                mirror.take();
            }
            if (random.nextInt(4) == 0) {
                assertIsCopy(careCase, mirror);
            }
        }
        while (stack.canUndo()) {
            stack.undo();
        }
        assertIsCopy(careCase, mirror);
    }

    private static final class SeveralEdits extends ChangeCommand {

        private final RandomEdits edits;
        private final int number;

        SeveralEdits(CareCase careCase, RandomEdits edits, int number) {
            super(careCase);
            this.edits = edits;
            this.number = number;
        }

        @Override
        protected void doExecute() {
            for (int i = 0; i < number; i++) {
                edits.edit();
            }
        }
    }

    @Test
    void whatWasTakenOutAndComesBackIsTheSameForAllThatPointToIt() {
        CareCase careCase = SampleCases.support();
        CaseMirror mirror = follow(careCase);
        assertIsCopy(careCase, mirror);
        List<SupportRow> rows = List.copyOf(goal(careCase).getSupportRows());
        goal(careCase).getSupportRows().clear();
        mirror.take();
        assertIsCopy(careCase, mirror);
        rows.getFirst().setContent("体操を一緒にする");
        goal(careCase).getSupportRows().addAll(rows);
        assertIsCopy(careCase, mirror);
    }

    @Test
    void whatIsNotTakenYetIsNotSeen() {
        CareCase careCase = SampleCases.support();
        CaseMirror mirror = follow(careCase);
        String before = text(mirror);
        goal(careCase).setText("週に1回、妹に電話をかける");
        assertEquals(before, text(mirror));
        mirror.take();
        assertNotEquals(before, text(mirror));
    }

    @Test
    void whereThingsLieInPicturesIsLeftOut() {
        CareCase careCase = SampleCases.support();
        CaseMirror mirror = follow(careCase);
        careCase.setLayout(CareFactory.eINSTANCE.createLayout());
        careCase.getLayout().getDiagrams().add(CareFactory.eINSTANCE.createDiagramLayout());
        assertIsCopy(careCase, mirror);
        mirror.read((image, images) -> {
            assertEquals(null, image.getLayout());
            assertSame(image, images.get(careCase));
        });
    }

    private static CaseMirror follow(CareCase careCase) {
        CaseMirror mirror = new CaseMirror(careCase);
        careCase.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification change) {
                super.notifyChanged(change);
                if (!change.isTouch()) {
                    mirror.note(change);
                }
            }
        });
        return mirror;
    }

    private static void assertIsCopy(CareCase careCase, CaseMirror mirror) {
        mirror.take();
        String now = text(mirror);
        assertEquals(text(careCase), now);
        assertEquals(text(EcoreUtil.copy(careCase)), now);
        mirror.read((image, images) -> images.forEach((original, its) -> assertTrue(
                EcoreUtil.isAncestor(careCase, original) == EcoreUtil.isAncestor(image, its))));
    }

    private static String text(CaseMirror mirror) {
        AtomicReference<String> text = new AtomicReference<>();
        mirror.read((image, images) -> text.set(text(image)));
        return text.get();
    }

    private static String text(CareCase careCase) {
        StringBuilder text = new StringBuilder();
        write(careCase, careCase, text);
        return text.toString();
    }

    private static void write(EObject object, EObject root, StringBuilder text) {
        text.append(place(object, root)).append(' ').append(object.eClass().getName()).append('\n');
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && !feature.isDerived() && feature != CarePackage.Literals.CARE_CASE__LAYOUT) {
                Object value = object.eGet(feature);
                List<?> values = value instanceof List<?> several ? several : List.of(value);
                if (!(feature instanceof EReference reference)) {
                    text.append(feature.getName()).append('=').append(values).append('\n');
                } else if (reference.isContainment()) {
                    values.forEach(each -> write((EObject) each, root, text));
                } else {
                    values.stream().map(EObject.class::cast).filter(each -> EcoreUtil.isAncestor(root, each)).forEach(
                            each -> text.append(feature.getName()).append("->").append(place(each, root)).append('\n'));
                }
            }
        }
    }

    private static String place(EObject object, EObject root) {
        return EcoreUtil.getRelativeURIFragmentPath(root, object);
    }
}
