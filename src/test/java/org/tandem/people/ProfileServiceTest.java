package org.tandem.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Change;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.FieldChange;
import org.tandem.shared.Language;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;

@TandemTest
@Import(Persons.class)
@Transactional
@RecordApplicationEvents
class ProfileServiceTest {

    private static final ProfileDraft FRENCH = new ProfileDraft(Language.FR, Country.CA.capital());
    private static final ProfileDraft MEXICAN = new ProfileDraft(Language.ES, Country.MX.capital());

    @Autowired
    private ProfileService profile;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private Persons persons;

    @Test
    void keepsTheChoiceAndTellsOnlyWhatDiffers(ApplicationEvents events) {
        PersonAuthentication.run(persons.observer(), () -> {
            profile.choose(FRENCH, Revision.FIRST);

            assertThat(profile.mine().language()).isEqualTo(Language.FR);
            assertThat(profile.mine().revision()).isEqualTo(new Revision(1));
            assertThat(current.language()).isEqualTo(Language.FR);
        });
        assertThat(events.stream(Change.class))
                .singleElement()
                .extracting(Change::fields)
                .asInstanceOf(InstanceOfAssertFactories.list(FieldChange.class))
                .containsExactly(new FieldChange("language", FieldChange.Kind.CODE, "EN", "FR"));
    }

    @Test
    void refusesAChoiceMadeFromWhatHasPassed() {
        PersonAuthentication.run(persons.observer(), () -> {
            profile.choose(FRENCH, Revision.FIRST);
            assertThatThrownBy(() -> profile.choose(MEXICAN, Revision.FIRST)).isInstanceOf(ConcurrentChange.class);
            assertThat(profile.mine().language()).isEqualTo(Language.FR);
        });
    }

    @Test
    void belongsToNobodyWhoIsNotSignedInOrHoldsNoPlace() {
        assertThatThrownBy(profile::mine).isInstanceOf(NotFound.class);
        PersonId placeless = persons.somebody("placeless@example.com");
        PersonAuthentication.run(
                placeless,
                () -> assertThatThrownBy(() -> profile.choose(FRENCH, Revision.FIRST))
                        .isInstanceOf(NotFound.class));
    }
}
