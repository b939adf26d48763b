package org.tandem.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;

/** Groups as they come and go, on the sample's own. */
@TandemTest
@Transactional
@Import(Persons.class)
class GroupLifeTest {

    @Autowired
    GroupQueries groups;

    @Autowired
    RosterQueries roster;

    @Autowired
    Persons persons;

    @Test
    void aPhasedOutGroupIsStillThereAndNoLongerAtWork() {
        PersonId reader = persons.observer();
        GroupDetails labourMobility = PersonAuthentication.call(reader, () -> groups.byCode("labour-mobility"));

        assertThat(labourMobility.state()).isEqualTo(GroupState.PHASED_OUT);
        assertThat(PersonAuthentication.call(reader, () -> groups.atWorkOn(LocalDate.of(2021, 11, 25))))
                .extracting(GroupRow::code)
                .hasSize(8)
                .doesNotContain("labour-mobility");
        assertThat(PersonAuthentication.call(reader, () -> groups.atWorkOn(LocalDate.of(2017, 11, 23))))
                .extracting(GroupRow::code)
                .contains("labour-mobility");
    }

    @Test
    void successionIsToldFromBothSides() {
        PersonId reader = persons.observer();
        GroupDetails after = PersonAuthentication.call(reader, () -> groups.byCode("trade-investment-innovation"));
        GroupDetails before = PersonAuthentication.call(reader, () -> groups.byCode("competitiveness"));

        assertThat(PersonAuthentication.call(reader, () -> groups.lineage(after.id()))
                        .predecessors())
                .extracting(GroupLineage.Relative::code)
                .containsExactly(before.code());
        assertThat(PersonAuthentication.call(reader, () -> groups.lineage(before.id()))
                        .successors())
                .extracting(GroupLineage.Relative::code)
                .containsExactly(after.code());
    }

    @Test
    void aGroupAlwaysShowsItsFourSeatsVacantOnesIncluded() {
        PersonId reader = persons.observer();
        var seats = PersonAuthentication.call(
                reader, () -> roster.seats(groups.byCode("forestry").id()));

        assertThat(seats).hasSize(4);
        assertThat(seats)
                .filteredOn(SeatRow::isVacant)
                .extracting(SeatRow::country)
                .containsExactly(Country.CA, Country.MX);
    }

    @Test
    void aCodeThatNoGroupEverHadIsNotFound() {
        PersonId reader = persons.observer();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> PersonAuthentication.call(reader, () -> groups.byCode("fisheries")));
    }
}
