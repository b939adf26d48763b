package org.tandem.discussion;

import java.util.UUID;
import org.tandem.shared.Id;

/** The identity of a comment, made by the form so that saving it twice keeps one. */
public record CommentId(UUID value) implements Id {}
