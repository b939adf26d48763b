package org.tandem.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.testing.SmallPartnership.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.FieldChange;
import org.tandem.shared.Language;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.DueMoveDraft;
import org.tandem.workplan.ProgressService;

@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
class AuditTrailTest {

    private static final DueMoveDraft MOVE =
            new DueMoveDraft(LocalDate.of(2026, 10, 30), "The season was late.", Language.EN);

    @Autowired
    private HistoryQueries history;

    @Autowired
    private ProgressService progress;

    @Autowired
    private SmallPartnership partnership;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Scene scene;

    @BeforeEach
    void agreePlan() {
        scene = agreedPlan.agreed();
    }

    @Test
    void aChangeIsWrittenWithWhoAsWhatAndBothTexts() {
        moveDue();

        AuditEntry entry = read(scene.mexico()).getFirst();

        assertThat(entry.action()).isEqualTo("DUE_MOVED");
        assertThat(entry.as()).isEqualTo(new Capacity(Role.CO_CHAIR, Country.CA, Sector.PUBLIC));
        assertThat(entry.fields())
                .containsExactly(
                        new FieldChange("currentDue", FieldChange.Kind.DATE, "2026-09-12", "2026-10-30"),
                        new FieldChange("reason", FieldChange.Kind.TEXT, null, "The season was late.", Language.EN));
    }

    @Test
    void aChangeThatIsTakenBackLeavesNoEntry() {
        int before = read(scene.canada()).size();

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            moveDue();
            transaction.setRollbackOnly();
        });

        assertThat(read(scene.canada())).hasSize(before);
    }

    @Test
    void aRefusedChangeLeavesNoEntry() {
        int before = read(scene.canada()).size();
        PersonId member = partnership.admitted(scene.group(), MembershipPart.MEMBER);

        assertThatThrownBy(() -> PersonAuthentication.run(
                        member, () -> progress.moveDue(scene.milestone(), Revision.FIRST, MOVE)))
                .isInstanceOf(RuntimeException.class);

        assertThat(read(scene.canada())).hasSize(before);
    }

    @Test
    void theTrailIsForTheGroupsSeatsAndNotForItsMembersNorForOtherGroups() {
        moveDue();
        PersonId member = partnership.admitted(scene.group(), MembershipPart.MEMBER);
        PersonId outsider = partnership.coChair(partnership.group(), Country.CA);

        assertThat(read(scene.canada())).extracting(AuditEntry::action).containsExactly("DUE_MOVED", "MILESTONE_ADDED");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(member));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(outsider));
    }

    @Test
    void whoeverMayNotReadTheMilestoneFindsNoHistory() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(partnership.administrator()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set action = 'NOTHING'", "delete from audit_entry", "truncate audit_entry"})
    void nobodyRewritesTheTrail(String statement) {
        assertThatThrownBy(() -> database.sql(statement).update()).hasMessageContaining("append-only");
    }

    private void moveDue() {
        PersonAuthentication.run(scene.canada(), () -> progress.moveDue(scene.milestone(), Revision.FIRST, MOVE));
    }

    private List<AuditEntry> read(PersonId person) {
        return as(person, () -> history.of(SubjectRef.of(SubjectKind.MILESTONE, scene.milestone()), 50));
    }
}
