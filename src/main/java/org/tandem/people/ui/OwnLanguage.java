package org.tandem.people.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tandem.people.CurrentPerson;
import org.tandem.people.Person;
import org.tandem.people.ProfileDraft;
import org.tandem.people.ProfileService;
import org.tandem.shared.Language;
import org.tandem.ui.ReaderLanguage;

/** The language of the profile, for the frame's switch. */
@Component
class OwnLanguage implements ReaderLanguage {

    private final CurrentPerson person;
    private final ProfileService profile;

    OwnLanguage(CurrentPerson person, ProfileService profile) {
        this.person = person;
        this.profile = profile;
    }

    @Override
    public Optional<Language> current() {
        return person.person().map(Person::language);
    }

    @Override
    public void choose(Language language) {
        Person mine = profile.mine();
        profile.choose(new ProfileDraft(language, mine.timeZone()), mine.revision());
    }
}
