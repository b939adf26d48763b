package org.tandem.pages;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one element says to who sees or hears it.
 *
 * @param lang the language marked on the nearest element that marks one, null for the page's own
 */
record Words(String text, @Nullable String lang) {

    private static final List<String> PROPERTIES =
            List.of("label", "helperText", "placeholder", "title", "accessibleName");
    private static final List<String> ATTRIBUTES = List.of("aria-label", "title", "alt", "label");

    /** The words of an element and of all within it that is shown. */
    static List<Words> on(Element element) {
        return on(element, null).toList();
    }

    private static Stream<Words> on(Element element, @Nullable String outer) {
        if (element.isTextNode()) {
            return element.getText().isBlank() ? Stream.empty() : Stream.of(new Words(element.getText(), outer));
        }
        if (!element.isVisible()) {
            return Stream.empty();
        }
        String lang = Objects.requireNonNullElse(element.getAttribute("lang"), outer == null ? "" : outer);
        String within = lang.isEmpty() ? null : lang;
        Stream<String> refusal = element.getProperty("invalid", false)
                ? Stream.of(element.getProperty("errorMessage", ""))
                : Stream.empty();
        Stream<String> said = Stream.concat(
                Stream.concat(refusal, PROPERTIES.stream().map(name -> element.getProperty(name, ""))),
                ATTRIBUTES.stream().map(name -> Objects.requireNonNullElse(element.getAttribute(name), "")));
        return Stream.concat(
                said.filter(text -> !text.isBlank()).map(text -> new Words(text, within)),
                element.getChildren().flatMap(child -> on(child, within)));
    }
}
