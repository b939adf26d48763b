package org.tandem.agreement.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.agreement.AgreementService;
import org.tandem.agreement.MinorRevision;
import org.tandem.agreement.MinorRevisionDetails;
import org.tandem.agreement.Reason;
import org.tandem.agreement.Refusal;
import org.tandem.agreement.Voice.Act;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.Country;
import org.tandem.shared.NotFound;
import org.tandem.ui.Notice;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;

/** Who put spelling or translation right in an agreed text, and until when the other country may contest it. */
public class MinorRevisionPanel extends PageSection {

    private final Texts texts = Texts.current();
    private final transient AgreementService service;
    private final transient Supplier<Optional<MinorRevisionDetails>> newest;
    private final transient Runnable changed;
    private final transient Reader reader;
    private final NewsBox newsBox = new NewsBox();
    private final Div content = new Div();
    private transient MinorRevisionDetails details;

    MinorRevisionPanel(
            MinorRevisionDetails details,
            AgreementService service,
            Supplier<Optional<MinorRevisionDetails>> newest,
            Runnable changed,
            Reader reader) {
        super(Texts.current().text("agreement.minor"));
        this.details = details;
        this.service = service;
        this.newest = newest;
        this.changed = changed;
        this.reader = reader;
        add(newsBox, content);
        show(null);
    }

    private Country other() {
        return details.revision().signature().country().other();
    }

    private void show(@Nullable Unsent unsent) {
        MinorRevision revision = details.revision();
        Refusal contest = revision.contest();
        content.removeAll();
        content.add(
                new Paragraph(texts.text("agreement.minor.what")),
                new SignedLine(revision.signature(), details.names(), reader.zone()),
                new Paragraph(standing()));
        if (contest != null) {
            content.add(
                    new SignedLine(contest.signature(), details.names(), reader.zone()),
                    new Said(texts.text("agreement.minor.contest-reason"), contest.reason()));
        }
        if (details.mayContest()) {
            Div place = new Div();
            content.add(place);
            if (unsent == null) {
                offer(place);
            } else {
                open(place, new Reason(unsent.text(), unsent.language()));
            }
        } else if (unsent != null) {
            content.add(KeyActs.kept(unsent.text()));
        }
    }

    private String standing() {
        MinorRevision revision = details.revision();
        if (revision.contest() != null) {
            return texts.text("agreement.minor.contested", other().name());
        }
        if (!details.contestable()) {
            return texts.text("agreement.minor.settled");
        }
        return texts.text(
                "agreement.minor.until",
                other().name(),
                texts.date(revision.contestableUntil()),
                texts.distance(revision.contestableUntil(), reader.today()));
    }

    private void offer(Div place) {
        place.removeAll();
        place.add(new Button(
                texts.text("agreement.minor.act", other().name()),
                click -> open(place, new Reason("", texts.language()))));
    }

    private void open(Div place, Reason start) {
        WordsForm<Reason> form = new WordsForm<>(
                Reason.class, "agreement.contest", other().name(), start, this::contest, () -> offer(place));
        place.removeAll();
        place.add(form);
        form.focus();
    }

    private void contest(Reason reason) {
        Unsent words = new Unsent(Act.REFUSE, other(), reason.text(), reason.language());
        try {
            service.contest(details.revision().matter().text(), other(), reason);
        } catch (BrokenRule why) {
            catchUp(why, words);
            return;
        } catch (NotFound gone) {
            loseSight(words);
            return;
        }
        Notice.say(texts.text("agreement.minor.done"));
        changed.run();
    }

    private void catchUp(BrokenRule why, Unsent words) {
        try {
            details = newest.get().orElseThrow(NotFound::new);
        } catch (NotFound gone) {
            loseSight(words);
            return;
        }
        show(words);
        newsBox.say(why);
    }

    /** Whoever may read the text no more keeps only their own words. */
    private void loseSight(Unsent words) {
        content.removeAll();
        content.add(KeyActs.kept(words.text()));
        newsBox.say(texts.text("agreement.news.out-of-sight"));
    }
}
