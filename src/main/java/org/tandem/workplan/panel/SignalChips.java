package org.tandem.workplan.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.ui.SignalChip;
import org.tandem.ui.Texts;
import org.tandem.workplan.Signal;
import org.tandem.workplan.Standing;

/** The signals of a milestone as a list of chips in their order; nothing where there are none. */
public class SignalChips extends UnorderedList {

    public SignalChips(Standing standing) {
        addClassName("signals");
        Texts texts = Texts.current();
        standing.signals().stream()
                .sorted(Comparator.comparing(Signal::kind)
                        .thenComparing(signal -> texts.countries().indexOf(signal.country())))
                .forEach(signal ->
                        add(new ListItem(new SignalChip(signal.kind(), signal.days(), name(signal.country(), texts)))));
        setVisible(!standing.signals().isEmpty());
    }

    /** The chips for a cell of a table, which is not left empty where there is no signal. */
    public static Component orNone(Standing standing) {
        return standing.signals().isEmpty() ? new Text("–") : new SignalChips(standing);
    }

    private static String name(@Nullable Country country, Texts texts) {
        return country == null ? "" : texts.country(country);
    }
}
