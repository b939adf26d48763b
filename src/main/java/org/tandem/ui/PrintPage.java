package org.tandem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import org.tandem.shared.Language;

/**
 * A page made for paper: no frame around it, and above what is printed a line that is not, with the way back, the three
 * languages and the button that prints. It speaks the language that its address names, whatever the reader's own is, so that
 * one person prints all three.
 */
public abstract class PrintPage extends Main implements BeforeEnterObserver, BeforeLeaveObserver, TitledPage {

    private static final String LANGUAGE = "language";

    protected PrintPage() {
        addClassName("print-page");
    }

    /** Reads what is printed, or lets a refusal pass; nothing is said in any language yet. */
    protected abstract void read(BeforeEnterEvent event);

    /** Adds what is printed, in the language of {@link Texts#current()}. */
    protected abstract void print();

    /** The address of the page that leads here, and what the way back to it is called. */
    protected abstract Anchor back();

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        read(event);
        AddressReader address = new AddressReader(event.getLocation().getQueryParameters());
        Language asked = address.constant(LANGUAGE, Language.class);
        Language language =
                asked == null ? Language.of(event.getUI().getSession().getLocale()) : asked;
        event.getUI().setLocale(language.locale());
        getElement().setAttribute("lang", language.code());
        removeAll();
        add(head(event.getLocation(), language));
        if (!address.unknown().isEmpty()) {
            Paragraph unknown = new Paragraph(Texts.current().text("ui.print.unknown-language"));
            unknown.addClassName("screen-only");
            add(unknown);
        }
        print();
        if (event.getTrigger() != NavigationTrigger.PAGE_LOAD) {
            takeToTitle();
        }
    }

    /** As the frame does on the pages that have one: whoever cannot see that the page has changed hears its title. */
    private void takeToTitle() {
        getElement().executeJs("const title = this.querySelector('h1'); title.tabIndex = -1; title.focus();");
    }

    /** The pages that follow are in the reader's own language again. */
    @Override
    public final void beforeLeave(BeforeLeaveEvent event) {
        event.getUI().setLocale(event.getUI().getSession().getLocale());
    }

    private Div head(Location page, Language shown) {
        Texts texts = Texts.current();
        Nav languages = new Nav();
        languages.addClassName("print-languages");
        languages.setAriaLabel(texts.text("ui.print.languages"));
        for (Language language : Language.values()) {
            Anchor link = new Anchor(
                    Navigation.with(page, LANGUAGE, ConstantInAddress.of(language)),
                    texts.word("shell.language", language));
            link.setRouterIgnore(false);
            link.getElement().setAttribute("lang", language.code()).setAttribute("hreflang", language.code());
            if (language == shown) {
                link.getElement().setAttribute("aria-current", "true");
            }
            languages.add(link);
        }
        Button print = new Button(
                texts.text("button.print"), click -> getElement().executeJs("setTimeout(() => window.print())"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        Div head = new Div(back(), languages, print);
        head.addClassNames("print-head", "screen-only");
        return head;
    }
}
