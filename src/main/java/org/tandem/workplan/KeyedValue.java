package org.tandem.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.ThemeId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Translation;

/** What a field of keyed text holds. */
public sealed interface KeyedValue {

    /** Whether both countries would agree on the same with the other value. */
    default boolean saysTheSameAs(KeyedValue other) {
        return equals(other);
    }

    /** A text in three languages. What a translation was made from is not part of what is agreed. */
    record Words(LocalizedText text) implements KeyedValue {

        @Override
        public boolean saysTheSameAs(KeyedValue other) {
            return other instanceof Words words && differingLanguages(words).isEmpty();
        }

        /** The languages in which the two say something else or are in another state; all that are written without another. */
        public Set<Language> differingLanguages(@Nullable Words other) {
            EnumSet<Language> differing = EnumSet.noneOf(Language.class);
            for (Language language : Language.values()) {
                if (!isTheSame(language, other == null ? null : other.text())) {
                    differing.add(language);
                }
            }
            return differing;
        }

        private boolean isTheSame(Language language, @Nullable LocalizedText other) {
            Translation here = text.in(language);
            Translation there = other == null ? Translation.MISSING : other.in(language);
            boolean sourceThere = other != null && other.source() == language;
            return here.text().equals(there.text())
                    && here.state() == there.state()
                    && (text.source() == language) == sourceThere;
        }
    }

    /** A country's lead; an organisation that was renamed is still the same. */
    record Lead(MilestoneRow.Lead lead) implements KeyedValue {

        @Override
        public boolean saysTheSameAs(KeyedValue other) {
            return other instanceof Lead(MilestoneRow.Lead that)
                    && lead.organisation().equals(that.organisation());
        }
    }

    /** Names or signs in whatever language. */
    record Names(String names) implements KeyedValue {}

    /** Themes; one that was renamed is still the same. */
    record Themes(List<MilestoneRow.ThemeName> themes) implements KeyedValue {

        @Override
        public boolean saysTheSameAs(KeyedValue other) {
            return other instanceof Themes that && ids().equals(that.ids());
        }

        private Set<ThemeId> ids() {
            return themes.stream().map(MilestoneRow.ThemeName::theme).collect(Collectors.toSet());
        }
    }

    /** How much, in a unit that is a field of its own. */
    record Number(BigDecimal number) implements KeyedValue {}

    record Day(LocalDate day) implements KeyedValue {}

    /** It holds; where it does not, the field is absent. */
    record Yes() implements KeyedValue {}

    /** Puts what a field holds, if it holds anything. */
    static <V> void put(
            Map<KeyedField, KeyedValue> fields,
            KeyedField field,
            @Nullable V value,
            Function<V, ? extends KeyedValue> type) {
        if (value != null) {
            fields.put(field, type.apply(value));
        }
    }
}
