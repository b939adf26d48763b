package org.tandem.checkin;

import static org.tandem.testing.SmallPartnership.as;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.Quarter;

/** Lets people fill check-ins as their page lets them, each from what it showed. */
@TestComponent
class CheckInPartnership {

    private final CheckInQueries queries;
    private final DraftService drafts;
    private final CheckInService service;
    private final EditionQueries editions;

    CheckInPartnership(CheckInQueries queries, DraftService drafts, CheckInService service, EditionQueries editions) {
        this.queries = queries;
        this.drafts = drafts;
        this.service = service;
        this.editions = editions;
    }

    CheckIn open(Scene scene, PersonId person, Country country) {
        return as(person, () -> queries.checkIn(scene.group(), edition(scene), country))
                .orElseThrow();
    }

    Edition edition(Scene scene) {
        return as(scene.mexico(), () -> editions.byId(scene.edition()));
    }

    /** Writes a field of the scene's milestone from a page that knows a revision of it. */
    SavedField write(Scene scene, PersonId person, Country country, DraftField field, String value, int seen) {
        return write(scene, person, country, new FieldText(person.value(), field, value, seen));
    }

    /** As {@link #write}, from another page of the same person. */
    void writeElsewhere(Scene scene, PersonId person, Country country, DraftField field, String value, int seen) {
        write(scene, person, country, new FieldText(UUID.randomUUID(), field, value, seen));
    }

    private SavedField write(Scene scene, PersonId person, Country country, FieldText text) {
        CheckIn.Item item = open(scene, person, country).items().getFirst();
        return as(
                        person,
                        () -> drafts.save(
                                scene.milestone(),
                                country,
                                item.milestone().facts().line(country).lastUpdate(),
                                text))
                .field();
    }

    /** Answers that the milestone is on track, with one point. */
    void answer(Scene scene, PersonId person, Country country, String point) {
        write(scene, person, country, DraftField.ANSWER, Answer.CHANGED.name(), 0);
        write(scene, person, country, DraftField.STATUS, "ON_TRACK", 0);
        write(scene, person, country, DraftField.POINT_1, point, 0);
    }

    /** The answered rows of a page with their revisions. */
    static Map<MilestoneId, Set<Integer>> seen(CheckIn page) {
        return page.items().stream()
                .filter(item -> item.answer() != null)
                .map(CheckIn.Item::draft)
                .collect(Collectors.toMap(DraftRow::milestone, DraftRow::revisions));
    }

    int post(Scene scene, PersonId person, CheckIn page) {
        return post(scene, person, page, page.period().quarter());
    }

    int post(Scene scene, PersonId person, CheckIn page, Quarter period) {
        return as(
                person,
                () -> service.post(scene.group(), scene.edition(), page.country(), period, seen(page), Language.EN));
    }
}
