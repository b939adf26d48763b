package org.tandem.agreement.panel;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tandem.agreement.AgreementDetails;
import org.tandem.agreement.Key;
import org.tandem.agreement.Refusal;
import org.tandem.agreement.Submission;
import org.tandem.agreement.TacitClock;
import org.tandem.shared.Country;
import org.tandem.ui.CountryChip;
import org.tandem.ui.Texts;

/** One country's side of an agreement: its key, what was said beside it, who may still give it. */
class CountryKey extends Article {

    private final Texts texts = Texts.current();
    private final transient AgreementDetails details;
    private final transient Submission submission;
    private final transient Country country;
    private final transient Reader reader;

    CountryKey(AgreementDetails details, Country country, News news, Reader reader) {
        this.details = details;
        this.submission = details.submission();
        this.country = country;
        this.reader = reader;
        addClassNames("line", "country-key");
        KeyState state = KeyState.of(submission, country);
        H3 head = new H3(new CountryChip(country), new KeyGlyph(state), new Span(texts.word("agreement.key", state)));
        if (news.keys().contains(country)
                || news.endorsed().contains(country)
                || news.decided() && state == KeyState.REFUSED) {
            Span mark = new Span(texts.text("agreement.new"));
            mark.addClassNames("signal", "new");
            head.add(mark);
        }
        add(head);
        showKey(submission.keys().get(country));
        showRefusal(submission.refusal());
        showClock(submission.clock());
        submission.endorsements().stream()
                .filter(endorsement -> endorsement.country() == country)
                .forEach(endorsement -> add(
                        new Paragraph(texts.text("agreement.endorsement")),
                        new SignedLine(endorsement, details.names(), reader.zone())));
        if (submission.isOpen() && state == KeyState.OPEN) {
            add(new WhoMayAgree(details, country));
        }
    }

    private void showKey(@Nullable Key key) {
        if (key == null) {
            return;
        }
        if (key.signature() == null) {
            add(new Paragraph(texts.text("agreement.tacit", texts.instant(key.at(), reader.zone()))));
            return;
        }
        add(new SignedLine(key.signature(), details.names(), reader.zone()));
        if (key.reservation() != null) {
            add(new Said(texts.text("agreement.reservation"), key.reservation()));
        }
    }

    private void showRefusal(@Nullable Refusal refusal) {
        if (refusal != null && refusal.signature().country() == country) {
            add(
                    new SignedLine(refusal.signature(), details.names(), reader.zone()),
                    new Said(texts.text("agreement.refusal"), refusal.reason()));
        }
    }

    private void showClock(@Nullable TacitClock clock) {
        if (clock != null && submission.awaited().filter(country::equals).isPresent()) {
            add(new TacitNotice(clock, country, reader.today()));
        }
    }
}
