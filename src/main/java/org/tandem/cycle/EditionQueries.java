package org.tandem.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.shared.EditionId;
import org.tandem.shared.NotFound;
import org.tandem.shared.PartnershipDay;

/** Reads of editions; there are some dozens at most, so they are read together. */
@Service
@Transactional(readOnly = true)
public class EditionQueries {

    private final EditionRepository editions;
    private final Access access;
    private final Clock clock;

    EditionQueries(EditionRepository editions, Access access, Clock clock) {
        this.editions = editions;
        this.access = access;
        this.clock = clock;
    }

    /** All editions, newest meeting first. */
    public List<Edition> all() {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return editions.all();
    }

    /**
     * The edition an address names, the current one when it names none.
     *
     * @throws NotFound when there is no such edition
     * @throws NoEditionYet when there is none at all
     */
    public Edition named(@Nullable String code) {
        return named(code, all());
    }

    /** As {@link #named(String)}, among editions that were read already. */
    public Edition named(@Nullable String code, List<Edition> all) {
        access.require(Right.READ, ProtectedObject.PARTNERSHIP, null);
        return code == null
                ? current(all, today())
                : all.stream()
                        .filter(edition -> edition.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when there is no such edition */
    public Edition byId(EditionId id) {
        return all().stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the person who asks may open editions and move them. */
    public boolean mayAdminister() {
        return access.may(Right.ADMINISTER, ProtectedObject.PARTNERSHIP_LIFE, null);
    }

    /**
     * What the form for the next edition opens with.
     *
     * @throws NotFound for whoever may not open one
     */
    public EditionSuggestion suggestion() {
        access.require(Right.ADMINISTER, ProtectedObject.PARTNERSHIP_LIFE, null);
        return editions.all().stream()
                .findFirst()
                .map(EditionSuggestion::after)
                .orElseGet(EditionSuggestion::withoutAny);
    }

    /**
     * An edition to be moved to another stage.
     *
     * @throws NotFound for whoever may not move it, and when there is no such edition
     * @throws StageIsOver when it is closed
     */
    public Edition toMove(String code) {
        access.require(Right.ADMINISTER, ProtectedObject.PARTNERSHIP_LIFE, null);
        Edition edition = named(code);
        edition.stage().requireOpenEnd();
        return edition;
    }

    /** The Partnership's day by the application's clock. */
    public LocalDate today() {
        return PartnershipDay.today(clock);
    }

    /** The edition whose meeting comes next; without one, the latest (product.md §2). */
    static Edition current(List<Edition> editions, LocalDate today) {
        Comparator<Edition> byMeeting =
                Comparator.comparing(edition -> edition.data().meetingLast());
        return editions.stream()
                .filter(edition -> !edition.data().meetingLast().isBefore(today))
                .min(byMeeting)
                .or(() -> editions.stream().max(byMeeting))
                .orElseThrow(NoEditionYet::new);
    }
}
