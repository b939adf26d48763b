package org.tandem.discussion.panel;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.function.Function;
import org.tandem.discussion.CommentRow;
import org.tandem.discussion.Conversation;

/** A comment with its answers below it. */
class ThreadItem extends ListItem {

    ThreadItem(Conversation.Thread thread, Function<CommentRow, CommentCard> card) {
        addClassName("thread");
        add(card.apply(thread.comment()));
        if (!thread.answers().isEmpty()) {
            OrderedList answers = new OrderedList();
            answers.addClassName("answers");
            thread.answers().forEach(answer -> answers.add(new ListItem(card.apply(answer))));
            add(answers);
        }
    }
}
