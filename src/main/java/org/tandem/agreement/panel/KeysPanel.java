package org.tandem.agreement.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.agreement.AgreementDetails;
import org.tandem.agreement.AgreementService;
import org.tandem.agreement.Reason;
import org.tandem.agreement.Reservation;
import org.tandem.agreement.Submission;
import org.tandem.agreement.SubmissionState;
import org.tandem.agreement.Voice.Act;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.Country;
import org.tandem.shared.NotFound;
import org.tandem.ui.Notice;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;

/**
 * Both countries' keys on one frozen text, whatever the text is of: who said what, who may still say something, and the
 * reader's own acts. Each act names what the reader saw. Where somebody was faster, nothing is sent: the panel says what
 * came between, marks it, and keeps what the reader had written.
 */
public class KeysPanel extends PageSection implements HoldsWords {

    private final transient AgreementService service;
    private final transient Supplier<Optional<AgreementDetails>> newest;
    private final transient Runnable changed;
    private final transient Runnable takenBack;
    private final transient Reader reader;
    private final transient Submission opened;
    private final NewsBox newsBox = new NewsBox();
    private final Div content = new Div();
    private transient AgreementDetails details;
    private transient @Nullable Unsent unsent;

    KeysPanel(
            AgreementDetails details,
            AgreementService service,
            Supplier<Optional<AgreementDetails>> newest,
            Runnable changed,
            Runnable takenBack,
            Reader reader) {
        super(Texts.current().text("agreement.keys"));
        this.details = details;
        this.opened = details.submission();
        this.service = service;
        this.newest = newest;
        this.changed = changed;
        this.takenBack = takenBack;
        this.reader = reader;
        addClassName("keys-panel");
        add(newsBox, content);
        show(News.NONE, null);
    }

    void agree(Country country, Reservation words) {
        say(
                new Unsent(Act.AGREE, country, words.text(), words.language()),
                seen -> service.agree(seen.id(), seen.revision(), country, words));
    }

    void withdraw(Country country) {
        say(wordless(Act.WITHDRAW, country), seen -> service.withdraw(seen.id(), seen.revision(), country));
    }

    void refuse(Country country, Reason words) {
        say(
                new Unsent(Act.REFUSE, country, words.text(), words.language()),
                seen -> service.refuse(seen.id(), seen.revision(), country, words));
    }

    void endorse(Country country) {
        say(wordless(Act.ENDORSE, country), seen -> service.endorse(seen.id(), country));
    }

    private static Unsent wordless(Act act, Country country) {
        return new Unsent(act, country, "", Texts.current().language());
    }

    private void say(Unsent words, Consumer<Submission> act) {
        try {
            act.accept(details.submission());
        } catch (BrokenRule why) {
            catchUp(why, words);
            return;
        } catch (NotFound gone) {
            loseSight(words);
            return;
        }
        Notice.say(Texts.current()
                .text("agreement.done." + words.act().name(), words.country().name()));
        changed.run();
    }

    /** Something came between: shows all that is there now, marks what is new, and keeps what was written. */
    private void catchUp(BrokenRule why, Unsent words) {
        try {
            details = newest.get().orElseThrow(NotFound::new);
        } catch (NotFound gone) {
            loseSight(words);
            return;
        }
        News news = News.between(opened, details.submission());
        show(news, words);
        newsBox.say(why, news, details.submission());
        if (details.submission().state() == SubmissionState.TAKEN_BACK) {
            takenBack.run();
        }
    }

    /** Whoever may read the text no more keeps only their own words. */
    private void loseSight(Unsent words) {
        content.removeAll();
        newsBox.say(Texts.current().text("agreement.news.out-of-sight"));
        if (!words.text().isBlank()) {
            content.add(KeyActs.kept(words.text()));
        }
    }

    @Override
    public Optional<Component> unsentWords() {
        return Optional.ofNullable(unsent)
                .map(Unsent::text)
                .filter(words -> !words.isBlank())
                .map(KeyActs::kept);
    }

    private void show(News news, @Nullable Unsent words) {
        unsent = words;
        Div sides = new Div();
        sides.addClassName("lines");
        for (Country country : Texts.current().countries()) {
            CountryKey side = new CountryKey(details, country, news, reader);
            side.add(new KeyActs(details, country, this, reader, words));
            sides.add(side);
        }
        content.removeAll();
        content.add(new Paragraph(state(details.submission())), sides);
    }

    private String state(Submission submission) {
        Texts texts = Texts.current();
        if (submission.isOpen()) {
            return submission
                    .awaited()
                    .map(country -> texts.text("agreement.state.one-key", country.name()))
                    .orElseGet(() -> texts.text("agreement.state.no-key"));
        }
        LocalDate on = LocalDate.ofInstant(Objects.requireNonNull(submission.decidedAt()), reader.zone());
        return texts.text("agreement.state." + submission.state().name(), texts.date(on));
    }
}
