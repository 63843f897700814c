// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.codegen;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * EMF's generator on a plain class path.
 *
 * <p>EMF wants to write whole Eclipse projects with manifest, {@code plugin.xml} and icons. Ours are written by
 * hand, so the projects it writes stand in a scratch folder, and only the Java is taken from there.
 */
final class EmfGenerator {

    private final Path genmodelFile;

    EmfGenerator(Path genmodelFile) {
        this.genmodelFile = genmodelFile;
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
    }

    /** Replaces the content of {@code output} by the Java of the part; returns the number of files. */
    int generate(Part part, Path output) throws IOException {
        try (ScratchProjects scratch = new ScratchProjects()) {
            GenModel genModel = load();
            redirect(genModel, scratch);
            Diagnostic diagnostic = generator(genModel).generate(genModel, part.projectType(), new BasicMonitor());
            if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
                throw new IllegalStateException("EMF could not generate: " + describe(diagnostic));
            }
            return scratch.moveJava(part, output);
        }
    }

    private GenModel load() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        resources.getURIConverter().getURIMap().put(URI.createURI("platform:/plugin/org.eclipse.emf.ecore/"),
                bundleRoot(EcorePackage.class));
        Resource resource = resources.getResource(URI.createFileURI(genmodelFile.toString()), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        Diagnostic diagnostic = genModel.diagnose();
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(genmodelFile.getFileName() + " is not valid: " + describe(diagnostic));
        }
        genModel.setCanGenerate(true);
        return genModel;
    }

    /** Where a jar on the class path begins, as a prefix for the resources in it. */
    private static URI bundleRoot(Class<?> type) {
        String jar = type.getProtectionDomain().getCodeSource().getLocation().toString();
        return URI.createURI("archive:" + jar + "!/");
    }

    private static void redirect(GenModel genModel, ScratchProjects scratch) {
        genModel.setModelDirectory(scratch.modelDirectory());
        genModel.setEditDirectory(scratch.editDirectory());
        genModel.setUpdateClasspath(false);
        genModel.setBundleManifest(false);
        genModel.setCodeFormatting(false);
    }

    private static Generator generator(GenModel genModel) {
        // Merging with earlier code would need JDT. There is no earlier code: the folder is always empty before.
        Generator generator = new Generator() {
            @Override
            public JControlModel getJControlModel() {
                return new JControlModel();
            }
        };
        generator.setInput(genModel);
        return generator;
    }

    private static String describe(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        for (Diagnostic child : diagnostic.getChildren()) {
            text.append(System.lineSeparator()).append("  ").append(describe(child));
        }
        return text.toString();
    }
}
