package org.tandem.checkin;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.groups.MembershipPart;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateKind;

/** Makes people of the organisation that leads a scene's milestone, and the updates that they propose. */
@TestComponent
class LeadMember {

    private final SmallPartnership partnership;
    private final JdbcClient jdbc;

    LeadMember(SmallPartnership partnership, JdbcClient jdbc) {
        this.partnership = partnership;
        this.jdbc = jdbc;
    }

    /** An organisation that leads the scene's milestone for a country. */
    UUID lead(Scene scene, Country country) {
        UUID lead = organisation();
        String column = country == Country.CA ? "lead_ca_id" : "lead_mx_id";
        jdbc.sql("update milestone_text set " + column + " = :lead where milestone_id = :milestone")
                .param("lead", lead)
                .param("milestone", scene.milestone().value())
                .update();
        return lead;
    }

    UUID organisation() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into organisation (id, name)
                values (:id, '{"source": "EN", "texts": {"EN": {"text": "A lead", "state": "APPROVED"}}}')
                """).param("id", id).update();
        return id;
    }

    /** Somebody of an organisation and a country, with that part in the scene's group. */
    PersonId of(@Nullable UUID organisation, Country country, Scene scene, MembershipPart part) {
        PersonId person = partnership.admitted(scene.group(), part);
        jdbc.sql("update person set organisation_id = :organisation, country = :country where id = :id")
                .param("organisation", organisation)
                .param("country", country.name())
                .param("id", person.value())
                .update();
        return person;
    }

    /** An update that says that the line is on track. */
    static UpdateDraft words(Country country, @Nullable UpdateId previous, String... points) {
        return new UpdateDraft(
                new UpdateId(UUID.randomUUID()),
                country,
                previous,
                null,
                UpdateKind.CHANGED,
                MilestoneStatus.ON_TRACK,
                List.of(points),
                null,
                "",
                "",
                null,
                Language.FR,
                List.of(),
                false);
    }
}
