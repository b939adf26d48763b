package org.tandem.audit.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.FieldChange;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
import org.tandem.ui.WrittenText;

/** "June 30, 2026 → September 12, 2026", or the one value where there was none before. */
class BeforeAndAfter extends Span {

    BeforeAndAfter(FieldChange change) {
        String before = change.before();
        String after = change.after();
        if (before != null) {
            add(value(change, before), new Text(" → "));
        }
        add(after == null ? new Text(Texts.current().text("audit.none")) : value(change, after));
    }

    private static Component value(FieldChange change, String value) {
        Texts texts = Texts.current();
        return switch (change.kind()) {
            case TEXT -> written(value, change.language());
            case LOCALIZED -> new LocalizedSpan(LocalizedTextJson.read(value));
            case DATE -> new Text(texts.date(LocalDate.parse(value)));
            case NUMBER -> new Text(texts.decimal(new BigDecimal(value)));
            case CODE -> new Text(texts.text(change.field() + "." + value));
        };
    }

    private static Component written(String text, @Nullable Language language) {
        if (language != null) {
            return new WrittenText(text, language);
        }
        Span words = new Span(text);
        words.addClassName("written");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}
