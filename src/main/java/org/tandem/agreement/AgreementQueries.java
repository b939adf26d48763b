package org.tandem.agreement;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.access.Subjects;
import org.tandem.agreement.SubmissionReader.Read;
import org.tandem.agreement.Voice.Act;
import org.tandem.groups.RosterQueries;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;
import org.tandem.shared.PartnershipDay;
import org.tandem.shared.PersonId;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Reads of what is before both countries, for those who may read the text itself. */
@Service
@Transactional(readOnly = true)
public class AgreementQueries {

    private final SubmissionReader reader;
    private final MinorRevisionRepository minors;
    private final SettingsRepository settings;
    private final SignerNames names;
    private final Voices voices;
    private final RosterQueries roster;
    private final Subjects subjects;
    private final Access access;
    private final Clock clock;

    AgreementQueries(
            SubmissionReader reader,
            MinorRevisionRepository minors,
            SettingsRepository settings,
            SignerNames names,
            Voices voices,
            RosterQueries roster,
            Subjects subjects,
            Access access,
            Clock clock) {
        this.reader = reader;
        this.minors = minors;
        this.settings = settings;
        this.names = names;
        this.voices = voices;
        this.roster = roster;
        this.subjects = subjects;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The newest text of a subject that was put before both countries, whatever became of it; empty before any was.
     *
     * @throws NotFound for whoever may not read it
     */
    public Optional<AgreementDetails> newest(SubjectRef subject) {
        subjects.readable(subject);
        return reader.of(subject).stream().findFirst().map(this::details);
    }

    /** What was said to one frozen text; empty for a text that was never put before both countries. */
    public Optional<AgreementDetails> onText(SubjectRef subject, UUID text) {
        subjects.readable(subject);
        return reader.onText(subject, text).map(this::details);
    }

    /** What was said to some frozen texts, by text; those that nothing was said to, or that the reader may not read, are absent. */
    public Map<UUID, Submission> onTexts(SubjectKind kind, Collection<UUID> texts) {
        Map<UUID, Submission> said = new HashMap<>();
        for (Read read : reader.onTexts(kind, texts)) {
            if (isReadable(read)) {
                said.put(read.submission().matter().text(), read.submission());
            }
        }
        return said;
    }

    /** The text of a subject, other than a given one, to which a country last gave its key; empty when it never did. */
    public Optional<UUID> lastAgreedBy(Country country, SubjectRef subject, UUID other) {
        subjects.readable(subject);
        return reader.of(subject).stream()
                .filter(this::isReadable)
                .map(Read::submission)
                .filter(submission -> !submission.matter().text().equals(other))
                .filter(submission -> submission.keys().containsKey(country))
                .map(submission -> submission.matter().text())
                .findFirst();
    }

    /**
     * The minor revision that made a text; empty for any other text.
     *
     * @throws NotFound for whoever may not read it
     */
    public Optional<MinorRevisionDetails> minorRevision(SubjectRef subject, UUID text) {
        subjects.readable(subject);
        return minors.madeText(subject, text).map(this::details);
    }

    /** What is open in the groups where the person who asks may say something to it, oldest first. */
    public List<WaitingForKey> waiting(Set<GroupId> groups) {
        AgreementSettings now = settings();
        return reader.openIn(groups).stream()
                .filter(this::isReadable)
                .flatMap(read -> voices.of(read, now).stream()
                        .filter(voice -> voice.acts().contains(Act.AGREE))
                        .map(voice -> new WaitingForKey(read.submission(), voice.country())))
                .toList();
    }

    /** The countries whose key the person who asks may give to texts of a group. */
    public Set<Country> mayAgreeFor(ProtectedObject guardedBy, GroupId group) {
        AgreementSettings now = settings();
        return access.capacitiesFor(Right.AGREE, guardedBy, group).stream()
                .filter(now::letsAgree)
                .flatMap(capacity -> Stream.ofNullable(capacity.country()))
                .collect(Collectors.toSet());
    }

    /** Whether a minor revision of the subject may still be contested, so that no other can be made. */
    public boolean isMinorRevisionPending(SubjectRef subject) {
        subjects.readable(subject);
        return minors.anyContestable(subject, PartnershipDay.today(clock));
    }

    private AgreementSettings settings() {
        return settings.read().settings();
    }

    private boolean isReadable(Read read) {
        return access.may(
                Right.READ,
                object(read.submission()),
                read.submission().matter().group());
    }

    private AgreementDetails details(Read read) {
        Submission submission = read.submission();
        Matter matter = submission.matter();
        access.require(Right.READ, object(submission), matter.group());
        AgreementSettings now = settings();
        return new AgreementDetails(
                submission, names.of(signers(submission)), roster.seats(matter.group()), now, voices.of(read, now));
    }

    private MinorRevisionDetails details(MinorRevisionRepository.Read read) {
        MinorRevision revision = read.revision();
        access.require(
                Right.READ,
                revision.matter().readAs(revision.contest() == null),
                revision.matter().group());
        Refusal contest = revision.contest();
        Set<PersonId> signers = new HashSet<>(Set.of(revision.signature().by()));
        if (contest != null) {
            signers.add(contest.signature().by());
        }
        boolean contestable = revision.isContestableOn(PartnershipDay.today(clock));
        return new MinorRevisionDetails(
                revision, names.of(signers), contestable, contestable && voices.mayContest(read, settings()));
    }

    private static ProtectedObject object(Submission submission) {
        return submission.matter().readAs(submission.state() == SubmissionState.AGREED);
    }

    private static Set<PersonId> signers(Submission submission) {
        Set<PersonId> signers = new HashSet<>();
        submission.keys().values().stream()
                .map(Key::signature)
                .filter(Objects::nonNull)
                .forEach(signature -> signers.add(signature.by()));
        submission.endorsements().forEach(signature -> signers.add(signature.by()));
        if (submission.refusal() != null) {
            signers.add(submission.refusal().signature().by());
        }
        return signers;
    }
}
