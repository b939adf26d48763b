package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A change of the source outdates what was made from it, whatever states are submitted (product.md §4). */
class LocalizedTextRevisionTest {

    private static final LocalizedText FIRE = LocalizedText.of(Language.EN, "Fire", "Feu", "Fuego");
    private static final Translation OUTDATED = new Translation("Feu", TranslationState.OUTDATED, "Fire");

    @Test
    void whatIsLeftAloneStaysAsItIs() {
        LocalizedText half = FIRE.withTranslation(Language.FR, Translation.draft("Feu"))
                .withTranslation(Language.ES, Translation.MISSING);
        assertThat(FIRE.revisedTo(FIRE)).isEqualTo(FIRE);
        assertThat(half.revisedTo(half)).isEqualTo(half);
        LocalizedText outdated = FIRE.withSource("Fires");
        assertThat(outdated.revisedTo(outdated)).isEqualTo(outdated);
    }

    @Test
    void approvalsAndDraftsThatAreOnlyHandedBackBecomeOutdated() {
        LocalizedText before = FIRE.withTranslation(Language.ES, Translation.draft("Fuego"));
        LocalizedText kept = before.revisedTo(source("Fires", before));
        assertThat(kept.in(Language.FR)).isEqualTo(OUTDATED);
        assertThat(kept.in(Language.ES)).isEqualTo(new Translation("Fuego", TranslationState.OUTDATED, "Fire"));
        assertThat(kept.in(Language.EN)).isEqualTo(Translation.approved("Fires"));
    }

    @Test
    void aDraftCannotBecomeApprovedInPassing() {
        LocalizedText before = FIRE.withTranslation(Language.FR, Translation.draft("Feu"));
        assertThat(before.revisedTo(source("Fires", FIRE)).in(Language.FR)).isEqualTo(OUTDATED);
    }

    @Test
    void aMissingTranslationIsStillMissing() {
        LocalizedText before = LocalizedText.of(Language.EN, "Fire");
        assertThat(before.revisedTo(LocalizedText.of(Language.EN, "Fires")).in(Language.FR))
                .isEqualTo(Translation.MISSING);
    }

    @Test
    void newWordsAreWhatTheyAreSubmittedAs() {
        LocalizedText submitted = LocalizedText.of(Language.EN, "Fires", "Feux", "")
                .withTranslation(Language.ES, Translation.draft("Incendios"));
        LocalizedText kept = FIRE.revisedTo(submitted);
        assertThat(kept).isEqualTo(submitted);
    }

    @Test
    void anApprovalForTheNewSourceHolds() {
        LocalizedText submitted =
                source("Fires", FIRE).withTranslation(Language.FR, Translation.approvedFor("Fires", "Feu"));
        assertThat(FIRE.revisedTo(submitted).in(Language.FR)).isEqualTo(Translation.approved("Feu"));
    }

    @Test
    void anApprovalForAnotherSourceDoesNot() {
        LocalizedText submitted =
                source("Fires", FIRE).withTranslation(Language.FR, Translation.approvedFor("Fire", "Feu"));
        assertThat(FIRE.revisedTo(submitted).in(Language.FR)).isEqualTo(OUTDATED);
    }

    @Test
    void whatIsOutdatedIsApprovedWhileTheSourceStays() {
        LocalizedText before = FIRE.withSource("Fires");
        assertThat(before.revisedTo(source("Fires", FIRE)).in(Language.FR)).isEqualTo(Translation.approved("Feu"));
    }

    @Test
    void whatIsOutdatedDoesNotBecomeADraftByItself() {
        LocalizedText before = FIRE.withSource("Fires");
        LocalizedText submitted = before.withTranslation(Language.FR, Translation.draft("Feu"));
        assertThat(before.revisedTo(submitted).in(Language.FR)).isEqualTo(OUTDATED);
    }

    @Test
    void whatIsOutdatedRemembersTheFirstSourceThroughFurtherOnes() {
        LocalizedText twice = FIRE.revisedTo(source("Fires", FIRE)).revisedTo(source("Wildfires", FIRE));
        assertThat(twice.in(Language.FR)).isEqualTo(OUTDATED);
    }

    @Test
    void theSourceItWasMadeFromMakesItCurrentAgain() {
        LocalizedText changed = FIRE.revisedTo(source("Fires", FIRE));
        assertThat(changed.revisedTo(FIRE)).isEqualTo(FIRE);
        assertThat(changed.revisedTo(source("Fire", changed)).in(Language.FR)).isEqualTo(Translation.draft("Feu"));
    }

    @Test
    void nothingIsOutdatedWithoutAReason() {
        LocalizedText submitted = FIRE.withTranslation(Language.FR, OUTDATED)
                .withTranslation(Language.ES, new Translation("Incendio", TranslationState.OUTDATED, "Fire"));
        LocalizedText kept = FIRE.revisedTo(submitted);
        assertThat(kept.in(Language.FR)).isEqualTo(Translation.approved("Feu"));
        assertThat(kept.in(Language.ES)).isEqualTo(Translation.draft("Incendio"));
    }

    @Test
    void theSourceIsAlwaysApproved() {
        LocalizedText submitted = new LocalizedText(Language.EN, Map.of(Language.EN, Translation.draft("Fires")));
        assertThat(FIRE.revisedTo(submitted).in(Language.EN)).isEqualTo(Translation.approved("Fires"));
    }

    @Test
    void anotherLanguageMayBecomeTheSource() {
        assertThat(FIRE.revisedTo(new LocalizedText(Language.FR, FIRE.texts())))
                .isEqualTo(new LocalizedText(Language.FR, FIRE.texts()));
        LocalizedText kept = FIRE.revisedTo(LocalizedText.of(Language.FR, "Fire", "Feux", "Fuego"));
        assertThat(kept.source()).isEqualTo(Language.FR);
        assertThat(kept.in(Language.ES)).isEqualTo(new Translation("Fuego", TranslationState.OUTDATED, "Feu"));
    }

    @Test
    void whereNothingStoodNothingIsOutdated() {
        assertThat(LocalizedText.revision(null, FIRE)).isEqualTo(FIRE);
        assertThat(LocalizedText.revision(FIRE, null)).isNull();
    }

    /** The rest handed back as it was read, under another source. */
    private static LocalizedText source(String source, LocalizedText rest) {
        return new LocalizedText(
                Language.EN,
                Map.of(
                        Language.EN, Translation.approved(source),
                        Language.FR, rest.in(Language.FR),
                        Language.ES, rest.in(Language.ES)));
    }
}
