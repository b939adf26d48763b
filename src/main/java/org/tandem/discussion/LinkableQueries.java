package org.tandem.discussion;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.search.Found;
import org.tandem.search.SearchQuestion;
import org.tandem.search.Searchable;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Finds the groups and milestones to which a comment can lead. */
@Service
@Transactional(readOnly = true)
public class LinkableQueries {

    private static final Set<SubjectKind> KINDS = Set.of(SubjectKind.GROUP, SubjectKind.MILESTONE);
    private static final int MOST = 8;

    private final List<Searchable> modules;
    private final CommentDoor door;

    LinkableQueries(List<Searchable> modules, CommentDoor door) {
        this.modules = modules;
        this.door = door;
    }

    /**
     * By their words, those of the subject's own group first. What stands in no agreed version of another group's plan is
     * left out, since not everybody who reads the comment may know of it.
     *
     * @param reader the language of whoever writes
     */
    public List<Found> like(String words, SubjectRef subject, Language reader) {
        GroupId group = door.readable(subject).group();
        SearchQuestion question = new SearchQuestion(words, null, null, null, reader, Set.of(group), MOST);
        if (question.isEmpty()) {
            return List.of();
        }
        return modules.stream()
                .flatMap(module -> module.kinds().stream()
                        .filter(KINDS::contains)
                        .flatMap(kind -> module.find(kind, question).best().stream()))
                .filter(found -> !found.drafted() || found.group().id().equals(group))
                .sorted(Found.BEST_FIRST)
                .limit(MOST)
                .toList();
    }
}
