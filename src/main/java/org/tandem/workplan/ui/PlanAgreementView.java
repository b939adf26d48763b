package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.agreement.panel.HoldsWords;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupDetails;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.panel.GroupTab;
import org.tandem.shared.NotFound;
import org.tandem.workplan.PlanComparison;
import org.tandem.workplan.PlanDetails;
import org.tandem.workplan.PlanRow;
import org.tandem.workplan.PlanText;
import org.tandem.workplan.WorkPlanQueries;
import org.tandem.workplan.panel.PlanStateLine;

/**
 * Where a plan is submitted and both countries give their keys: the whole text, what changed since one's own country last
 * agreed, what the other side said, and what one may say. Who comes too late sees what happened meanwhile.
 */
@Route("groups/:group/plan/agreement")
@PermitAll
class PlanAgreementView extends GroupPage {

    private final transient WorkPlanQueries plans;
    private final transient PlanAgreementParts parts;
    private final Div body = new Div();

    PlanAgreementView(WorkPlanQueries plans, PlanAgreementParts parts, GroupQueries groups, EditionQueries editions) {
        super(GroupTab.WORK_PLAN, groups, editions);
        this.plans = plans;
        this.parts = parts;
    }

    @Override
    protected void show(HasComponents page, GroupDetails group, Edition edition) {
        body.addClassName("page-parts");
        page.add(body);
        fill(group, edition);
    }

    private void fill(GroupDetails group, Edition edition) {
        body.removeAll();
        PlanRow standing = plans.standing(group.id(), edition.id()).orElse(null);
        Optional<PlanDetails> newest =
                plans.nextVersion(group.id(), edition.id()).or(() -> plans.plan(group.id(), edition.id()));
        body.add(new PlanStateLine(standing, edition));
        if (newest.isEmpty()) {
            if (standing != null && standing.agreed() != null) {
                throw new NotFound();
            }
            body.add(standing == null ? NoPlan.yet() : NoPlan.draftOfOthers());
            return;
        }
        PlanText read = parts.read(newest.get());
        Div meanwhile = new Div();
        meanwhile.setVisible(false);
        body.add(meanwhile);
        body.add(parts.of(
                newest.get(),
                group.code(),
                edition,
                () -> fill(group, edition),
                () -> tell(meanwhile, read, group, edition)));
    }

    /** Goes on to what stands now; what the reader wrote for the text before and could not send stays in view. */
    private void goOn(GroupDetails group, Edition edition) {
        List<Component> unsent =
                writtenIn(body).flatMap(words -> words.unsentWords().stream()).toList();
        fill(group, edition);
        unsent.forEach(words -> body.addComponentAtIndex(1, words));
    }

    private static Stream<HoldsWords> writtenIn(Component part) {
        return part instanceof HoldsWords words
                ? Stream.of(words)
                : part.getChildren().flatMap(PlanAgreementView::writtenIn);
    }

    /** Says what differs from what the reader read, beside the page they read it on, until they go on. */
    private void tell(Div meanwhile, PlanText read, GroupDetails group, Edition edition) {
        PlanText now = plans.nextVersion(group.id(), edition.id())
                .or(() -> plans.plan(group.id(), edition.id()))
                .map(parts::read)
                .orElse(read);
        meanwhile.removeAll();
        meanwhile.setVisible(true);
        meanwhile.add(new Meanwhile(PlanComparison.between(read, now), () -> goOn(group, edition)));
    }
}
