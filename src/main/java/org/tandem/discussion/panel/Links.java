package org.tandem.discussion.panel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tandem.discussion.LinkableQueries;
import org.tandem.discussion.panel.CommentDesk.Linked;
import org.tandem.search.Found;
import org.tandem.search.FoundAddresses;
import org.tandem.shared.Language;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.ui.Texts;

/** The groups and milestones that words can lead to, as whoever writes reads them. */
@Component
class Links {

    private final LinkableQueries linkable;
    private final FoundAddresses addresses;

    Links(LinkableQueries linkable, FoundAddresses addresses) {
        this.linkable = linkable;
        this.addresses = addresses;
    }

    List<Linked> like(String words, SubjectRef subject) {
        Language reader = Texts.current().language();
        return linkable.like(words, subject, reader).stream()
                .map(found -> new Linked(found.title().readIn(reader).text(), of(found, reader), addresses.of(found)))
                .toList();
    }

    private static String of(Found found, Language reader) {
        String group = found.group().name().readIn(reader).text();
        return found.subject().kind() == SubjectKind.GROUP
                ? Texts.current().text("search.kind.GROUP")
                : Stream.of(group, found.edition()).collect(Collectors.joining(" · "));
    }
}
