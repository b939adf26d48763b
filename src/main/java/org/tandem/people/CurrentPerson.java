package org.tandem.people;

import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tandem.access.OncePerRequest;
import org.tandem.access.Visitor;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;

/** Who is signed in. The person is loaded once per request, so a change of theirs holds from the next one on. */
@Component
public class CurrentPerson implements Visitor {

    private final PersonRepository persons;

    CurrentPerson(PersonRepository persons) {
        this.persons = persons;
    }

    @Override
    public Optional<PersonId> current() {
        return principal().map(PersonPrincipal::person);
    }

    /** Whether anybody is signed in, known to Tandem or not. */
    public boolean isSignedIn() {
        return principal().isPresent();
    }

    /** Empty for somebody who is not signed in or is not known to Tandem. */
    public Optional<Person> person() {
        return current().flatMap(this::load);
    }

    /** The language the person chose; for somebody unknown the one their browser asks for. */
    public Language language() {
        return person().map(Person::language).orElseGet(() -> Language.of(LocaleContextHolder.getLocale()));
    }

    /** The zone in which the person reads times; Ottawa's for somebody unknown. */
    public ZoneId timeZone() {
        return person().map(Person::timeZone).orElse(Country.CA.capital());
    }

    /** Makes the rest of the request see what was just changed. */
    void forget() {
        OncePerRequest.forget(Person.class);
    }

    private static Optional<PersonPrincipal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PersonPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }

    private Optional<Person> load(PersonId id) {
        return OncePerRequest.read(Person.class, id, () -> persons.find(id));
    }
}
