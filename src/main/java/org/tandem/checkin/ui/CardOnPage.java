package org.tandem.checkin.ui;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.NotFound;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneId;

/** A row, by its milestone: the card that shows it is another one whenever it is shown anew. */
final class CardOnPage implements RowOnPage, Kept.Page {

    private final MilestoneId milestone;
    private final CheckInRows rows;
    private final CheckInBoard board;

    CardOnPage(MilestoneId milestone, CheckInRows rows, CheckInBoard board) {
        this.milestone = milestone;
        this.rows = rows;
        this.board = board;
    }

    /** What a row says that somebody else has changed. */
    static String changed() {
        return Texts.current().text("check-in.row-changed");
    }

    private @Nullable CheckInCard card() {
        return rows.card(milestone);
    }

    private @Nullable String held() {
        CheckInCard card = card();
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
        CheckInCard card = rows.renew(Set.of(milestone)) ? card() : null;
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
        CheckInCard card = card();
        if (card != null) {
            card.tellPosted(this::show);
        }
    }

    /** Shows what was posted meanwhile, unless words would be lost by it. */
    void show() {
        act(() -> {}, changed());
    }

    @Override
    public void closed() {
        CheckInCard card = card();
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
