package org.tandem.agreement.panel;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.tandem.agreement.AgreementDetails;
import org.tandem.agreement.AgreementQueries;
import org.tandem.agreement.AgreementService;
import org.tandem.agreement.Matter;
import org.tandem.agreement.MinorRevisionDetails;
import org.tandem.people.CurrentPerson;
import org.tandem.people.Person;
import org.tandem.shared.NotFound;
import org.tandem.shared.PartnershipDay;

/** Makes the panels of agreement that pages show beside a text. */
@Component
public class KeysPanels {

    private final AgreementService service;
    private final AgreementQueries queries;
    private final CurrentPerson current;
    private final Clock clock;

    KeysPanels(AgreementService service, AgreementQueries queries, CurrentPerson current, Clock clock) {
        this.service = service;
        this.queries = queries;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Both keys on the text that the details are of.
     *
     * @param changed run after the reader said something; the page reads and shows itself anew
     */
    public KeysPanel of(AgreementDetails details, Runnable changed) {
        return of(details, changed, () -> {});
    }

    /**
     * As {@link #of(AgreementDetails, Runnable)}, for a page that can show the text that follows.
     *
     * @param takenBack run when the reader answered a text that was taken back to be edited; the panel has said so and
     *     keeps what they wrote, and the page tells what became of the text
     */
    public KeysPanel of(AgreementDetails details, Runnable changed, Runnable takenBack) {
        Matter matter = details.submission().matter();
        return new KeysPanel(
                details, service, () -> queries.onText(matter.subject(), matter.text()), changed, takenBack, reader());
    }

    /**
     * The minor revision that made a text.
     *
     * @param changed run after the reader contested it; the page reads and shows itself anew
     */
    public MinorRevisionPanel of(MinorRevisionDetails details, Runnable changed) {
        Matter matter = details.revision().matter();
        return new MinorRevisionPanel(
                details, service, () -> queries.minorRevision(matter.subject(), matter.text()), changed, reader());
    }

    private Reader reader() {
        Person person = current.person().orElseThrow(NotFound::new);
        return new Reader(person.id(), person.timeZone(), PartnershipDay.today(clock));
    }
}
