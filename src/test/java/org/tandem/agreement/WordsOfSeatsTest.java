package org.tandem.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.Language;

/** What a form may hold of a reservation and of a reason. */
class WordsOfSeatsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void aBlankReservationIsNone() {
        assertThat(Reservation.none(Language.FR).written()).isNull();
        assertThat(Reservation.none(Language.FR).language()).isEqualTo(Language.FR);
        assertThat(new Reservation(" \n", Language.FR).written()).isNull();
    }

    @Test
    void wordsAreKeptInTheirLanguageWithoutTheSpaceAroundThem() {
        assertThat(new Reservation(" Sous réserve.\nSelon les fonds. ", Language.FR).written())
                .isEqualTo(new Written("Sous réserve.\nSelon les fonds.", Language.FR));
        assertThat(new Reason(" Faltan fechas. ", Language.ES).written())
                .isEqualTo(new Written("Faltan fechas.", Language.ES));
    }

    @Test
    void fourThousandCharactersAreKeptAndMoreRefused() {
        assertThat(VALIDATOR.validate(new Reservation("x".repeat(4000), Language.EN)))
                .isEmpty();
        assertThat(VALIDATOR.validate(new Reservation("x".repeat(4001), Language.EN)))
                .isNotEmpty();
        assertThat(VALIDATOR.validate(new Reservation("x".repeat(50_000), Language.EN)))
                .isNotEmpty();
        assertThat(VALIDATOR.validate(new Reason("x".repeat(4000), Language.EN)))
                .isEmpty();
        assertThat(VALIDATOR.validate(new Reason("x".repeat(4001), Language.EN)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void aReasonIsNeverBlank(String blank) {
        assertThat(VALIDATOR.validate(new Reason(blank, Language.EN))).isNotEmpty();
    }

    @Test
    void aZeroCharacterWhichNoDatabaseKeepsIsRefused() {
        assertThat(VALIDATOR.validate(new Reservation("a\u0000b", Language.EN))).isNotEmpty();
        assertThat(VALIDATOR.validate(new Reason("a\u0000b", Language.EN))).isNotEmpty();
    }
}
