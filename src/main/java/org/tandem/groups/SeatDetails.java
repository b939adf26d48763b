package org.tandem.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.NotFound;
import org.tandem.shared.Revision;

/**
 * A seat for those who change it.
 *
 * @param revision to be named by a change that is made from this
 * @param holdings every part that was, is or is to be held, withdrawn ones included, by first day
 * @param today the Partnership's day as of which it is told
 */
public record SeatDetails(Revision revision, List<HoldingRow> holdings, LocalDate today) {

    /** Holder first, then alternates, then secretaries. */
    public List<HoldingRow> present() {
        return holdings.stream()
                .filter(holding -> holding.term().isOn(today))
                .sorted(Comparator.comparing(HoldingRow::part))
                .toList();
    }

    /** Those whose term has not begun, first the one that begins first. */
    public List<HoldingRow> planned() {
        return holdings.stream()
                .filter(holding -> !holding.term().isEmpty() && !holding.term().hasBegunBy(today))
                .toList();
    }

    /** Those whose term is over, or was withdrawn, newest first. */
    public List<HoldingRow> past() {
        List<HoldingRow> open = new ArrayList<>(present());
        open.addAll(planned());
        return holdings.stream()
                .filter(holding -> !open.contains(holding))
                .toList()
                .reversed();
    }

    public Optional<HoldingRow> holder() {
        return present().stream()
                .filter(holding -> holding.part() == HoldingPart.HOLDER)
                .findFirst();
    }

    /** The day after the last holder's last; null when the seat has a holder or never had one. */
    public @Nullable LocalDate vacantSince() {
        return holder().isPresent()
                ? null
                : past().stream()
                        .filter(holding -> holding.part() == HoldingPart.HOLDER
                                && !holding.term().isEmpty())
                        .map(holding -> holding.term().until())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(last -> last.plusDays(1))
                        .orElse(null);
    }

    /** @throws NotFound when the seat has no such part */
    public HoldingRow holding(String id) {
        return holdings.stream()
                .filter(holding -> holding.id().value().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
