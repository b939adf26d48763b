package org.tandem.demo.sample;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tandem.cycle.EditionDraft;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.EditionService;
import org.tandem.cycle.Stage;
import org.tandem.demo.sample.files.Sample;
import org.tandem.demo.sample.files.SampleEdition;
import org.tandem.groups.PlacePart;
import org.tandem.shared.EditionId;

/** The host's coordinators open an edition and move it through its stages. */
@Component
@Profile("demo")
class EditionRows {

    /** Plans are called for and mostly agreed by then. */
    private static final int DAYS_OF_PLANNING = 60;

    private static final int DAYS_OF_REPORTING = 90;

    private final EditionService editions;
    private final EditionQueries queries;

    EditionRows(EditionService editions, EditionQueries queries) {
        this.editions = editions;
        this.queries = queries;
    }

    void noteOpenings(Sample sample, Known known, Chronicle chronicle) {
        sample.editions()
                .forEach(edition -> chronicle.note(
                        edition.firstDay(),
                        row(edition),
                        coordinator(sample, edition),
                        () -> known.editions().put(edition.key(), editions.open(draft(sample, edition)))));
    }

    /** To be noted after all else, for a stage shuts out what comes after it on the same day. */
    void noteStages(Sample sample, Known known, Chronicle chronicle) {
        for (SampleEdition edition : sample.editions()) {
            Map<Stage, LocalDate> days = Map.of(
                    Stage.IN_PROGRESS, edition.firstDay().plusDays(DAYS_OF_PLANNING),
                    Stage.REPORTING, edition.meetingLast().plusDays(1),
                    Stage.CLOSED, edition.meetingLast().plusDays(DAYS_OF_REPORTING));
            days.forEach((stage, day) -> {
                if (stage.compareTo(edition.stage()) <= 0) {
                    chronicle.note(day, row(edition), coordinator(sample, edition), () -> move(edition, stage, known));
                }
            });
        }
    }

    private void move(SampleEdition edition, Stage stage, Known known) {
        EditionId id = known.editions().get(edition.key());
        editions.moveTo(id, queries.byId(id).revision(), stage);
    }

    private static EditionDraft draft(Sample sample, SampleEdition edition) {
        return new EditionDraft(
                code(sample, edition),
                edition.number(),
                edition.meetingLast().getYear(),
                edition.host(),
                edition.city(),
                edition.mode(),
                edition.emphasis(),
                edition.firstDay(),
                edition.meetingFirst(),
                edition.meetingLast(),
                edition.illustrative());
    }

    /** The year of the meeting where the file gives none; a second edition of a year gets a letter. */
    private static String code(Sample sample, SampleEdition edition) {
        if (!edition.code().isEmpty()) {
            return edition.code();
        }
        String year = String.valueOf(edition.meetingLast().getYear());
        boolean taken =
                sample.editions().stream().anyMatch(other -> other.code().equals(year));
        return taken ? year + "b" : year;
    }

    private static String coordinator(Sample sample, SampleEdition edition) {
        return sample.partnership().holder(PlacePart.COORDINATOR, edition.host());
    }

    private static String row(SampleEdition edition) {
        return "editions.yaml, " + edition.key();
    }
}
