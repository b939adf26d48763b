package org.tandem.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.agreement.TestSubmission.BY_DEFAULT;
import static org.tandem.agreement.TestSubmission.PRIVATE_TOO;
import static org.tandem.agreement.TestSubmission.WHY;
import static org.tandem.agreement.TestSubmission.holder;
import static org.tandem.agreement.TestSubmission.plan;
import static org.tandem.agreement.TestSubmission.privateHolder;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.agreement.Voice.Act;
import org.tandem.shared.Country;

/** What a page offers is what the rules let one do. */
class VoiceTest {

    @Test
    void aPublicSeatAgreesOrRefusesAndThenTakesItsKeyBackOrRefuses() {
        assertThat(voice(holder(Country.CA), plan())).isEqualTo(voice(Country.CA, Act.AGREE, Act.REFUSE));
        Submission first = plan().agree(holder(Country.CA), null, BY_DEFAULT);
        assertThat(voice(holder(Country.CA), first)).isEqualTo(voice(Country.CA, Act.WITHDRAW, Act.REFUSE));
        assertThat(voice(holder(Country.MX), first)).isEqualTo(voice(Country.MX, Act.AGREE, Act.REFUSE));
    }

    @Test
    void aPrivateSeatEndorsesOnceAndDoesMoreOnlyByTheSetting() {
        Submission endorsed = plan().endorse(privateHolder(Country.MX));

        assertThat(voice(privateHolder(Country.MX), plan())).isEqualTo(voice(Country.MX, Act.ENDORSE));
        assertThat(voice(privateHolder(Country.MX), endorsed)).isEqualTo(voice(Country.MX));
        assertThat(Voice.of(privateHolder(Country.MX), endorsed, PRIVATE_TOO))
                .isEqualTo(voice(Country.MX, Act.AGREE, Act.REFUSE));
    }

    @Test
    void nothingIsOfferedOnWhatWasRefused() {
        Submission refused = plan().refuse(holder(Country.CA), WHY, BY_DEFAULT);

        assertThat(voice(holder(Country.MX), refused)).isEqualTo(voice(Country.MX));
        assertThat(voice(privateHolder(Country.MX), refused)).isEqualTo(voice(Country.MX));
    }

    private static Voice voice(Signature signature, Submission submission) {
        return Voice.of(signature, submission, BY_DEFAULT);
    }

    private static Voice voice(Country country, Act... acts) {
        return new Voice(country, Set.of(acts));
    }
}
