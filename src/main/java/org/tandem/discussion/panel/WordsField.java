package org.tandem.discussion.panel;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tandem.discussion.panel.CommentDesk.Linked;
import org.tandem.discussion.panel.CommentDesk.Named;
import org.tandem.ui.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A field for Markdown in which @ names those who may read it, and # leads to groups and milestones. */
@Tag("tandem-mentions")
@JsModule("./mentions.ts")
class WordsField extends HtmlContainer {

    /** After so long a pause the server hears what is typed. */
    private static final int PAUSE_MS = 600;

    private static final String ASKED = "event.detail.words";

    private final TextArea text = new TextArea();

    /**
     * @param people those who can be named, asked for when the first one is
     * @param links finds by its words what can be led to
     */
    WordsField(Supplier<List<Named>> people, Function<String, List<Linked>> links) {
        add(text);
        text.setWidthFull();
        text.setMaxHeight("24rem");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        getElement().setProperty("label", Texts.current().text("discussion.mention"));
        getElement().addEventListener("ask-people", event -> {
            ArrayNode named = JsonNodeFactory.instance.arrayNode();
            people.get()
                    .forEach(person ->
                            named.addObject().put("name", person.name()).put("position", person.position()));
            getElement().setPropertyJson("people", named);
        });
        getElement().setProperty("linkLabel", Texts.current().text("discussion.link"));
        getElement()
                .addEventListener("ask-links", event -> {
                    String words = event.getEventData().get(ASKED).asString();
                    ObjectNode answer = JsonNodeFactory.instance.objectNode().put("words", words);
                    ArrayNode found = answer.putArray("found");
                    links.apply(words)
                            .forEach(link -> found.addObject()
                                    .put("name", link.title())
                                    .put("position", link.of())
                                    .put("address", link.address()));
                    getElement().setPropertyJson("links", answer);
                })
                .addEventData(ASKED);
    }

    TextArea text() {
        return text;
    }

    /** Ctrl+Enter, and ⌘+Enter where the keyboard has that key. */
    void onSubmit(Runnable submit) {
        for (KeyModifier modifier : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            // Letting go of the field for a moment brings what was typed to the server.
            Shortcuts.addShortcutListener(this, submit::run, Key.ENTER, modifier)
                    .listenOn(text)
                    .resetFocusOnActiveElement();
        }
    }
}
