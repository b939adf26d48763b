package org.tandem.agreement.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tandem.agreement.Key;
import org.tandem.agreement.Submission;
import org.tandem.agreement.SubmissionState;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.NotAllowed;
import org.tandem.ui.Texts;

/** Tells whoever acted too late what came between, aloud. */
class NewsBox extends Div {

    NewsBox() {
        addClassName("form-errors");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
    }

    void say(BrokenRule why, News news, Submission now) {
        say(why);
        if (why instanceof ConcurrentChange) {
            add(new Paragraph(Texts.current().text("agreement.news.nothing-sent")));
        }
        List<String> items = sentences(news, now);
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            items.forEach(item -> list.add(new ListItem(item)));
            add(list);
        }
    }

    void say(BrokenRule why) {
        say(reason(why));
    }

    void say(String message) {
        removeAll();
        add(new Paragraph(message));
        getElement().callJsFunction("focus");
    }

    private static String reason(BrokenRule why) {
        String key = switch (why) {
            case ConcurrentChange changed -> "agreement.news.moved-on";
            case NotAllowed gone -> "agreement.news.no-seat";
            default -> why.messageKey();
        };
        return Texts.current().text(key);
    }

    private static List<String> sentences(News news, Submission now) {
        Texts texts = Texts.current();
        List<String> items = new ArrayList<>();
        for (Country country : texts.countries()) {
            if (news.takenBack().contains(country)) {
                items.add(texts.text("agreement.news.withdrawn", country.name()));
            }
            if (news.keys().contains(country)) {
                items.add(texts.text(given(Objects.requireNonNull(now.keys().get(country))), country.name()));
            }
            if (news.endorsed().contains(country)) {
                items.add(texts.text("agreement.news.endorsed", country.name()));
            }
            if (news.decided() && KeyState.of(now, country) == KeyState.REFUSED) {
                items.add(texts.text("agreement.news.refused", country.name()));
            }
        }
        if (news.decided() && now.state() != SubmissionState.REFUSED) {
            items.add(texts.word("agreement.news", now.state()));
        }
        return items;
    }

    private static String given(Key key) {
        if (key.isTacit()) {
            return "agreement.news.tacit";
        }
        return key.reservation() == null ? "agreement.news.key" : "agreement.news.reserved";
    }
}
