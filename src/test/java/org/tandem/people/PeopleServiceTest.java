package org.tandem.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolationException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Change;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.Sector;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;

@TandemTest
@Import(Persons.class)
@Transactional
@RecordApplicationEvents
class PeopleServiceTest {

    @Autowired
    private PeopleService people;

    @Autowired
    private OrganisationService organisations;

    @Autowired
    private PersonRepository repository;

    @Autowired
    private Persons persons;

    @Test
    void keepsEverythingAnAdministratorWrites(ApplicationEvents events) {
        PersonId administrator = persons.administrator();
        LocalizedText position = LocalizedText.of(Language.ES, "", "", "Directora 🌲");
        PersonId id = PersonAuthentication.call(administrator, () -> {
            OrganisationId organisation = organisations.register(
                    new OrganisationDraft(LocalizedText.of(Language.EN, "A", "B", "C"), Country.MX));
            return people.register(new PersonDraft(
                    "Zoë <b>O’Neil</b>",
                    "zoe@example.com",
                    organisation,
                    position,
                    Country.MX,
                    Sector.PRIVATE,
                    Level.ASSOCIATION,
                    Language.ES,
                    Country.MX.capital()));
        });

        Person kept = repository.find(id).orElseThrow();
        assertThat(kept.revision()).isEqualTo(Revision.FIRST);
        assertThat(kept.name()).isEqualTo("Zoë <b>O’Neil</b>");
        assertThat(kept.position()).isEqualTo(position);
        assertThat(kept.organisation()).isNotNull();
        assertThat(kept.level()).isEqualTo(Level.ASSOCIATION);
        assertThat(kept.timeZone()).isEqualTo(Country.MX.capital());
        assertThat(events.stream(Change.class))
                .hasSize(2)
                .allSatisfy(change -> assertThat(change.by()).isEqualTo(administrator));
        assertThat(events.stream(Change.class))
                .extracting(Change::action, change -> change.subject().id())
                .containsExactly(
                        tuple(
                                "ORGANISATION_REGISTERED",
                                Objects.requireNonNull(kept.organisation()).value()),
                        tuple("PERSON_REGISTERED", id.value()));
    }

    @Test
    void refusesAnAddressThatSomebodyHasInWhateverCase() {
        PersonAuthentication.run(persons.administrator(), () -> {
            people.register(named("One", "same@example.com"));
            assertThatThrownBy(() -> people.register(named("Two", "Same@Example.com")))
                    .isInstanceOf(EmailIsTaken.class);
        });
    }

    @Test
    void isNotThereForAnybodyElse() {
        PersonAuthentication.run(
                persons.observer(),
                () -> assertThatThrownBy(() -> people.register(named("One", "one@example.com")))
                        .isInstanceOf(NotFound.class));
        assertThatThrownBy(() -> people.register(named("One", "one@example.com")))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "bell\u0007", "two\nlines"})
    void refusesANameThatIsBlankOrHasControlCharacters(String name) {
        PersonAuthentication.run(
                persons.administrator(),
                () -> assertThatThrownBy(() -> people.register(named(name, "one@example.com")))
                        .isInstanceOf(ConstraintViolationException.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a b@example.com", "a@\u0000.example"})
    void refusesWhatIsNoAddress(String email) {
        PersonAuthentication.run(
                persons.administrator(),
                () -> assertThatThrownBy(() -> people.register(named("One", email)))
                        .isInstanceOf(ConstraintViolationException.class));
    }

    @Test
    void refusesAnOverlongName() {
        PersonAuthentication.run(
                persons.administrator(),
                () -> assertThatThrownBy(() -> people.register(named("x".repeat(201), "one@example.com")))
                        .isInstanceOf(ConstraintViolationException.class));
    }

    private static PersonDraft named(String name, String email) {
        return new PersonDraft(name, email, null, null, null, null, Level.OTHER, Language.EN, Country.CA.capital());
    }
}
