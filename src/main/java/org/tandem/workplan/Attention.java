package org.tandem.workplan;

import java.util.Collection;
import java.util.Comparator;

/**
 * How much attention a milestone or a group needs: worse compares as smaller, so that sorting puts it first
 * (product.md §2, Attention order; the name that decides last is the list's own business).
 *
 * @param longestSilence days
 */
public record Attention(int delayedOverdue, int otherOverdue, int delayed, int atRisk, int longestSilence)
        implements Comparable<Attention> {

    private static final Comparator<Attention> WORST_FIRST = Comparator.comparingInt(Attention::delayedOverdue)
            .thenComparingInt(Attention::otherOverdue)
            .thenComparingInt(Attention::delayed)
            .thenComparingInt(Attention::atRisk)
            .thenComparingInt(Attention::longestSilence)
            .reversed();

    public static final Attention NONE = new Attention(0, 0, 0, 0, 0);

    public static Attention of(Standing standing) {
        boolean overdue = standing.has(Signal.Kind.OVERDUE);
        boolean delayed = standing.headline().status() == MilestoneStatus.DELAYED;
        return new Attention(
                overdue && delayed ? 1 : 0,
                overdue && !delayed ? 1 : 0,
                delayed ? 1 : 0,
                standing.headline().status() == MilestoneStatus.AT_RISK ? 1 : 0,
                standing.longestSilence());
    }

    public static Attention of(Collection<Standing> standings) {
        return standings.stream().map(Attention::of).reduce(NONE, Attention::plus);
    }

    private Attention plus(Attention other) {
        return new Attention(
                delayedOverdue + other.delayedOverdue,
                otherOverdue + other.otherOverdue,
                delayed + other.delayed,
                atRisk + other.atRisk,
                Math.max(longestSilence, other.longestSilence));
    }

    @Override
    public int compareTo(Attention other) {
        return WORST_FIRST.compare(this, other);
    }
}
