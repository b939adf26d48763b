package org.tandem.checkin;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.tandem.access.Access;
import org.tandem.checkin.DraftWriter.Begun;
import org.tandem.checkin.DraftWriter.Writer;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.IdGenerator;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.Postable;
import org.tandem.workplan.ProgressService;
import org.tandem.workplan.UpdateId;

/**
 * Keeps what a country writes in its check-in as it is typed; all who write for the country share one draft. When it
 * returns, the text survives whatever happens next.
 */
@Service
@Validated
@Transactional
public class DraftService {

    private final DraftRows rows;
    private final DraftWriter writer;
    private final ProgressService progress;
    private final Access access;
    private final IdGenerator ids;
    private final Clock clock;

    DraftService(
            DraftRows rows, DraftWriter writer, ProgressService progress, Access access, IdGenerator ids, Clock clock) {
        this.rows = rows;
        this.writer = writer;
        this.progress = progress;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a field. A text that does not come from the one kept now is kept beside it until somebody chooses.
     *
     * @param answers the line's last update on the writer's page; null for none
     * @throws org.tandem.shared.NotAllowed for whoever does not write for that country in that group
     * @throws org.tandem.workplan.MilestoneIsClosed when nothing more is reported on the milestone
     * @throws org.tandem.cycle.StageIsOver when the edition's stage shuts updates
     */
    public KeptText save(MilestoneId milestone, Country country, @Nullable UpdateId answers, @Valid FieldText text) {
        return keep(milestone, country, answers, text, false);
    }

    /**
     * As {@link #save}, for what a page fills in by itself: it never stands beside what somebody has written.
     *
     * @param text seen 0
     */
    public KeptText fill(MilestoneId milestone, Country country, @Nullable UpdateId answers, @Valid FieldText text) {
        return keep(milestone, country, answers, text, true);
    }

    private KeptText keep(
            MilestoneId milestone, Country country, @Nullable UpdateId answers, FieldText text, boolean yields) {
        Postable line = progress.requirePostable(milestone, country);
        RowKey row = RowKey.in(line.place(), milestone, country, ids.next(), answers);
        Writer now = new Writer(access.person(), clock.instant());
        Begun begun = writer.begin(row);
        if (!writer.put(milestone, country, text, now)) {
            SavedField kept = rows.field(milestone, country, text.field()).orElse(null);
            if (kept == null) {
                // What the page knew was posted meanwhile: these words begin the next update.
                writer.put(milestone, country, text.seen(0), now);
            } else if (!yields && !kept.value().equals(text.value())) {
                writer.putBeside(milestone, country, text, now);
            }
        }
        return new KeptText(
                kept(milestone, country, text.field()), !Objects.equals(begun.answers(), line.lastUpdate()));
    }

    /**
     * Makes one of two texts that stand side by side the one that is kept.
     *
     * @param chosen the text with the revision of the field that the chooser's page knows
     * @param seenUntil when the youngest of the texts beside it that the page showed was saved
     * @throws ConcurrentChange when the field was written since
     */
    public SavedField choose(MilestoneId milestone, Country country, @Valid FieldText chosen, Instant seenUntil) {
        progress.requirePostable(milestone, country);
        Writer now = new Writer(access.person(), clock.instant());
        if (!writer.hold(milestone, country) || !writer.put(milestone, country, chosen, now)) {
            throw new ConcurrentChange();
        }
        writer.dropRivals(milestone, country, chosen.field(), seenUntil);
        return kept(milestone, country, chosen.field());
    }

    /**
     * Lets a row go on after an update that somebody posted since it was begun, and that the writer has now seen.
     *
     * @throws ConcurrentChange when the line's last update is another one
     */
    public void goOnFrom(MilestoneId milestone, Country country, @Nullable UpdateId newest) {
        if (!Objects.equals(progress.requirePostable(milestone, country).lastUpdate(), newest)) {
            throw new ConcurrentChange();
        }
        writer.answer(milestone, country, newest);
    }

    private SavedField kept(MilestoneId milestone, Country country, DraftField field) {
        return rows.field(milestone, country, field).orElseThrow();
    }
}
