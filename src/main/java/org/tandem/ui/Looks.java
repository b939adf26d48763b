package org.tandem.ui;

import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that one sees and hears of an element, without what its reader typed, chose or opened in it. */
record Looks(
        String tag,
        @Nullable String kept,
        boolean visible,
        boolean enabled,
        Map<String, String> attributes,
        Map<String, Serializable> properties,
        List<Looks> inside) {

    /** Names an element that is never made anew while it goes by the same name. */
    static final String KEPT = "data-kept";

    private static final String TEXT = "#text";
    private static final Set<String> OF_THE_READER = Set.of(
            "open", "opened", "value", "checked", "indeterminate", "invalid", "selected", "collapsed", "scrollTop");

    private static final Set<String> ITEMS = Set.of("tr", "li", "article");

    static Looks of(Element element) {
        if (element.isTextNode()) {
            return new Looks(TEXT, null, true, true, Map.of("text", element.getText()), Map.of(), List.of());
        }
        String kept = element.getAttribute(KEPT);
        if (kept != null) {
            return new Looks("", kept, true, true, Map.of(), Map.of(), List.of());
        }
        Map<String, String> attributes = new TreeMap<>();
        element.getAttributeNames().forEach(name -> attributes.put(name, element.getAttribute(name)));
        Map<String, Serializable> properties = new TreeMap<>();
        properties(element).forEach(name -> properties.put(name, element.getPropertyRaw(name)));
        return new Looks(
                element.getTag(),
                null,
                element.isVisible(),
                element.isEnabled(),
                attributes,
                properties,
                element.getChildren().map(Looks::of).toList());
    }

    /** The properties that the server alone decides on and that hold something. */
    static Stream<String> properties(Element element) {
        return element.getPropertyNames()
                .filter(name -> !OF_THE_READER.contains(name) && element.getPropertyRaw(name) != null);
    }

    /**
     * Whether one can be changed into the other. What listens on the server is made anew as a whole, since it acts on what
     * it was made for; so is what is named for something else.
     */
    static boolean mayBecome(Element shown, Element anew) {
        if (shown.isTextNode() || anew.isTextNode()) {
            return shown.isTextNode() && anew.isTextNode();
        }
        return shown.getTag().equals(anew.getTag())
                && !listens(shown)
                && !shown.hasAttribute(KEPT)
                && !anew.hasAttribute(KEPT)
                && kind(shown).equals(kind(anew))
                && name(shown).equals(name(anew));
    }

    /** The first of its classes says what it is, the others how it stands. */
    private static String kind(Element element) {
        String classes = element.getAttribute("class");
        return classes == null ? "" : classes.strip().split("\\s+", 2)[0];
    }

    private static boolean listens(Element element) {
        String tag = element.getTag();
        return tag.equals("button") || tag.startsWith("vaadin-");
    }

    /** Its id; an item among others goes by the first id in it. */
    private static String name(Element element) {
        String id = element.getAttribute("id");
        if (id != null) {
            return id;
        }
        return ITEMS.contains(element.getTag())
                ? below(element)
                        .map(inside -> inside.getAttribute("id"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static Stream<Element> below(Element element) {
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
