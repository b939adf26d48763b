package org.tandem.discussion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Readers;
import org.tandem.access.Readers.Reader;
import org.tandem.access.Right;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;

/** Finds whom a comment speaks to: a name after @, of those who may read the comments of the group and of nobody else. */
@Component
class Mentions {

    private static final char MARK = '@';

    private final Readers readers;

    Mentions(Readers readers) {
        this.readers = readers;
    }

    /** Those who may read the comments of a group, by name. */
    List<Reader> mentionable(GroupId group) {
        return readers.around(group).stream()
                .filter(reader -> reader.rights().may(Right.READ, ProtectedObject.COMMENTS, group))
                .toList();
    }

    /** The persons that the words name; the longer of two names that both fit is meant. */
    List<PersonId> in(String body, GroupId group) {
        if (body.indexOf(MARK) < 0) {
            return List.of();
        }
        String rest = body;
        List<Reader> longestFirst = mentionable(group).stream()
                .sorted(Comparator.comparingInt((Reader reader) -> reader.name().length())
                        .reversed())
                .toList();
        List<PersonId> named = new ArrayList<>();
        for (Reader reader : longestFirst) {
            String mention = MARK + reader.name();
            if (rest.contains(mention)) {
                named.add(reader.person());
                // Two who bear the same name are both meant.
                boolean alone = longestFirst.stream()
                        .noneMatch(other -> other != reader && other.name().equals(reader.name()));
                rest = alone ? rest.replace(mention, " ") : rest;
            }
        }
        return List.copyOf(named);
    }
}
