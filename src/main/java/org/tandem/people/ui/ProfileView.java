package org.tandem.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import org.tandem.access.Access;
import org.tandem.access.Rights;
import org.tandem.people.Person;
import org.tandem.people.ProfileDraft;
import org.tandem.people.ProfileService;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.ui.Facts;
import org.tandem.ui.FormErrors;
import org.tandem.ui.Forms;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.PageHeader;
import org.tandem.ui.PageSection;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;

/** What Tandem keeps about the reader, and the two things they choose: their language and their time zone. */
@Route(ProfileView.PATH)
@PermitAll
class ProfileView extends Div implements BeforeEnterObserver, TitledPage {

    static final String PATH = "profile";

    private final transient ProfileService profiles;
    private final transient Access access;

    ProfileView(ProfileService profiles, Access access) {
        this.profiles = profiles;
        this.access = access;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Texts texts = Texts.current();
        Person mine = profiles.mine();
        removeAll();
        add(
                new PageHeader(texts.text("profile.title")).context(mine.name()),
                new PageSection(texts.text("profile.kept"), facts(mine, texts)),
                new PageSection(texts.text("profile.choices"), form(mine, texts)));
    }

    private Facts facts(Person mine, Texts texts) {
        Facts facts = new Facts().fact(texts.text("profile.email"), mine.email());
        LocalizedText position = mine.position();
        if (position != null) {
            facts.fact(texts.text("profile.position"), new LocalizedSpan(position));
        }
        UnorderedList places = new UnorderedList();
        access.current().map(Rights::holdings).orElse(List.of()).stream()
                .map(holding -> texts.capacity(holding.capacity()))
                .distinct()
                .map(ListItem::new)
                .forEach(places::add);
        return facts.fact(texts.text("profile.places"), places);
    }

    private Div form(Person mine, Texts texts) {
        RadioButtonGroup<Language> language = new RadioButtonGroup<>(texts.text("profile.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(choice -> choice.locale().getDisplayLanguage(choice.locale()));
        language.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        ComboBox<ZoneId> zone = new ComboBox<>(texts.text("profile.time-zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.startsWith("America/") || id.startsWith("Europe/") || id.equals("UTC"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        BeanValidationBinder<ProfileDraft> binder = Forms.binder(ProfileDraft.class);
        binder.bind(language, "language");
        binder.bind(zone, "timeZone");
        binder.readRecord(new ProfileDraft(mine.language(), mine.timeZone()));
        FormErrors<ProfileDraft> errors = new FormErrors<>(binder);
        Button save = new Button(texts.text("button.save"), click -> {
            if (errors.submit(draft -> profiles.choose(draft, mine.revision()))) {
                // The whole page is made anew, so that every word of it follows the language.
                UI.getCurrent().getPage().reload();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(errors, language, zone, save);
        form.addClassName("form");
        return form;
    }

    @Override
    public String title() {
        return Texts.current().text("profile.title");
    }
}
