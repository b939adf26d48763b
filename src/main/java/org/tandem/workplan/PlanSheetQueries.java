package org.tandem.workplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.agreement.AgreementQueries;
import org.tandem.agreement.Submission;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupRow;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.NotFound;
import org.tandem.shared.SubjectKind;

/** Reads plans whole for paper. As on their pages: the agreed version for everybody, drafts only for their readers. */
@Service
@Transactional(readOnly = true)
public class PlanSheetQueries {

    private final PlanRepository plans;
    private final GoalReader goals;
    private final PlanSheetReader reader;
    private final ReadableVersions versions;
    private final AgreementQueries agreements;
    private final GroupQueries groups;
    private final EditionQueries editions;
    private final Access access;

    PlanSheetQueries(
            PlanRepository plans,
            GoalReader goals,
            PlanSheetReader reader,
            ReadableVersions versions,
            AgreementQueries agreements,
            GroupQueries groups,
            EditionQueries editions,
            Access access) {
        this.plans = plans;
        this.goals = goals;
        this.reader = reader;
        this.versions = versions;
        this.agreements = agreements;
        this.groups = groups;
        this.editions = editions;
        this.access = access;
    }

    /**
     * The plan of a group as the reader may see it.
     *
     * @param next whether what comes next of it is asked for rather than what counts
     * @throws NotFound when there is none, or none for them
     */
    public PlanSheet of(GroupRow group, Edition edition, boolean next) {
        List<Shown> shown = plans
                .of(group.id(), edition.id())
                .flatMap(plan -> versions.first(plan, next).map(version -> new Shown(group, plan, version)))
                .stream()
                .toList();
        return sheets(shown, edition).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Every plan of an edition that the reader may read. @throws NotFound for whoever reads no plans */
    public PlanSheets all(Edition edition) {
        access.require(Right.READ, ProtectedObject.AGREED_PLAN, null);
        Map<GroupId, PlanRow> standings =
                plans.ofEdition(edition.id()).stream().collect(Collectors.toMap(PlanRow::group, Function.identity()));
        List<GroupId> atWork = groups.atWorkOn(edition.signalsAsOf(editions.today())).stream()
                .map(GroupRow::id)
                .toList();
        List<Shown> shown = new ArrayList<>();
        List<GroupRow> without = new ArrayList<>();
        for (GroupRow group : groups.all()) {
            PlanRow plan = standings.get(group.id());
            Optional<VersionRow> version = plan == null ? Optional.empty() : versions.first(plan, false);
            if (plan != null && version.isPresent()) {
                shown.add(new Shown(group, plan, version.get()));
            } else if (plan != null || atWork.contains(group.id())) {
                without.add(group);
            }
        }
        return new PlanSheets(sheets(shown, edition), List.copyOf(without));
    }

    private record Shown(GroupRow group, PlanRow plan, VersionRow version) {}

    private List<PlanSheet> sheets(List<Shown> shown, Edition edition) {
        if (shown.isEmpty()) {
            return List.of();
        }
        LocalDate asOf = edition.signalsAsOf(editions.today());
        List<VersionId> versions =
                shown.stream().map(sheet -> sheet.version().id()).toList();
        Map<VersionId, List<GoalRow>> texts = goals.of(versions, asOf);
        Map<MilestoneId, Map<Country, PlanSheet.Words>> words = reader.words(versions);
        Map<VersionId, UUID> keyed = reader.keyed(versions);
        Map<UUID, Submission> said = agreements.onTexts(SubjectKind.PLAN, keyed.values());
        return shown.stream()
                .map(sheet -> new PlanSheet(
                        sheet.group(),
                        sheet.version(),
                        isBeforeTandem(sheet),
                        said.get(keyed.getOrDefault(
                                sheet.version().id(), sheet.version().id().value())),
                        texts.getOrDefault(sheet.version().id(), List.of()),
                        words))
                .toList();
    }

    private static boolean isBeforeTandem(Shown sheet) {
        PlanRow.Agreed agreed = sheet.plan().agreed();
        return agreed != null && sheet.version().isAgreed() && agreed.beforeTandem();
    }
}
