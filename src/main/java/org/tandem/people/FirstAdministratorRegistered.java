package org.tandem.people;

import org.tandem.shared.PersonId;

/**
 * An empty Tandem met its first administrator. Published in the transaction that registers the person, so that whoever
 * keeps places gives them the administrator's in the same one.
 */
public record FirstAdministratorRegistered(PersonId person) {}
