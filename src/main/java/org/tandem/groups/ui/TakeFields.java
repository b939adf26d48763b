package org.tandem.groups.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.groups.HoldingDraft;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.PersonChoice;
import org.tandem.people.OrganisationRow;
import org.tandem.shared.Country;
import org.tandem.ui.DatePickers;
import org.tandem.ui.Forms;
import org.tandem.ui.Held;
import org.tandem.ui.LocalizedTextField;
import org.tandem.ui.Texts;

/** Who takes a part in a seat, for how long, and as what. Choosing a person offers their own position and organisation. */
class TakeFields extends Div {

    final transient BeanValidationBinder<HoldingDraft> binder = Forms.binder(HoldingDraft.class);

    private final LocalizedTextField position =
            LocalizedTextField.line(label("position"), HoldingDraft.LONGEST_POSITION);
    private final ComboBox<OrganisationRow> organisation = new ComboBox<>(label("organisation"));
    private final transient List<OrganisationRow> organisations;

    /** @param all organisations, of which those of the seat's country and of no one country are offered */
    TakeFields(HoldingPart part, Country country, LocalDate today, PersonBox.Search search, List<OrganisationRow> all) {
        organisations = all.stream()
                .filter(row -> row.country() == null || row.country() == country)
                .toList();
        addClassName("draft-fields");
        Held<HoldingPart> held = new Held<>();
        held.setValue(part);
        binder.forField(held).bind("part");
        person(search);
        days(today);
        acting(part);
        add(position);
        binder.forField(position).bind("position");
        organisation();
    }

    private void person(PersonBox.Search search) {
        PersonBox person = new PersonBox(label("person"), search);
        person.setHelperText(label("person.hint"));
        person.addValueChangeListener(chosen -> offer(chosen.getValue()));
        // The form opens with nobody chosen, so nothing is ever read into the field.
        binder.forField(person)
                .withConverter(choice -> choice == null ? null : choice.id(), id -> null)
                .bind("person");
        add(person);
    }

    private void days(LocalDate today) {
        DatePicker from = DatePickers.create(label("from"));
        from.setValue(today);
        DatePicker until = DatePickers.create(label("until"));
        until.setHelperText(label("until.hint"));
        binder.forField(from).bind("from");
        binder.forField(until).bind("until");
        Div both = new Div(from, until);
        both.addClassNames("row", "fields-row");
        add(both);
    }

    /** Only a holder can be acting (product.md §2). */
    private void acting(HoldingPart part) {
        if (part == HoldingPart.HOLDER) {
            Checkbox acting = new Checkbox(label("acting"));
            acting.setHelperText(label("acting.hint"));
            binder.forField(acting).bind("acting");
            add(acting);
        } else {
            Held<Boolean> never = new Held<>();
            never.setValue(false);
            binder.forField(never).bind("acting");
        }
    }

    private void organisation() {
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(
                row -> row.name().readIn(Texts.current().language()).text());
        organisation.setClearButtonVisible(true);
        organisation.setWidthFull();
        binder.forField(organisation)
                .withConverter(row -> row == null ? null : row.id(), id -> null)
                .bind("organisation");
        add(organisation);
    }

    /** What somebody wrote already is left as it is. */
    private void offer(@Nullable PersonChoice person) {
        if (person == null) {
            return;
        }
        if (person.position() != null && position.isEmpty()) {
            position.setValue(person.position());
        }
        if (organisation.isEmpty()) {
            organisations.stream()
                    .filter(row -> row.id().equals(person.organisation()))
                    .findFirst()
                    .ifPresent(organisation::setValue);
        }
    }

    private static String label(String field) {
        return Texts.current().text("seat.field." + field);
    }
}
