package org.tandem.discussion;

import java.time.Instant;
import org.tandem.shared.Language;

/** What a comment said before its words were changed. @param until when they were */
public record CommentText(String body, Language language, Instant until) {}
