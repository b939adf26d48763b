package org.tandem.checkin;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.checkin.DraftWriter.Writer;
import org.tandem.shared.Country;
import org.tandem.shared.IdGenerator;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.ProgressService;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateProposalId;
import org.tandem.workplan.UpdateProposalRow;
import org.tandem.workplan.UpdateProposalService;

/** Takes what a lead member proposed into the row of its milestone, where it is edited and posted like any other words. */
@Service
@Transactional
public class ProposalUseService {

    private final DraftRows rows;
    private final DraftWriter writer;
    private final ProgressService progress;
    private final UpdateProposalService proposals;
    private final IdGenerator ids;
    private final Clock clock;

    ProposalUseService(
            DraftRows rows,
            DraftWriter writer,
            ProgressService progress,
            UpdateProposalService proposals,
            IdGenerator ids,
            Clock clock) {
        this.rows = rows;
        this.writer = writer;
        this.progress = progress;
        this.proposals = proposals;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Fills the fields that are empty; beside a field that says something else the proposed text waits until somebody
     * chooses. Once the row is posted, the proposal is used.
     *
     * @param answers the line's last update on the writer's page; null for none
     * @throws org.tandem.shared.NotAllowed for whoever does not write for that country in that group
     * @throws org.tandem.workplan.MilestoneIsClosed when nothing more is reported on the milestone
     * @throws org.tandem.cycle.StageIsOver when the edition's stage shuts updates
     * @throws org.tandem.shared.ConcurrentChange when the proposal waits no more
     */
    public void use(UpdateProposalId id, MilestoneId milestone, Country country, @Nullable UpdateId answers) {
        RowKey row = RowKey.in(
                progress.requirePostable(milestone, country).place(), milestone, country, ids.next(), answers);
        UpdateProposalRow proposal =
                proposals.take(id, milestone, country, writer.begin(row).update());
        // The words are the proposer's, whoever brings them here.
        Writer proposer = new Writer(proposal.by().person(), clock.instant());
        ProposedFields.of(proposal.words())
                .forEach((field, value) -> put(row, new FieldText(id.value(), field, value, 0), proposer));
    }

    /**
     * Takes its words out of the row again, as far as nobody changed them, and lets it wait as before.
     *
     * @throws org.tandem.shared.NotAllowed for whoever does not write for that country in that group
     * @throws org.tandem.shared.ConcurrentChange when it was decided meanwhile, or put back already
     */
    public void putBack(UpdateProposalId id, MilestoneId milestone, Country country) {
        progress.requirePostable(milestone, country);
        writer.hold(milestone, country);
        UpdateProposalRow proposal = proposals.putBack(id, milestone, country);
        // The language comes last among the fields: words that somebody changed keep it.
        ProposedFields.of(proposal.words()).forEach((field, value) -> {
            if (field != DraftField.LANGUAGE || !rows.holdsWords(milestone, country)) {
                writer.takeOut(milestone, country, field, value, proposal.by().person());
            }
        });
    }

    private void put(RowKey row, FieldText text, Writer proposer) {
        if (writer.put(row.milestone(), row.country(), text, proposer)) {
            return;
        }
        SavedField kept =
                rows.field(row.milestone(), row.country(), text.field()).orElseThrow();
        boolean differs = !kept.value().equals(text.value());
        if (differs
                && (!kept.value().isBlank()
                        || !writer.put(row.milestone(), row.country(), text.seen(kept.revision()), proposer))) {
            writer.putBeside(row.milestone(), row.country(), text, proposer);
        }
    }
}
