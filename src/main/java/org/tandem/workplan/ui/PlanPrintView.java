package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.EditionAddress;
import org.tandem.cycle.panel.GroupPage;
import org.tandem.groups.GroupQueries;
import org.tandem.groups.GroupRow;
import org.tandem.shared.NotFound;
import org.tandem.ui.PrintPage;
import org.tandem.ui.Texts;
import org.tandem.workplan.PlanSheet;
import org.tandem.workplan.PlanSheetQueries;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The work plan of a group on one landscape page, or on as many as it needs. */
@Route(value = "groups/:group/plan/print", autoLayout = false)
@PermitAll
class PlanPrintView extends PrintPage {

    private final transient PlanSheetQueries sheets;
    private final transient GroupQueries groups;
    private final transient EditionQueries editions;
    private transient @Nullable Edition edition;
    private transient @Nullable PlanSheet sheet;
    private boolean next;

    PlanPrintView(PlanSheetQueries sheets, GroupQueries groups, EditionQueries editions) {
        this.sheets = sheets;
        this.groups = groups;
        this.editions = editions;
    }

    /** @throws NotFound when there is no plan, or none for the reader */
    @Override
    protected void read(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get(GroupPage.GROUP).orElse("");
        GroupRow group = groups.byCode(code).row();
        Edition shown = editions.named(EditionAddress.code(event));
        next = WorkPlanNavigation.asksForNext(event.getLocation().getQueryParameters());
        sheet = sheets.of(group, shown, next);
        edition = shown;
    }

    @Override
    protected Anchor back() {
        String code = shown().group().code();
        return WorkPlanNavigation.link(
                next ? WorkPlanNavigation.next(code, edition()) : WorkPlanNavigation.plan(code, edition()),
                new Span(Texts.current().text("workplan.print.back")));
    }

    @Override
    protected void print() {
        add(PrintedPlan.alone(shown(), edition(), editions.today()));
    }

    @Override
    public String title() {
        Texts texts = Texts.current();
        return texts.text(
                "workplan.print.title",
                shown().group().name().readIn(texts.language()).text(),
                edition().code());
    }

    private PlanSheet shown() {
        return Objects.requireNonNull(sheet);
    }

    private Edition edition() {
        return Objects.requireNonNull(edition);
    }
}
