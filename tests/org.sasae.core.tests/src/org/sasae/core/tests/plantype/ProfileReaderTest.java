// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.core.tests.plantype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sasae.core.plantype.LocalResource;
import org.sasae.core.plantype.MunicipalItems;
import org.sasae.core.plantype.MunicipalityProfile;
import org.sasae.core.plantype.MunicipalityProfileRegistry;
import org.sasae.model.care.CareFactory;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.SupportCategory;

/** A municipality's extension with everything right and some things wrong. */
class ProfileReaderTest {

    private static final String MESSAGES = "org.sasae.core.tests.plantype.messages";

    @Test
    void whatASpreadsheetWroteIsReadAndWrongLinesAreLeftOut() {
        List<LocalResource> resources = profile("<resources file='data/resources.csv'/>").resources();
        assertEquals(List.of("walk", "cafe"), resources.stream().map(LocalResource::id).toList());
        assertEquals("朝の会 \"みなと\"", resources.get(0).name());
        assertEquals("海まで、\n戻る", resources.get(0).note());
        assertEquals("", resources.get(1).note());
        assertEquals(SupportCategory.RESIDENT_PROGRAMME, resources.get(1).category());
    }

    @Test
    void aFileThatIsMissingLeavesTheRestOfTheProfile() {
        MunicipalityProfile profile = profile("<resources file='data/none.csv'/><notOffered planType='managementB'/>");
        assertEquals(List.of(), profile.resources());
        assertTrue(!profile.offers("managementB"));
    }

    @Test
    void aQuestionnaireMayComeWithoutItsQuestions() {
        var paper = profile("<questionnaire id='t.paper' nameKey='paper'/>").questionnaires().get(0);
        assertEquals("t.paper", paper.id());
        assertEquals("調査票", paper.name().in(Locale.JAPANESE));
        assertEquals(List.of(), paper.items());
    }

    @Test
    void aFieldMayReadDifferently() {
        MunicipalityProfile profile = profile("<label id='Client.phone' key='paper'/>");
        assertEquals("Paper", profile.label(CarePackage.Literals.CLIENT__PHONE, Locale.ENGLISH).orElseThrow());
        assertTrue(profile.label(CarePackage.Literals.CLIENT__NAME, Locale.ENGLISH).isEmpty());
    }

    @Test
    void aClassWhosePackageIsNotInstalledIsNotOffered() {
        MunicipalityProfile profile = profile("<items package='urn:none' class='X' element='Client'/>"
                + "<items class='X' element='Client'/>");
        assertEquals(1, profile.itemClasses().size());
        assertEquals(List.of(), MunicipalItems.offered(profile, CareFactory.eINSTANCE.createClient()));
    }

    private static MunicipalityProfile profile(String content) {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);
        String xml = "<?eclipse version=\"3.4\"?><plugin><extension-point id='org.sasae.core.municipalityProfiles' name='P'/>"
                + "<extension point='org.sasae.core.municipalityProfiles'><profile id='t' messages='" + MESSAGES + "'>"
                + content + "</profile></extension></plugin>";
        assertTrue(registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                contributor(), false, null, null, token));
        return MunicipalityProfileRegistry.from(registry).find("t").orElseThrow();
    }

    /** The bundle of this test, or none where it runs without OSGi. */
    private static IContributor contributor() {
        Bundle bundle = FrameworkUtil.getBundle(ProfileReaderTest.class);
        return bundle == null ? ContributorFactorySimple.createContributor("tests")
                : ContributorFactoryOSGi.createContributor(bundle);
    }
}
