package org.tandem.checkin.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tandem.checkin.CheckIn;
import org.tandem.checkin.CheckInQueries;
import org.tandem.checkin.CheckInService;
import org.tandem.checkin.DraftService;
import org.tandem.checkin.FieldText;
import org.tandem.checkin.KeptText;
import org.tandem.checkin.RivalText;
import org.tandem.checkin.RowCheck;
import org.tandem.checkin.SavedField;
import org.tandem.people.CurrentPerson;
import org.tandem.shared.Country;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateId;

/** Joins the form of a check-in to the services. */
@Component
class CheckInDesks {

    private final CheckInQueries queries;
    private final CheckInService service;
    private final DraftService drafts;
    private final OfferedUpdates offered;
    private final RowCheck check;
    private final CurrentPerson reader;
    private final Clock clock;

    CheckInDesks(
            CheckInQueries queries,
            CheckInService service,
            DraftService drafts,
            OfferedUpdates offered,
            RowCheck check,
            CurrentPerson reader,
            Clock clock) {
        this.queries = queries;
        this.service = service;
        this.drafts = drafts;
        this.offered = offered;
        this.check = check;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param anew shows the form anew with a message; @param posted run once so many rows are posted */
    CheckInBoard.Desk at(CheckIn checkIn, Consumer<@Nullable String> anew, IntConsumer posted) {
        UUID page = UUID.randomUUID();
        return new CheckInBoard.Desk() {
            @Override
            public Kept kept(CheckIn.Item item, Kept.Page onPage) {
                Kept.Reader writer = new Kept.Reader(page, reader.current().orElseThrow(), reader.timeZone());
                return new Kept(item.draft(), writer, new Row(item, checkIn.country()), onPage);
            }

            @Override
            public List<OfferedUpdate> proposals(CheckIn.Item item, RowOnPage row) {
                return offered.on(item, checkIn.country(), row);
            }

            @Override
            public void goOn(CheckIn.Item item) {
                UpdateId newest =
                        item.milestone().facts().line(checkIn.country()).lastUpdate();
                drafts.goOnFrom(item.milestone().id(), checkIn.country(), newest);
            }

            @Override
            public int post(Map<MilestoneId, Set<Integer>> seen) {
                return service.post(
                        checkIn.group(),
                        checkIn.edition().id(),
                        checkIn.country(),
                        checkIn.period().quarter(),
                        seen,
                        Texts.current().language());
            }

            @Override
            public void anew(String message) {
                anew.accept(message);
            }

            @Override
            public void posted(int count) {
                posted.accept(count);
            }

            @Override
            public com.vaadin.flow.component.Component preview(Runnable close) {
                return new Preview(now(), draft -> check.problems(draft).isEmpty(), close);
            }

            @Override
            public CheckIn now() {
                return queries.checkIn(checkIn.group(), checkIn.edition(), checkIn.country())
                        .orElse(checkIn);
            }

            @Override
            public String savedAt(Instant at) {
                ZoneId zone = reader.timeZone();
                Texts texts = Texts.current();
                return LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(clock.instant(), zone))
                        ? texts.text("check-in.saved", texts.timeOfDay(at, zone))
                        : texts.text("check-in.saved-on", texts.instant(at, zone));
            }

            @Override
            public String savedNow() {
                return savedAt(clock.instant());
            }
        };
    }

    private final class Row implements Kept.Server {
        private final CheckIn.Item item;
        private final Country country;

        Row(CheckIn.Item item, Country country) {
            this.item = item;
            this.country = country;
        }

        @Override
        public KeptText save(FieldText text) {
            UpdateId answers = item.milestone().facts().line(country).lastUpdate();
            return drafts.save(item.milestone().id(), country, answers, text);
        }

        @Override
        public KeptText fill(FieldText text) {
            UpdateId answers = item.milestone().facts().line(country).lastUpdate();
            return drafts.fill(item.milestone().id(), country, answers, text);
        }

        @Override
        public SavedField choose(SavedField shown, FieldText chosen) {
            Instant youngest = shown.rivals().stream()
                    .map(RivalText::savedAt)
                    .max(Instant::compareTo)
                    .orElse(shown.savedAt());
            return drafts.choose(item.milestone().id(), country, chosen, youngest);
        }
    }
}
