package org.tandem.demo.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tandem.demo.sample.files.Sample;
import org.tandem.demo.sample.files.SampleGroup;
import org.tandem.demo.sample.files.SamplePerson;
import org.tandem.demo.sample.files.SampleSeat;
import org.tandem.groups.GroupService;
import org.tandem.groups.GroupVersion;
import org.tandem.groups.PlacePart;
import org.tandem.groups.PlaceService;
import org.tandem.groups.SeatHolding;
import org.tandem.groups.Term;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;

/** The coordinators keep the groups, and each country's fill its own seats and bring in its own members. */
@Component
@Profile("demo")
class GroupRows {

    private final GroupService groups;
    private final PlaceService places;

    GroupRows(GroupService groups, PlaceService places) {
        this.groups = groups;
        this.places = places;
    }

    void note(Sample sample, Known known, Chronicle chronicle) {
        new Notes(sample, known, chronicle).all();
    }

    private final class Notes {
        private final Sample sample;
        private final Known known;
        private final Chronicle chronicle;

        Notes(Sample sample, Known known, Chronicle chronicle) {
            this.sample = sample;
            this.known = known;
            this.chronicle = chronicle;
        }

        void all() {
            sample.groups().forEach(this::versions);
            sample.groups().forEach(this::lineage);
            for (SampleGroup group : sample.groups()) {
                group.seats().forEach(seat -> seat(group.code(), seat));
                group.members().forEach(member -> member(group.code(), member));
            }
            sample.partnership().seats().forEach(seat -> seat(null, seat));
        }

        private void versions(SampleGroup group) {
            GroupVersion oldest = group.versions().getFirst();
            note(
                    oldest.from(),
                    group.code(),
                    Country.CA,
                    () -> known.groups().put(group.code(), groups.create(group.code(), oldest)));
            group.versions().stream()
                    .skip(1)
                    .forEach(version -> note(
                            version.from(),
                            group.code(),
                            Country.CA,
                            () -> groups.change(known.groups().get(group.code()), version)));
        }

        private void lineage(SampleGroup group) {
            group.predecessors()
                    .forEach(before -> note(
                            sample.firstDay(),
                            group.code(),
                            Country.CA,
                            () -> groups.succeed(
                                    known.groups().get(before.code()),
                                    known.groups().get(group.code()),
                                    null,
                                    before.note())));
        }

        private void seat(@Nullable String group, SampleSeat seat) {
            seat.holdings()
                    .forEach(holding -> note(
                            holding.from(),
                            holding.person(),
                            seat.country(),
                            () -> places.fillSeat(
                                    group == null ? null : known.groups().get(group),
                                    seat.country(),
                                    seat.sector(),
                                    filledBy(holding))));
        }

        /** In the person's own position and organisation. */
        private SeatHolding filledBy(SampleSeat.Holding holding) {
            SamplePerson person = sample.person(holding.person());
            return new SeatHolding(
                    known.people().get(holding.person()),
                    holding.part(),
                    holding.term(),
                    holding.acting(),
                    person.position(),
                    known.organisations().get(person.organisation()),
                    holding.illustrative());
        }

        private void member(String group, SampleGroup.Member member) {
            Country country = sample.person(member.person()).country();
            note(member.from(), member.person(), country == null ? Country.CA : country, () -> {
                GroupId id = known.groups().get(group);
                places.admit(id, known.people().get(member.person()), member.part(), Term.since(member.from()));
            });
        }

        /** What is older than the sample is written down on its first day. */
        private void note(LocalDate day, String key, Country country, Runnable work) {
            LocalDate earliest = sample.firstDay();
            chronicle.note(
                    day.isBefore(earliest) ? earliest : day,
                    "groups.yaml, " + key,
                    sample.partnership().holder(PlacePart.COORDINATOR, country),
                    work);
        }
    }
}
