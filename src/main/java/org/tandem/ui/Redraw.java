package org.tandem.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
            anew.getElement()
                    .getChildren()
                    .toList()
                    .forEach(child ->
                            insert(shown.getElement(), shown.getElement().getChildCount(), child));
        } else if (children(shown.getElement(), anew.getElement())) {
            KeptFocus.restore(UI.getCurrent());
        }
    }

    /** Keeps the component as it is where the one made anew has the same name: people type and choose in it. */
    public static <T extends Component> T keep(T component, String name) {
        component.getElement().setAttribute(Looks.KEPT, name);
        return component;
    }

    /** Stands in what is made anew for a component that {@link #keep} named and that is used again. */
    public static Component standIn(Component kept) {
        Div place = new Div();
        ComponentUtil.setData(place, StandIn.class, new StandIn(kept));
        return keep(place, kept.getElement().getAttribute(Looks.KEPT));
    }

    private record StandIn(Component kept) {}

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
                insert(shown, place, anew);
                place++;
            }
        }
        gone.forEach(Element::removeFromParent);
    }

    private static void insert(Element shown, int at, Element anew) {
        anew.removeFromParent();
        shown.insertChild(at, anew);
        standIns(anew).toList().forEach(Redraw::fill);
    }

    private static Stream<Component> standIns(Element part) {
        Stream<Component> here =
                part
                        .getComponent()
                        .filter(component -> ComponentUtil.getData(component, StandIn.class) != null)
                        .stream();
        return Stream.concat(here, part.getChildren().flatMap(Redraw::standIns));
    }

    private static void fill(Component standIn) {
        Element place = standIn.getElement();
        Element kept = ComponentUtil.getData(standIn, StandIn.class).kept().getElement();
        kept.removeFromParent();
        place.getParent().insertChild(place.getParent().indexOfChild(place), kept);
        place.removeFromParent();
    }

    private static void become(Element shown, Element anew) {
        if (shown.isTextNode()) {
            shown.setText(anew.getText());
            return;
        }
        anew.getAttributeNames()
                .filter(name -> !Objects.equals(shown.getAttribute(name), anew.getAttribute(name)))
                .forEach(name -> shown.setAttribute(name, anew.getAttribute(name)));
        shown.getAttributeNames()
                .filter(name -> !anew.hasAttribute(name))
                .toList()
                .forEach(shown::removeAttribute);
        shown.setVisible(anew.isVisible());
        shown.setEnabled(anew.isEnabled());
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
