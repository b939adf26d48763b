package org.tandem.discussion;

import java.time.Instant;
import org.tandem.shared.Language;

/** What somebody typed and has not posted. */
public record KeptComment(String body, Language language, Instant savedAt) {

    /** More than can be posted, so that what is too long is not lost while it is shortened. */
    public static final int LONGEST = 20_000;
}
