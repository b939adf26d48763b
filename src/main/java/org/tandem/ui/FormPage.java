package org.tandem.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.jspecify.annotations.Nullable;

/** A page that holds one {@link DraftForm}: it asks before typed text is lost, and says in passing that the draft is sent. */
public abstract class FormPage extends Div implements BeforeEnterObserver, BeforeLeaveObserver, TitledPage {

    private final String key;
    private @Nullable DraftForm<?> form;

    /** @param key the prefix of the page's texts: {@code .title}, {@code .done} */
    protected FormPage(String key) {
        this.key = key;
        addClassName("page");
    }

    /** Adds the form below what stands on the page. */
    protected void add(DraftForm<?> form) {
        this.form = form;
        super.add(form);
    }

    /** Says that it is done and shows the page at an address. */
    protected void doneAt(String address) {
        Notice.say(words(".done"));
        Navigation.to(address);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isTyped()) {
            Leaving.ask(event);
        }
    }

    @Override
    public String title() {
        return words(".title");
    }

    /** One of the page's texts. */
    protected String words(String ending) {
        return Texts.current().text(key + ending);
    }
}
