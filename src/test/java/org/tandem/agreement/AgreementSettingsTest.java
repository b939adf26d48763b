package org.tandem.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;

class AgreementSettingsTest {

    @Test
    void byDefaultOnlyPublicSeatsAgreeAndSilenceIsNothing() {
        assertThat(AgreementSettings.DEFAULT).isEqualTo(new AgreementSettings(false, false, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "CO_CHAIR, PUBLIC, true, true",
        "ALTERNATE, PUBLIC, true, true",
        "CO_CHAIR, PRIVATE, false, true",
        "ALTERNATE, PRIVATE, false, true",
        "SECRETARY, PUBLIC, false, false",
        "SECRETARY, PRIVATE, false, false",
        "NATIONAL_CO_CHAIR, PUBLIC, false, false",
        "COORDINATOR, , false, false",
        "CO_CHAIR, , false, false"
    })
    void seatsThatAgree(Role role, Sector sector, boolean byDefault, boolean wherePrivateSeatsDo) {
        Capacity capacity = new Capacity(role, Country.MX, sector);

        assertThat(AgreementSettings.DEFAULT.letsAgree(capacity)).isEqualTo(byDefault);
        assertThat(new AgreementSettings(true, false, 10).letsAgree(capacity)).isEqualTo(wherePrivateSeatsDo);
    }

    @ParameterizedTest
    @CsvSource({"CO_CHAIR, true", "ALTERNATE, true", "SECRETARY, false"})
    void holdersAndAlternatesSpeakForTheirSeat(Role role, boolean speaks) {
        assertThat(TestSubmission.sign(TestSubmission.person(), role, Country.CA, Sector.PRIVATE)
                        .speaksForSeat())
                .isEqualTo(speaks);
    }

    @Test
    void onlySeatsSign() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Signature(
                        TestSubmission.person(), new Capacity(Role.COORDINATOR, Country.CA, null), TestSubmission.NOON))
                .withMessageContaining("COORDINATOR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Signature(
                        TestSubmission.person(), new Capacity(Role.MEMBER, null, Sector.PUBLIC), TestSubmission.NOON));
        assertThat(TestSubmission.holder(Country.CA).country()).isEqualTo(Country.CA);
        assertThat(TestSubmission.holder(Country.MX).country()).isEqualTo(Country.MX);
    }
}
