package org.tandem.workplan.ui;

/** How much of the time a timeline shows. */
enum TimelineZoom {
    QUARTER,
    YEAR,
    EDITION
}
