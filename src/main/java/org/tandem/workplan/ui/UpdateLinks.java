package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.tandem.ui.Notice;
import org.tandem.ui.Texts;
import org.tandem.workplan.panel.WorkPlanNavigation;

/** Links that lead to one update, to be passed on: a click copies them where the browser lets it. */
final class UpdateLinks {

    private static final String MARK = "permalink";
    private static final String COPIED = "link-copied";

    private UpdateLinks() {}

    static Anchor to(String address) {
        Anchor link = WorkPlanNavigation.link(address, new Span(Texts.current().text("updates.link")));
        link.addClassName(MARK);
        return link;
    }

    /** Lets the links within a page be copied. */
    static void copyWithin(Component page) {
        page.getElement()
                .addEventListener(COPIED, copied -> Notice.say(Texts.current().text("updates.link-copied")));
        page.getElement().executeJs("""
                this.addEventListener('click', (event) => {
                  const link = event.target.closest('a.' + $0);
                  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  navigator.clipboard.writeText(link.href).then(
                    () => this.dispatchEvent(new Event($1)),
                    () => location.assign(link.href));
                });
                """, MARK, COPIED);
    }
}
