package org.tandem.agreement;

import java.time.Instant;
import java.util.UUID;
import org.tandem.access.ProtectedObject;
import org.tandem.cycle.Activity;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.shared.Sector;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Texts on the table and people who sign, for tests of the rules alone. */
final class TestSubmission {

    static final Instant NOON = Instant.parse("2026-03-02T17:00:00Z");
    static final Written WHY = new Written("The dates do not fit.", Language.EN);

    static final AgreementSettings BY_DEFAULT = AgreementSettings.DEFAULT;
    static final AgreementSettings PRIVATE_TOO = new AgreementSettings(true, false, 10);

    private TestSubmission() {}

    /** A plan's version that was put before both countries at noon. */
    static Submission plan() {
        return Submission.open(new SubmissionId(UUID.randomUUID()), matter(true), NOON);
    }

    /** A closure: silence never counts. */
    static Submission closure() {
        return Submission.open(new SubmissionId(UUID.randomUUID()), matter(false), NOON);
    }

    static Matter matter(boolean tacitMayCount) {
        return new Matter(
                new SubjectRef(SubjectKind.PLAN, UUID.randomUUID()),
                UUID.randomUUID(),
                new GroupId(UUID.randomUUID()),
                new EditionId(UUID.randomUUID()),
                ProtectedObject.DRAFT,
                Activity.PLAN_EDITS,
                "1",
                tacitMayCount);
    }

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    /** Somebody else each time. */
    static Signature holder(Country country) {
        return sign(person(), Role.CO_CHAIR, country, Sector.PUBLIC);
    }

    static Signature privateHolder(Country country) {
        return sign(person(), Role.CO_CHAIR, country, Sector.PRIVATE);
    }

    static Signature sign(PersonId person, Role role, Country country, Sector sector) {
        return sign(person, role, country, sector, NOON.plusSeconds(60));
    }

    static Signature sign(PersonId person, Role role, Country country, Sector sector, Instant at) {
        return new Signature(person, new Capacity(role, country, sector), at);
    }
}
