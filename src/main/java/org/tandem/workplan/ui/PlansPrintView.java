package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Collator;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.panel.EditionAddress;
import org.tandem.groups.GroupRow;
import org.tandem.ui.EmptyState;
import org.tandem.ui.PrintPage;
import org.tandem.ui.Texts;
import org.tandem.workplan.PlanSheet;
import org.tandem.workplan.PlanSheetQueries;
import org.tandem.workplan.PlanSheets;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The work plans of all groups in an edition, each on a landscape page of its own, by the names of the groups. */
@Route(value = "plans/print", autoLayout = false)
@PermitAll
class PlansPrintView extends PrintPage {

    private final transient PlanSheetQueries sheets;
    private final transient EditionQueries editions;
    private transient @Nullable Edition edition;
    private transient @Nullable PlanSheets plans;

    PlansPrintView(PlanSheetQueries sheets, EditionQueries editions) {
        this.sheets = sheets;
        this.editions = editions;
    }

    @Override
    protected void read(BeforeEnterEvent event) {
        Edition shown = editions.named(EditionAddress.code(event));
        plans = sheets.all(shown);
        edition = shown;
    }

    @Override
    protected Anchor back() {
        return WorkPlanNavigation.link(
                EditionAddress.in(edition(), "dashboard"),
                new Span(Texts.current().text("workplan.print.back-to-all")));
    }

    @Override
    protected void print() {
        Texts texts = Texts.current();
        PlanSheets shown = Objects.requireNonNull(plans);
        H1 heading = new H1(title());
        heading.addClassName("screen-only");
        add(heading);
        if (!shown.without().isEmpty()) {
            add(without(shown));
        }
        if (shown.sheets().isEmpty()) {
            add(new EmptyState(texts.text("workplan.none"), texts.text("workplan.none-who")));
            return;
        }
        shown.sheets().stream()
                .sorted(Comparator.comparing(PlanSheet::group, byName()))
                .map(sheet -> PrintedPlan.ofMany(sheet, edition(), editions.today()))
                .forEach(this::add);
    }

    /** Nobody shall take the pile for all there is. */
    private static Component without(PlanSheets shown) {
        Texts texts = Texts.current();
        String names = shown.without().stream()
                .sorted(byName())
                .map(group -> group.name().readIn(texts.language()).text())
                .collect(Collectors.joining(" · "));
        Paragraph note = new Paragraph(texts.text("workplan.print.without", names));
        note.addClassName("note");
        return note;
    }

    private static Comparator<GroupRow> byName() {
        Texts texts = Texts.current();
        return Comparator.comparing(
                group -> group.name().readIn(texts.language()).text(),
                Collator.getInstance(texts.language().locale()));
    }

    @Override
    public String title() {
        return Texts.current().text("workplan.print.title-of-all", edition().code());
    }

    private Edition edition() {
        return Objects.requireNonNull(edition);
    }
}
