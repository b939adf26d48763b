package org.tandem.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.BaseJsonNode;

/**
 * Makes what is shown the same as what was made anew and touches only what differs: focus, selection, what is typed and
 * where one has scrolled to stay as they are.
 */
public final class Redraw {

    private Redraw() {}

    /**
     * @param shown stands on the page
     * @param anew stands nowhere; it is used up
     */
    public static void with(Component shown, Component anew) {
        if (shown.getElement().getChildCount() == 0) {
            anew.getElement().getChildren().toList().forEach(shown.getElement()::appendChild);
        } else if (children(shown.getElement(), anew.getElement())) {
            KeptFocus.restore(shown.getElement());
        }
    }

    /** Keeps the component as it is where the one made anew has the same name: people type and choose in it. */
    public static <T extends Component> T keep(T component, String name) {
        component.getElement().setAttribute(Looks.KEPT, name);
        return component;
    }

    /** Stands in what is made anew for a component that {@link #keep} named and that is used again. */
    public static Component standIn(Component kept) {
        return keep(new StandIn(kept), kept.getElement().getAttribute(Looks.KEPT));
    }

    /** Where it comes to stand on the page, the component takes its place; it does not where that one stands there already. */
    private static final class StandIn extends Div {
        private final Component kept;

        StandIn(Component kept) {
            this.kept = kept;
        }

        @Override
        protected void onAttach(AttachEvent attach) {
            Element parent = getElement().getParent();
            kept.getElement().removeFromParent();
            parent.insertChild(parent.indexOfChild(getElement()), kept.getElement());
            getElement().removeFromParent();
        }
    }

    /** @return whether anything was touched */
    private static boolean children(Element shown, Element anew) {
        List<Element> before = shown.getChildren().toList();
        List<Element> after = anew.getChildren().toList();
        List<AbstractDelta<Looks>> deltas = DiffUtils.diff(
                        before.stream().map(Looks::of).toList(),
                        after.stream().map(Looks::of).toList())
                .getDeltas();
        // From the end, so that the places of those before stay right.
        for (AbstractDelta<Looks> delta : deltas.reversed()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            change(
                    shown,
                    from,
                    before.subList(from, from + delta.getSource().size()),
                    after.subList(to, to + delta.getTarget().size()));
        }
        return !deltas.isEmpty();
    }

    /** Each that goes on as one of the new ones is changed into it; the others go, and come. */
    private static void change(Element shown, int at, List<Element> before, List<Element> after) {
        List<Element> gone = new ArrayList<>(before);
        int place = at;
        for (Element anew : after) {
            Element same = gone.stream()
                    .filter(old -> Looks.mayBecome(old, anew))
                    .findFirst()
                    .orElse(null);
            if (same != null) {
                gone.subList(0, gone.indexOf(same)).forEach(Element::removeFromParent);
                gone.subList(0, gone.indexOf(same) + 1).clear();
                place = shown.indexOfChild(same) + 1;
                become(same, anew);
            } else {
                anew.removeFromParent();
                shown.insertChild(place, anew);
                place++;
            }
        }
        gone.forEach(Element::removeFromParent);
    }

    private static void become(Element shown, Element anew) {
        if (shown.isTextNode()) {
            shown.setText(anew.getText());
            return;
        }
        shown.setVisible(anew.isVisible());
        if (shown.isEnabled() != anew.isEnabled()) {
            // A link writes its address again when it is told, the one it was made with.
            shown.setEnabled(anew.isEnabled());
        }
        anew.getAttributeNames()
                .filter(name -> !Objects.equals(shown.getAttribute(name), anew.getAttribute(name)))
                .forEach(name -> shown.setAttribute(name, anew.getAttribute(name)));
        shown.getAttributeNames()
                .filter(name -> !anew.hasAttribute(name))
                .toList()
                .forEach(shown::removeAttribute);
        Looks.properties(anew)
                .filter(name -> !Objects.equals(shown.getPropertyRaw(name), anew.getPropertyRaw(name)))
                .forEach(name -> property(shown, name, anew.getPropertyRaw(name)));
        children(shown, anew);
    }

    private static void property(Element shown, String name, @Nullable Serializable value) {
        switch (value) {
            case null -> shown.removeProperty(name);
            case Boolean flag -> shown.setProperty(name, flag);
            case Number number -> shown.setProperty(name, number.doubleValue());
            case BaseJsonNode json -> shown.setPropertyJson(name, json);
            default -> shown.setProperty(name, value.toString());
        }
    }
}
