package org.tandem.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Chooses by what one filters a list, or that one does not.
 *
 * @param <T> what is chosen among
 */
public class FilterSelect<T> extends Select<T> {

    /** @param key names it; the same with {@code .all} names the choice of none @param chosen null for none */
    public FilterSelect(String key, List<T> items, Function<T, String> label, @Nullable T chosen) {
        Texts texts = Texts.current();
        String all = texts.text(key + ".all");
        setLabel(texts.text(key));
        setItems(items);
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(all);
        setItemLabelGenerator(item -> item == null ? all : label.apply(item));
        setValue(chosen);
    }
}
