package org.tandem.workplan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.agreement.AgreementQueries;
import org.tandem.cycle.Activity;
import org.tandem.cycle.Edition;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;

/** Tells pages which acts of {@link PlanLifeService} to offer, and what to compare a version with. */
@Service
@Transactional(readOnly = true)
public class PlanLifeQueries {

    private final VersionQueries versions;
    private final AgreementQueries agreements;
    private final Access access;

    PlanLifeQueries(VersionQueries versions, AgreementQueries agreements, Access access) {
        this.versions = versions;
        this.agreements = agreements;
        this.access = access;
    }

    /** What the person who asks may do now; nothing where the edition's stage shuts plans. @param edition the plan's */
    public PlanActs acts(PlanRow plan, Edition edition) {
        GroupId group = plan.group();
        if (!edition.stage().opens(Activity.PLAN_EDITS)) {
            return PlanActs.NONE;
        }
        PlanRow.Next next = plan.next();
        if (next == null || next.state() == PlanState.RETURNED) {
            return PlanActs.opening(access.mayWrite(ProtectedObject.DRAFT, group));
        }
        boolean writes = access.may(Right.WRITE, ProtectedObject.DRAFT, group);
        if (next.state() == PlanState.SUBMITTED) {
            return PlanActs.opening(writes);
        }
        Set<Country> submitFor = Arrays.stream(Country.values())
                .filter(country -> access.mayFor(country, Right.WRITE, ProtectedObject.DRAFT, group))
                .collect(Collectors.toSet());
        Set<Country> keys = agreements.mayAgreeFor(ProtectedObject.DRAFT, group);
        boolean revisable = plan.agreed() != null && !agreements.isMinorRevisionPending(PlanMatters.subject(plan.id()));
        return new PlanActs(false, writes && plan.agreed() != null, submitFor, keys, revisable ? keys : Set.of());
    }

    /**
     * The version that a reader compares another one with: the last that the country of their seat gave its key to or,
     * without a seat or a key, the one that counts; empty when there is none but the one they read.
     *
     * @throws NotFound for whoever may not read the versions
     */
    public Optional<Baseline> baseline(PlanRow plan, VersionId read) {
        List<VersionRow> readable = versions.of(plan.group(), plan.edition());
        Optional<Baseline> own = ownCountry(plan.group())
                .flatMap(country -> agreements.lastAgreedBy(country, PlanMatters.subject(plan.id()), read.value()))
                .flatMap(text -> find(readable, new VersionId(text)))
                .map(version -> new Baseline(version, true));
        return own.or(() -> Optional.ofNullable(plan.agreed())
                .map(PlanRow.Agreed::version)
                .filter(agreed -> !agreed.equals(read))
                .flatMap(agreed -> find(readable, agreed))
                .map(version -> new Baseline(version, false)));
    }

    /** What a version is compared with. @param ownKey whether it is the last that the reader's own country agreed to */
    public record Baseline(VersionRow version, boolean ownKey) {}

    private static Optional<VersionRow> find(List<VersionRow> versions, VersionId id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    private Optional<Country> ownCountry(GroupId group) {
        return access.capacitiesFor(Right.READ, ProtectedObject.DRAFT, group).stream()
                .flatMap(capacity -> Stream.ofNullable(capacity.country()))
                .findFirst();
    }
}
