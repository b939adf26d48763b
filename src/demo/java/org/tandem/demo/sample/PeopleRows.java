package org.tandem.demo.sample;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tandem.demo.sample.files.Sample;
import org.tandem.demo.sample.files.SamplePartnership.Place;
import org.tandem.demo.sample.files.SamplePerson;
import org.tandem.groups.PlacePart;
import org.tandem.groups.PlaceService;
import org.tandem.groups.Term;
import org.tandem.people.FirstAdministrator;
import org.tandem.people.OrganisationDraft;
import org.tandem.people.OrganisationId;
import org.tandem.people.OrganisationService;
import org.tandem.people.PeopleService;
import org.tandem.people.PersonDraft;

/** The administrator registers organisations and people, and gives the places of the whole Partnership. */
@Component
@Profile("demo")
class PeopleRows {

    private final FirstAdministrator first;
    private final OrganisationService organisations;
    private final PeopleService people;
    private final PlaceService places;

    PeopleRows(FirstAdministrator first, OrganisationService organisations, PeopleService people, PlaceService places) {
        this.first = first;
        this.organisations = organisations;
        this.people = people;
        this.places = places;
    }

    /** @throws IllegalStateException when another replica has begun */
    void begin(Sample sample, Known known) {
        String key = administrator(sample);
        known.people()
                .put(
                        key,
                        first.register(draft(sample.person(key), known))
                                .orElseThrow(() -> new IllegalStateException("Another Tandem loads the sample here")));
    }

    void note(Sample sample, Known known, Chronicle chronicle) {
        LocalDate day = sample.firstDay();
        String by = administrator(sample);
        sample.organisations()
                .forEach(entry -> chronicle.note(
                        day,
                        "organisations.yaml, " + entry.key(),
                        by,
                        () -> known.organisations()
                                .put(
                                        entry.key(),
                                        organisations.register(new OrganisationDraft(entry.name(), entry.country())))));
        sample.people().stream()
                .filter(person -> !person.key().equals(by))
                .forEach(person -> chronicle.note(
                        day,
                        "people.yaml, " + person.key(),
                        by,
                        () -> known.people().put(person.key(), people.register(draft(person, known)))));
        sample.partnership().places().stream()
                .filter(place -> !place.person().equals(by))
                .forEach(place -> chronicle.note(
                        place.from(), "partnership.yaml, " + place.person(), by, () -> appoint(place, known)));
    }

    private void appoint(Place place, Known known) {
        places.appoint(known.people().get(place.person()), place.part(), place.country(), Term.since(place.from()));
    }

    private static String administrator(Sample sample) {
        return sample.partnership().holder(PlacePart.ADMINISTRATOR, null);
    }

    private static PersonDraft draft(SamplePerson person, Known known) {
        OrganisationId organisation =
                person.organisation().isEmpty() ? null : known.organisations().get(person.organisation());
        return new PersonDraft(
                person.name(),
                person.email(),
                organisation,
                person.position(),
                person.country(),
                person.sector(),
                person.level(),
                person.language(),
                person.zone());
    }
}
