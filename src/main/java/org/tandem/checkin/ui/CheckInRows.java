package org.tandem.checkin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.checkin.CheckIn;
import org.tandem.checkin.FieldProblem;
import org.tandem.ui.LocalizedSpan;
import org.tandem.workplan.MilestoneId;

/** The rows of a check-in under their goals, each of which can be shown anew while one goes on writing in the others. */
class CheckInRows extends Div {

    private final transient CheckIn checkIn;
    private final transient CheckInBoard.Desk desk;
    private final CheckInBoard board;
    private final Map<MilestoneId, CheckInCard> cards = new LinkedHashMap<>();

    CheckInRows(CheckIn checkIn, CheckInBoard.Desk desk, CheckInBoard board) {
        this.checkIn = checkIn;
        this.desk = desk;
        this.board = board;
        addClassName("check-in-rows");
        for (CheckIn.Goal goal : checkIn.goals()) {
            add(new H3(
                    new Span(goal.goal().number() + " "),
                    new LocalizedSpan(goal.goal().title())));
            goal.items().forEach(item -> add(card(item)));
        }
    }

    private CheckInCard card(CheckIn.Item item) {
        CardOnPage row = new CardOnPage(item.milestone().id(), this, board);
        CheckInCard card = new CheckInCard(checkIn, item, desk.kept(item, row), board::count);
        desk.proposals(item, row).forEach(card::offer);
        if (item.isOvertaken()) {
            card.tellOvertaken(() -> row.act(() -> desk.goOn(item), CardOnPage.changed()));
        }
        cards.put(item.milestone().id(), card);
        return card;
    }

    /** The card that shows a milestone now, null for none. */
    @Nullable
    CheckInCard card(MilestoneId milestone) {
        return cards.get(milestone);
    }

    private Stream<CheckInCard> open() {
        return cards.values().stream().filter(card -> !card.isShut());
    }

    /** The answered rows with the revisions of the texts that the page shows in each. */
    Map<MilestoneId, Set<Integer>> answered() {
        return open().filter(CheckInCard::isAnswered)
                .collect(Collectors.toMap(
                        CheckInCard::milestone, card -> card.kept().revisions()));
    }

    /** How many rows the country is asked for and has not answered. */
    long unanswered() {
        return open().filter(card -> card.isAwaited() && !card.isAnswered()).count();
    }

    /** Whether the server refused what stands in one of the fields. */
    boolean areUnsaved() {
        return cards.values().stream().anyMatch(CheckInCard::isUnsaved);
    }

    /** What would be lost if the rows were shown anew, as the key of what is said of it; null for nothing. */
    @Nullable
    String held() {
        return open().map(CheckInCard::held)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether words stand in the rows that are kept nowhere. */
    boolean holdUnkept() {
        return cards.values().stream().anyMatch(card -> card.held() != null);
    }

    /** Leads to the first words that would be lost. */
    void focusHeld() {
        open().filter(card -> card.held() != null).findFirst().ifPresent(CheckInCard::focusHeld);
    }

    /** Says beside the fields what is wrong with them. */
    void complain(Map<MilestoneId, List<FieldProblem>> problems) {
        // What another wrote beside a text since the page was read is among them, and nobody chooses what they do not
        // see.
        renew(problems.keySet());
        // The first one last, so that it keeps the focus.
        List.copyOf(cards.values()).reversed().stream()
                .filter(card -> !card.isShut() && problems.containsKey(card.milestone()))
                .forEach(card -> card.complain(problems.getOrDefault(card.milestone(), List.of())));
    }

    /** Shows in every row what others have said since. */
    void follow() {
        Map<MilestoneId, CheckIn.Item> now = desk.now().items().stream()
                .collect(Collectors.toMap(item -> item.milestone().id(), Function.identity()));
        open().toList().forEach(card -> {
            CheckIn.Item item = now.get(card.milestone());
            if (item == null) {
                card.shut();
            } else {
                card.follow(item, new CardOnPage(card.milestone(), this, board)::show);
            }
        });
        board.count();
    }

    /** Shows some rows as they stand now, where they stood. @return whether all of them are still asked for */
    boolean renew(Set<MilestoneId> milestones) {
        Map<MilestoneId, CheckIn.Item> now = desk.now().items().stream()
                .collect(Collectors.toMap(item -> item.milestone().id(), Function.identity()));
        for (MilestoneId milestone : milestones) {
            CheckIn.Item item = now.get(milestone);
            CheckInCard before = cards.get(milestone);
            if (item != null && before != null) {
                replace(before, card(item));
            } else if (before != null) {
                before.shut();
            }
        }
        board.count();
        return now.keySet().containsAll(milestones);
    }
}
