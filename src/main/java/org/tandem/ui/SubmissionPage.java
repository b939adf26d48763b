package org.tandem.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.jspecify.annotations.Nullable;

/** A page that holds one {@link Submission}: it asks before typed text is lost, and says in passing that the act is done. */
public abstract class SubmissionPage extends Div implements BeforeEnterObserver, BeforeLeaveObserver, TitledPage {

    private final String key;
    private @Nullable Submission<?> submission;

    /** @param key the prefix of the page's texts: {@code .title}, {@code .done} */
    protected SubmissionPage(String key) {
        this.key = key;
        addClassName("page");
    }

    /** Adds the form below what stands on the page. */
    protected void add(Submission<?> form) {
        submission = form;
        super.add(form);
    }

    /** Says that it is done and shows the page at an address. */
    protected void doneAt(String address) {
        Notice.say(Texts.current().text(key + ".done"));
        Navigation.to(address);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (submission != null && submission.isTyped()) {
            Leaving.ask(event);
        }
    }

    @Override
    public String title() {
        return Texts.current().text(key + ".title");
    }
}
