package org.tandem.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tandem.agreement.VersionInPlay.State;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.Country;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.PersonId;
import org.tandem.shared.Sector;

/** The rules of this module at work on the versions of one plan, as the services put them to work. */
final class RulesInPlay {

    private static final Written WORDS = TestSubmission.WHY;

    private final Circumstances now;
    private final List<VersionInPlay> versions = new ArrayList<>(List.of(new VersionInPlay(0)));

    RulesInPlay(Circumstances now) {
        this.now = now;
    }

    /** Lets it happen if the rules do; @return whether they did */
    boolean attempt(Step step) {
        try {
            act(step, now.person(step));
            return true;
        } catch (BrokenRule refused) {
            return false;
        }
    }

    /** The versions that stand as agreed, by their number from 0. */
    List<Integer> agreed() {
        return IntStream.range(0, versions.size())
                .filter(number -> versions.get(number).state == State.AGREED)
                .boxed()
                .toList();
    }

    private void act(Step step, int person) {
        switch (step.what()) {
            case EDIT -> edit(person);
            case DISCARD -> discard(person);
            case SUBMIT -> submit(person, step.country());
            case REVISE -> revise(person, step.country());
            case CONTEST -> contest(step, person);
            case AGREE -> say(step, person, (seat, text) -> text.agree(seat, null, now.settings));
            case WITHDRAW -> say(step, person, (seat, text) -> text.withdraw(seat, now.settings));
            case REFUSE -> say(step, person, (seat, text) -> text.refuse(seat, WORDS, now.settings));
            case ENDORSE -> say(step, person, (seat, text) -> text.endorse(seat));
            default ->
                versions.stream()
                        .filter(version -> version.state == State.SUBMITTED)
                        .toList()
                        .forEach(version -> perform(version, UnaryOperator.identity()));
        }
    }

    private void edit(int person) {
        requireWriter(person);
        VersionInPlay last = versions.getLast();
        if (last.state == State.DRAFT) {
            return;
        }
        if (last.state == State.SUBMITTED) {
            perform(last, text -> text.takeBack(now.now()));
        }
        if (last.state == State.SUBMITTED || last.state == State.RETURNED) {
            last.state = State.SUPERSEDED;
        }
        versions.add(new VersionInPlay(versions.size()));
    }

    private void discard(int person) {
        requireWriter(person);
        if (versions.getLast().state != State.DRAFT || agreed().isEmpty()) {
            throw new NotAllowed();
        }
        versions.getLast().state = State.SUPERSEDED;
    }

    private void submit(int person, Country country) {
        requireWriter(person);
        Signature signature = sign(person, country);
        VersionInPlay draft = draft();
        draft.submission = Submission.open(new SubmissionId(draft.matter.text()), draft.matter, now.now());
        draft.state = State.SUBMITTED;
        if (now.settings.letsAgree(signature.as())) {
            perform(draft, text -> text.agree(signature, null, now.settings));
        }
    }

    private void revise(int person, Country country) {
        requireWriter(person);
        Signature signature = sign(person, country);
        VersionInPlay draft = draft();
        if (agreed().isEmpty()) {
            throw new NotAllowed();
        }
        if (minors().stream().anyMatch(version -> version.minor().isContestableOn(now.today))) {
            throw new MinorRevisionPending();
        }
        UUID base = versions.get(agreed().getLast()).matter.text();
        draft.revision =
                MinorRevision.make(draft.matter, base, signature, now.settings, now.today, Circumstances.WORKED);
        draft.state = State.AGREED;
    }

    private void contest(Step step, int person) {
        requireWriter(person);
        Signature signature = sign(person, step.country());
        if (minors().isEmpty()) {
            throw new NotAllowed();
        }
        VersionInPlay version = minors().get(step.pick(minors().size()));
        version.revision = version.minor().contest(signature, WORDS, now.settings, now.today);
        version.state = State.CONTESTED;
    }

    private interface Saying {
        Submission said(Signature signature, Submission text);
    }

    private void say(Step step, int person, Saying saying) {
        requireWriter(person);
        Signature signature = sign(person, step.country());
        List<VersionInPlay> texts =
                versions.stream().filter(version -> version.submission != null).toList();
        if (texts.isEmpty()) {
            throw new NotAllowed();
        }
        perform(texts.get(step.pick(texts.size())), text -> saying.said(signature, text));
    }

    /** As {@link Desk#perform}. */
    private void perform(VersionInPlay version, UnaryOperator<Submission> act) {
        Submission before = version.submitted();
        Set<Country> heard = EnumSet.noneOf(Country.class);
        for (Country country : Country.values()) {
            if (now.holder(country, Sector.PUBLIC) != null
                    || (now.settings.privateSeatsAgree() && now.holder(country, Sector.PRIVATE) != null)) {
                heard.add(country);
            }
        }
        Silence silence = new Silence(now.today, now.settings, Circumstances.WORKED, heard, now.yearOpen);
        Submission after = act.apply(before.settle(silence, now.now())).settle(silence, now.now());
        version.submission = after;
        if (before.isOpen() && after.state() == SubmissionState.AGREED) {
            version.state = State.AGREED;
            minors().forEach(RulesInPlay::settle);
        }
        if (before.isOpen() && after.state() == SubmissionState.REFUSED) {
            version.state = State.RETURNED;
        }
    }

    private static void settle(VersionInPlay version) {
        MinorRevision made = version.minor();
        if (made.contest() == null) {
            version.revision = new MinorRevision(
                    made.matter(), made.base(), made.signature(), made.contestableUntil(), null, true);
        }
    }

    private List<VersionInPlay> minors() {
        return versions.stream().filter(version -> version.revision != null).toList();
    }

    private VersionInPlay draft() {
        if (versions.getLast().state != State.DRAFT) {
            throw new NotAllowed();
        }
        return versions.getLast();
    }

    /** Somebody with a part in a seat of the group, while the year's stage lets plans be edited. */
    private void requireWriter(int person) {
        boolean writes = Arrays.stream(Country.values())
                .anyMatch(country -> !now.capacities(person, country).isEmpty());
        if (!writes || !now.yearOpen) {
            throw new NotAllowed();
        }
    }

    /** As {@link Signatories#find}, and secretaries come as far as the rules. */
    private Signature sign(int person, Country country) {
        return now.capacities(person, country).stream()
                .min(Comparator.comparing(capacity -> !now.settings.letsAgree(capacity)))
                .map(capacity -> new Signature(new PersonId(new UUID(0, person)), capacity, now.now()))
                .orElseThrow(NotAllowed::new);
    }
}
