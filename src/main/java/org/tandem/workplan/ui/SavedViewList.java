package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.ui.Confirmation;
import org.tandem.ui.Notice;
import org.tandem.ui.Texts;
import org.tandem.workplan.SavedViewDraft;
import org.tandem.workplan.SavedViewId;
import org.tandem.workplan.SavedViewRow;
import org.tandem.workplan.SavedViewService;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** The reader's own views of work plans: to open one, to save what is chosen now, to rename and remove. */
class SavedViewList extends Div {

    private final Texts texts = Texts.current();
    private final transient SavedViewService service;
    private final String here;
    private final Paragraph none = new Paragraph(texts.text("views.none"));
    private final UnorderedList list = new UnorderedList();
    private final transient Map<SavedViewId, Anchor> links = new HashMap<>();
    private final SavedViewForm saving;
    private transient List<SavedViewRow> views = List.of();
    private String chosen = "";

    /** @param here the address of the page without a filter, to which a view adds its parameters */
    SavedViewList(SavedViewService service, String here) {
        this.service = service;
        this.here = here;
        none.addClassName("note");
        saving = new SavedViewForm("views.save", "", this::save, this::saved);
        add(none, list, saving);
        read();
    }

    /** @param now what is chosen, as a view keeps it */
    void follow(String now) {
        chosen = now;
        views.forEach(this::mark);
    }

    private void read() {
        views = service.mine().stream()
                .sorted(Comparator.comparing(
                        SavedViewRow::name,
                        Collator.getInstance(texts.language().locale())))
                .toList();
        links.clear();
        list.removeAll();
        views.forEach(view -> list.add(row(view)));
        none.setVisible(views.isEmpty());
        list.setVisible(!views.isEmpty());
    }

    private ListItem row(SavedViewRow view) {
        Anchor link = WorkPlanNavigation.link(here + "&" + view.query(), new Span(view.name()));
        links.put(view.id(), link);
        mark(view);
        ListItem row = new ListItem();
        row.add(
                link,
                button("views.rename.act", view, () -> rename(view, row)),
                button("views.remove", view, () -> askToRemove(view)));
        return row;
    }

    private void mark(SavedViewRow view) {
        Optional.ofNullable(links.get(view.id())).map(Anchor::getElement).ifPresent(link -> {
            if (view.query().equals(chosen)) {
                link.setAttribute("aria-current", "true");
            } else {
                link.removeAttribute("aria-current");
            }
        });
    }

    /** Read out with the view that it acts on. */
    private Button button(String key, SavedViewRow view, Runnable act) {
        Button button = new Button(texts.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(texts.text("workplan.act.on", texts.text(key), view.name()));
        return button;
    }

    private void save(SavedViewDraft draft) {
        service.save(draft, chosen);
    }

    private void saved() {
        read();
        saving.empty();
        Notice.say(texts.text("views.saved"));
    }

    private void rename(SavedViewRow view, ListItem row) {
        RenamedView renamed = new RenamedView(view, service);
        SavedViewForm form = new SavedViewForm("views.rename", view.name(), renamed::to, () -> {
            read();
            focus(view.id());
        });
        form.onCancel(() -> {
            read();
            focus(view.id());
        });
        row.removeAll();
        row.add(form);
        form.focus();
    }

    private void askToRemove(SavedViewRow view) {
        Confirmation.ask(
                texts.text("views.remove-question", view.name()),
                texts.text("views.remove-consequence"),
                texts.text("views.remove"),
                () -> {
                    service.remove(view.id());
                    read();
                    saving.focus();
                });
    }

    private void focus(SavedViewId view) {
        Optional.ofNullable(links.get(view)).ifPresentOrElse(Anchor::focus, saving::focus);
    }
}
