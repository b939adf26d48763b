package org.tandem.discussion.panel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.discussion.CommentDraft;
import org.tandem.discussion.CommentEdit;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.CommentRow;
import org.tandem.discussion.CommentText;
import org.tandem.discussion.KeptComment;
import org.tandem.shared.Language;

/** What a conversation lets its reader do; each act asks for the right again. */
interface Desk {

    /** The comment as it stands now; null where it is shown no more. */
    @Nullable
    CommentRow now(CommentId id);

    void post(CommentDraft draft);

    void edit(CommentRow comment, CommentEdit edit);

    void delete(CommentRow comment);

    void resolve(CommentId comment);

    void reopen(CommentId comment);

    List<CommentText> before(CommentId comment);

    /** Keeps what is typed. @param answers the comment that it answers, null for none */
    void keep(@Nullable CommentId answers, String body, Language language);

    /** What was typed and not posted. */
    Optional<KeptComment> kept(@Nullable CommentId answers);

    Optional<Language> guess(String body);

    /** Those whom the words can name. */
    List<Named> mentionable();

    /** Somebody who can be named. @param position empty where nothing is said */
    record Named(String name, String position) {}

    CommentId newId();
}
