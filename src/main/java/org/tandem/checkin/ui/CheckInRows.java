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
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.NotFound;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Texts;
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
        OnPage row = new OnPage(item.milestone().id());
        CheckInCard card = new CheckInCard(checkIn, item, desk.kept(item, row), board::count);
        desk.proposals(item, row).forEach(card::offer);
        if (item.isOvertaken()) {
            card.tellOvertaken(() -> row.act(() -> desk.goOn(item), changed()));
        }
        cards.put(item.milestone().id(), card);
        return card;
    }

    private static String changed() {
        return Texts.current().text("check-in.row-changed");
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

    /** Shows some rows as they stand now, where they stood. @return whether all of them are still asked for */
    private boolean renew(Set<MilestoneId> milestones) {
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

    /** A row, by its milestone: the card that shows it is another one whenever it is shown anew. */
    private final class OnPage implements RowOnPage, Kept.Page {
        private final MilestoneId milestone;

        OnPage(MilestoneId milestone) {
            this.milestone = milestone;
        }

        private @Nullable String held() {
            CheckInCard card = cards.get(milestone);
            return card == null ? null : card.held();
        }

        @Override
        public void requireKept() {
            String held = held();
            if (held != null) {
                throw new WordsAreNotKept(held);
            }
        }

        @Override
        public void renew(@Nullable String message) {
            CheckInCard card = CheckInRows.this.renew(Set.of(milestone)) ? cards.get(milestone) : null;
            if (card == null) {
                board.say(Texts.current().text("check-in.row-closed"));
            } else if (message == null) {
                card.focus();
            } else {
                card.say(message);
            }
        }

        @Override
        public void act(Runnable change, String late) {
            Texts texts = Texts.current();
            try {
                requireKept();
                change.run();
                renew(null);
            } catch (ConcurrentChange first) {
                renew(late);
            } catch (BrokenRule rule) {
                board.say(texts.text(rule.messageKey()));
            } catch (NotFound gone) {
                board.say(texts.text("check-in.no-longer-yours"));
            }
        }

        @Override
        public void told() {
            board.tellSaved();
        }

        /** Its words stay where they are, under the hands of whoever types in them, until they ask to see what was posted. */
        @Override
        public void overtaken() {
            CheckInCard card = cards.get(milestone);
            if (card != null) {
                card.tellPosted(() -> act(() -> {}, changed()));
            }
        }

        @Override
        public void closed() {
            CheckInCard card = cards.get(milestone);
            if (card != null) {
                card.shut();
                board.count();
            }
        }

        @Override
        public void changedMeanwhile() {
            if (held() != null) {
                board.say(changed());
            } else {
                renew(changed());
            }
        }
    }
}
