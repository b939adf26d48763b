package org.tandem.demo.sample.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Translation;
import org.tandem.shared.TranslationState;

class SampleReaderTest {

    private static final LocalDate DAY_ZERO = LocalDate.of(2026, 11, 23);

    private final SampleReader reader = new SampleReader(DAY_ZERO);

    @Test
    void aDayIsADateOrANumberOfDaysFromTheFirstStart() {
        assertThat(move("on: 2018-10-11\nto: -30"))
                .isEqualTo(new SampleMilestone.DueMove(
                        LocalDate.of(2018, 10, 11), DAY_ZERO.minusDays(30), "yes", "", Language.FR));
    }

    private SampleMilestone.DueMove move(String days) {
        return reader.one(file(days + "\nby: yes\nlanguage: FR"), SampleMilestone.DueMove.class);
    }

    @Test
    void aTextIsApprovedAndWrittenInEnglishUnlessTheFileSaysOtherwise() {
        assertThat(text("{en: Forest, fr: Forêt, es: Bosque}"))
                .isEqualTo(LocalizedText.of(Language.EN, "Forest", "Forêt", "Bosque"));
    }

    @Test
    void aTranslationMayBeMissingOutdatedOrADraft() {
        LocalizedText text =
                text("{source: ES, es: Bosques, fr: Forêt, states: {fr: OUTDATED}, made_from: {fr: Bosque}}");

        assertThat(text.source()).isEqualTo(Language.ES);
        assertThat(text.in(Language.EN)).isEqualTo(Translation.MISSING);
        assertThat(text.in(Language.FR)).isEqualTo(new Translation("Forêt", TranslationState.OUTDATED, "Bosque"));
    }

    private LocalizedText text(String yaml) {
        return reader.one(file("key: x\nname: " + yaml), SampleOrganisation.class)
                .name();
    }

    @Test
    void aWordThatNoRecordKnowsIsRefusedWithItsName() {
        assertThatThrownBy(() -> move("on: 2018-10-11\nto: 2018-10-12\nwhy: x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("move.yaml", "why");
    }

    private static Resource file(String yaml) {
        return new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "move.yaml";
            }
        };
    }
}
