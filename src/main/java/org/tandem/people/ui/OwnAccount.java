package org.tandem.people.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tandem.access.Access;
import org.tandem.access.Rights;
import org.tandem.people.CurrentPerson;
import org.tandem.ui.ReaderAccount;
import org.tandem.ui.Texts;

/** Who is signed in, for the frame's account menu: the name, and the first of the places held. */
@Component
class OwnAccount implements ReaderAccount {

    private final CurrentPerson person;
    private final Access access;

    OwnAccount(CurrentPerson person, Access access) {
        this.person = person;
        this.access = access;
    }

    @Override
    public Optional<Account> current() {
        return person.person()
                .flatMap(known -> access.current().map(Rights::holdings).stream()
                        .flatMap(holdings -> holdings.stream())
                        .findFirst()
                        .map(holding -> new Account(
                                known.name(), Texts.current().capacity(holding.capacity()), ProfileView.PATH)));
    }
}
