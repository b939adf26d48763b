package org.tandem.checkin;

/**
 * What became of a text that was sent to be kept.
 *
 * @param field as it stands now
 * @param overtaken whether somebody posted on the milestone since the row was begun
 */
public record KeptText(SavedField field, boolean overtaken) {}
