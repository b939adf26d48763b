package org.tandem.workplan;

import org.jspecify.annotations.Nullable;
import org.tandem.access.ChangeRecorder.Place;

/** A country's line that the person who asks may post on. @param lastUpdate the one that the next answers; null before any */
public record Postable(Place place, @Nullable UpdateId lastUpdate) {}
