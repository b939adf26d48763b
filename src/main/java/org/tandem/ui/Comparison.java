package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two drafts of the same thing, field by field; fields in which they agree are left out.
 *
 * @param <D> the draft
 */
public class Comparison<D> {

    /** A field in which the two differ, as each is shown. */
    public record Difference(String label, Component theirs, Component mine) {}

    private final D theirs;
    private final D mine;
    private final List<Difference> differences = new ArrayList<>();

    public Comparison(D theirs, D mine) {
        this.theirs = theirs;
        this.mine = mine;
    }

    /** @param show how a value is shown; what is empty shows as a dash */
    public <V> Comparison<D> field(String label, Function<D, @Nullable V> value, Function<V, Component> show) {
        V one = value.apply(theirs);
        V other = value.apply(mine);
        if (!Objects.equals(one, other)) {
            differences.add(new Difference(label, shown(one, show), shown(other, show)));
        }
        return this;
    }

    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    private static <V> Component shown(@Nullable V value, Function<V, Component> show) {
        return value == null || "".equals(value) ? new Text("–") : show.apply(value);
    }
}
