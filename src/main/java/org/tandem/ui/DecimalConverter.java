package org.tandem.ui;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers as the reader's language writes them, grouped or not; nothing is null. What cannot be told for certain,
 * such as 1,5 in English, is refused and stays in the field.
 */
public class DecimalConverter implements Converter<String, @Nullable BigDecimal> {

    /** Longer than whatever number is kept: nobody has to wait until a million digits are read. */
    private static final int LONGEST = 60;

    private static final String SPACES = " \u00a0\u2009\u202f";

    private final Texts texts = Texts.current();
    private final DecimalFormatSymbols symbols =
            DecimalFormatSymbols.getInstance(texts.language().locale());
    private final String group = "[" + SPACES + symbols.getGroupingSeparator() + "]";
    /** None of the three languages groups by points. */
    private final Pattern number = Pattern.compile(
            "[-−+]?(?:\\d+|\\d{1,3}(?:" + group + "\\d{3})+)?(?:[." + symbols.getDecimalSeparator() + "]\\d+)?");

    @Override
    public Result<@Nullable BigDecimal> convertToModel(@Nullable String typed, ValueContext context) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return Result.ok(null);
        }
        if (text.length() > LONGEST
                || !number.matcher(text).matches()
                || text.chars().noneMatch(Character::isDigit)) {
            return Result.error(texts.text("ui.number.not-a-number"));
        }
        String plain = text.replaceAll(group, "").replace('−', '-').replace(symbols.getDecimalSeparator(), '.');
        return Result.ok(new BigDecimal(plain));
    }

    @Override
    public String convertToPresentation(@Nullable BigDecimal value, ValueContext context) {
        return value == null ? "" : texts.decimal(value);
    }
}
