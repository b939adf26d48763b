package org.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What differs is changed, and what does not is the same as before. */
class RedrawTest {

    private final UI page = new UI();
    private final Div shown = new Div();

    @BeforeEach
    void open() {
        page.add(shown);
    }

    @Test
    void whatLooksTheSameStays() {
        Span first = new Span("one");
        Span second = new Span("two");
        shown.add(first, second);
        Redraw.with(shown, new Div(new Span("one"), new Span("two"), new Span("three")));
        assertThat(children(shown)).startsWith(first, second).hasSize(3);
    }

    @Test
    void wordsAndAttributesChangeInPlace() {
        Anchor link = new Anchor("a", "Delayed");
        link.addClassName("status");
        shown.add(link);
        Anchor anew = new Anchor("b", "On track");
        anew.addClassNames("status", "quiet");
        Redraw.with(shown, new Div(anew));
        assertThat(children(shown)).containsExactly(link);
        assertThat(link.getElement().getAttribute("href")).isEqualTo("b");
        assertThat(link.getText()).isEqualTo("On track");
        assertThat(link.getClassNames()).contains("quiet");
    }

    @Test
    void whatIsGoneGoesAndWhatIsNewComesInItsPlace() {
        Article first = named("first");
        Article last = named("last");
        shown.add(first, named("gone"), last);
        Article anew = named("new");
        Redraw.with(shown, new Div(named("first"), anew, named("last")));
        assertThat(children(shown)).containsExactly(first, anew, last);
    }

    @Test
    void aButtonThatSaysSomethingElseIsMadeAnew() {
        NativeButton before = new NativeButton("Resolve");
        shown.add(before);
        NativeButton anew = new NativeButton("Reopen");
        Redraw.with(shown, new Div(anew));
        assertThat(children(shown)).containsExactly(anew);
    }

    @Test
    void whatSomebodyTypesInStaysWhileItsNameDoes() {
        Input typed = Redraw.keep(new Input(), "words");
        typed.setValue("Half a sentence");
        shown.add(new Span("one"), typed);
        Redraw.with(shown, new Div(new Span("two"), Redraw.keep(new Input(), "words")));
        assertThat(children(shown)).hasSize(2).contains(typed);
        assertThat(typed.getValue()).isEqualTo("Half a sentence");

        Redraw.with(shown, new Div(new Span("two"), Redraw.keep(new Input(), "other words")));
        assertThat(children(shown)).hasSize(2).doesNotContain(typed);
    }

    @Test
    void aStandInLeavesItsPlaceToWhatItStandsFor() {
        Input typed = Redraw.keep(new Input(), "words");
        Article first = named("first");
        first.add(typed);
        shown.add(first);
        Article same = named("first");
        same.add(Redraw.standIn(typed));
        Redraw.with(shown, new Div(same));
        assertThat(children(first)).contains(typed);

        Article other = named("other");
        other.add(Redraw.standIn(typed), new Span("after"));
        Redraw.with(shown, new Div(other));
        assertThat(children(shown)).containsExactly(other);
        assertThat(children(other)).first().isEqualTo(typed);
        assertThat(children(other)).hasSize(2);
    }

    @Test
    void anEmptyPageTakesAllOver() {
        Span only = new Span("one");
        Redraw.with(shown, new Div(only));
        assertThat(children(shown)).containsExactly(only);
    }

    private static Article named(String id) {
        Article article = new Article();
        article.setId(id);
        return article;
    }

    private static List<Component> children(Component parent) {
        return parent.getChildren().toList();
    }
}
