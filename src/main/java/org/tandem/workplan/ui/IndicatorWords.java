package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.workplan.Indicator;

/** A goal's indicator in words: its name, and from where to where it is to go. */
class IndicatorWords extends Span {

    IndicatorWords(Indicator indicator) {
        Span name = new Span(new LocalizedSpan(indicator.name()));
        name.addClassName("indicator-name");
        add(new Span(Texts.current().text("workplan.indicator") + " "), name);
        aim(indicator).ifPresent(aim -> add(new Span(" · " + aim)));
    }

    /** "baseline 12 ha → target 500 ha"; empty where nobody said either. */
    private static Optional<String> aim(Indicator indicator) {
        Texts texts = Texts.current();
        String baseline = said("workplan.indicator.baseline", indicator.baseline(), indicator.unit());
        String target = target(indicator);
        if (baseline == null) {
            return Optional.ofNullable(target);
        }
        return Optional.of(target == null ? baseline : texts.text("workplan.indicator.aim", baseline, target));
    }

    /** "target 500 ha"; null where nobody said. */
    static @Nullable String target(Indicator indicator) {
        return said("workplan.indicator.target", indicator.target(), indicator.unit());
    }

    private static @Nullable String said(String key, @Nullable BigDecimal number, String unit) {
        return number == null ? null : Texts.current().text(key, quantity(number, unit));
    }

    /** "12.5 ha"; the bare number where the name says what is counted. */
    static String quantity(BigDecimal number, String unit) {
        Texts texts = Texts.current();
        String written = texts.decimal(number);
        return switch (unit) {
            case "" -> written;
            case "%" -> texts.text("workplan.indicator.percent", written);
            default -> texts.text("workplan.indicator.quantity", written, unit);
        };
    }
}
