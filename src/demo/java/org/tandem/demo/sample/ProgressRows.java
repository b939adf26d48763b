package org.tandem.demo.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tandem.demo.sample.files.Sample;
import org.tandem.demo.sample.files.SampleMilestone;
import org.tandem.demo.sample.files.SampleMilestone.Comment;
import org.tandem.demo.sample.files.SampleMilestone.DueMove;
import org.tandem.demo.sample.files.SamplePlan;
import org.tandem.demo.sample.files.SampleUpdate;
import org.tandem.discussion.CommentDraft;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.CommentService;
import org.tandem.shared.Country;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.AgreedBeforeTandem;
import org.tandem.workplan.DueMoveDraft;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.ProgressService;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateProposalService;
import org.tandem.workplan.WorkPlanQueries;

/** What is said and done on a milestone once its plan stands. */
@Component
@Profile("demo")
class ProgressRows {

    private final ProgressService progress;
    private final UpdateProposalService proposals;
    private final WorkPlanQueries plans;
    private final CommentService comments;
    private final AgreedBeforeTandem agreed;
    private final IdGenerator ids;

    ProgressRows(
            ProgressService progress,
            UpdateProposalService proposals,
            WorkPlanQueries plans,
            CommentService comments,
            AgreedBeforeTandem agreed,
            IdGenerator ids) {
        this.progress = progress;
        this.proposals = proposals;
        this.plans = plans;
        this.comments = comments;
        this.agreed = agreed;
        this.ids = ids;
    }

    void note(SamplePlan plan, SampleMilestone milestone, Sample sample, Known known, Chronicle chronicle) {
        new Notes(plan, milestone, sample, known, chronicle).all();
    }

    private final class Notes {
        private final SamplePlan plan;
        private final SampleMilestone milestone;
        private final Sample sample;
        private final Known known;
        private final Chronicle chronicle;
        private final Map<Country, UpdateId> last = new EnumMap<>(Country.class);

        Notes(SamplePlan plan, SampleMilestone milestone, Sample sample, Known known, Chronicle chronicle) {
            this.plan = plan;
            this.milestone = milestone;
            this.sample = sample;
            this.known = known;
            this.chronicle = chronicle;
        }

        void all() {
            milestone.currentDueMoves().forEach(move -> note(move.on(), move.by(), () -> move(move)));
            milestone.updates().forEach(update -> note(update.on(), update.by(), () -> post(update)));
            milestone.comments().forEach(comment -> note(comment.on(), comment.by(), () -> post(comment)));
            source();
            SampleMilestone.Closure closure = milestone.closure();
            if (closure != null) {
                note(
                        closure.agreedOn(),
                        new Writers(sample).coordinator(plan.edition()),
                        () -> agreed.closure(id(), closure.outcome(), closure.agreedOn()));
            }
        }

        private void move(DueMove move) {
            Revision revision = plans.milestone(id()).milestone().dueRevision();
            progress.moveDue(id(), revision, new DueMoveDraft(move.to(), move.reason(), move.language()));
        }

        private void post(SampleUpdate update) {
            UpdateDraft draft = draft(update, last.get(update.country()));
            if (update.proposal()) {
                proposals.propose(id(), draft);
            } else {
                last.put(update.country(), draft.id());
                progress.post(id(), draft);
            }
        }

        private UpdateDraft draft(SampleUpdate update, @Nullable UpdateId previous) {
            return new UpdateDraft(
                    new UpdateId(ids.next()),
                    update.country(),
                    previous,
                    update.correction() ? previous : null,
                    update.kind(),
                    update.status(),
                    update.points(),
                    update.obstacle(),
                    update.reason(),
                    update.nextStep(),
                    update.nextStepDue(),
                    update.language(),
                    update.evidence(),
                    update.illustrative());
        }

        /** Every comment was made for the sample. */
        private void post(Comment comment) {
            comments.post(
                    SubjectRef.of(SubjectKind.MILESTONE, id()),
                    new CommentDraft(new CommentId(ids.next()), null, comment.body(), comment.language(), true));
        }

        /** The page a milestone was taken from becomes evidence, unless an update shows it; a draft takes no evidence. */
        private void source() {
            LocalDate agreedOn = plan.agreedOn();
            if (agreedOn == null || milestone.source().isEmpty() || isShownByAnUpdate()) {
                return;
            }
            Optional<SampleUpdate> newest = posted().max(Comparator.comparing(SampleUpdate::on));
            LocalDate day = newest.map(SampleUpdate::on).orElse(agreedOn);
            Country author = milestone.leadCa().isEmpty() ? Country.MX : Country.CA;
            String by =
                    newest.map(SampleUpdate::by).orElseGet(() -> new Writers(sample).ofSeat(plan.group(), author, day));
            SourceLink link = new SourceLink(
                    milestone.source(), sample.edition(plan.edition()).illustrative());
            note(
                    day,
                    by,
                    () -> progress.addEvidence(id(), link.in(sample.person(by).language())));
        }

        private boolean isShownByAnUpdate() {
            return posted().flatMap(update -> update.evidence().stream())
                    .anyMatch(link -> link.url().equals(milestone.source()));
        }

        private Stream<SampleUpdate> posted() {
            return milestone.updates().stream().filter(update -> !update.proposal());
        }

        private MilestoneId id() {
            return known.milestones().get(milestone.key());
        }

        private void note(LocalDate day, String by, Runnable work) {
            chronicle.note(day, plan.row(milestone.key()), by, work);
        }
    }
}
