package org.tandem.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tandem.access.Readers.Reader;
import org.tandem.cycle.Stage;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Comments are answered, settled, put right and taken back, and every reader sees what is new to them. */
class ConversationTest extends TalkOnMilestone {

    @Test
    void anAnswerToAnAnswerStandsBelowTheSameComment() {
        CommentId asked = post(scene.canada(), "When?", null);
        CommentId answer = post(scene.mexico(), "In May.", asked);
        post(scene.canada(), "Thank you.", answer);

        Conversation said = seenBy(scene.mexico());
        assertThat(said.threads()).hasSize(1);
        assertThat(said.threads().getFirst().answers())
                .extracting(CommentRow::body)
                .containsExactly("In May.", "Thank you.");
    }

    @Test
    void whatIsOnAnotherSubjectCannotBeAnsweredHere() {
        CommentId asked = post(scene.canada(), "When?", null);
        SubjectRef plan = SubjectRef.of(SubjectKind.PLAN, scene.plan());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> PersonAuthentication.run(
                        scene.mexico(),
                        () -> comments.post(plan, new CommentDraft(id(), asked, "Here?", Language.EN, false))));
    }

    @Test
    void aQuestionIsSettledAndOpenedAgain() {
        CommentId asked = post(scene.canada(), "When?", null);
        run(scene.mexico(), () -> comments.resolve(asked));
        run(scene.canada(), () -> comments.resolve(asked));

        assertThat(seenBy(scene.canada()).threads().getFirst().comment().resolved())
                .isNotNull()
                .extracting(resolved -> resolved.as().country())
                .isEqualTo(Country.MX);

        run(scene.canada(), () -> comments.reopen(asked));
        assertThat(seenBy(scene.canada()).threads().getFirst().comment().resolved())
                .isNull();
    }

    @Test
    void wordsArePutRightByTheirAuthorAloneAndWhatTheyWereStays() {
        CommentId id = post(scene.canada(), "In Mai.", null);
        CommentEdit right = new CommentEdit("In May.", Language.EN);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> run(scene.mexico(), () -> comments.edit(id, Revision.FIRST, right)));

        run(scene.canada(), () -> comments.edit(id, Revision.FIRST, right));
        assertThat(seenBy(scene.mexico()).threads().getFirst().comment().body()).isEqualTo("In May.");
        assertThat(as(scene.mexico(), () -> conversations.before(id)))
                .extracting(CommentText::body)
                .containsExactly("In Mai.");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> run(scene.canada(), () -> comments.edit(id, Revision.FIRST, right)));
    }

    @Test
    void whatIsTakenBackLeavesATraceAndIsAnsweredNoMore() {
        CommentId id = post(scene.canada(), "A slip.", null);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> run(scene.mexico(), () -> comments.delete(id, Revision.FIRST)));
        run(scene.canada(), () -> comments.delete(id, Revision.FIRST));

        CommentRow row = seenBy(scene.mexico()).threads().getFirst().comment();
        assertThat(row.isDeleted()).isTrue();
        assertThat(row.body()).isEmpty();
        assertThatExceptionOfType(CommentIsGone.class).isThrownBy(() -> post(scene.mexico(), "What slip?", id));
        assertThatExceptionOfType(CommentIsGone.class)
                .isThrownBy(() -> run(scene.canada(), () -> comments.resolve(id)));
        assertThatExceptionOfType(CommentIsGone.class)
                .isThrownBy(() -> as(scene.mexico(), () -> conversations.before(id)));
    }

    @Test
    void theStageEndsEveryAct() {
        CommentId id = post(scene.canada(), "In time.", null);
        partnership.move(scene.edition(), Stage.REPORTING);
        List<Runnable> acts = List.of(
                () -> comments.edit(id, Revision.FIRST, new CommentEdit("Late.", Language.EN)),
                () -> comments.delete(id, Revision.FIRST),
                () -> comments.resolve(id),
                () -> comments.reopen(id));
        acts.forEach(
                act -> assertThatExceptionOfType(CommentingIsClosed.class).isThrownBy(() -> run(scene.canada(), act)));
    }

    @Test
    void thoseWhoMayReadAreNamedAndNobodyElse() {
        PersonId member = partnership.admitted(scene.group(), MembershipPart.MEMBER);
        PersonId observer = partnership.admitted(scene.group(), MembershipPart.OBSERVER);
        List<Reader> mentionable = as(scene.canada(), () -> conversations.mentionable(milestone));
        assertThat(mentionable)
                .extracting(Reader::person)
                .contains(member, scene.mexico())
                .doesNotContain(observer);

        String name = mentionable.stream()
                .filter(reader -> reader.person().equals(scene.mexico()))
                .findFirst()
                .orElseThrow()
                .name();
        post(scene.canada(), "What does @" + name + " say? And @Nobody At All?", null);
        assertThat(seenBy(member).threads().getFirst().comment().mentioned()).contains(name);
        assertThat(seenBy(member).threads().getFirst().comment().mentioned()).doesNotContain("Nobody At All");
    }

    @Test
    void whatOthersSaidIsUnreadUntilItIsRead() {
        post(scene.canada(), "One", null);
        post(scene.canada(), "Two", null);
        assertThat(unread(scene.canada())).isEmpty();
        assertThat(unread(scene.mexico())).containsExactly(Map.entry(milestone, 2));
        assertThat(news(seenBy(scene.mexico()))).isEqualTo(2);

        run(scene.mexico(), () -> conversations.read(milestone));
        assertThat(unread(scene.mexico())).isEmpty();
        assertThat(news(seenBy(scene.mexico()))).isZero();
        PersonId observer = partnership.admitted(scene.group(), MembershipPart.OBSERVER);
        assertThat(unread(observer)).isEmpty();
    }

    @Test
    void whatIsTypedIsKeptForItsAuthorUntilItIsPosted() {
        run(scene.canada(), () -> conversations.keep(milestone, null, "Half a sen", Language.FR));
        assertThat(as(scene.canada(), () -> conversations.kept(milestone, null)))
                .hasValueSatisfying(kept -> assertThat(kept.body()).isEqualTo("Half a sen"));
        assertThat(as(scene.mexico(), () -> conversations.kept(milestone, null)))
                .isEmpty();

        post(scene.canada(), "A sentence.", null);
        assertThat(as(scene.canada(), () -> conversations.kept(milestone, null)))
                .isEmpty();
    }

    @Test
    void whoeverSpeaksFollowsUntilTheySayOtherwise() {
        assertThat(seenBy(scene.canada()).follows()).isFalse();
        post(scene.canada(), "One", null);
        assertThat(seenBy(scene.canada()).follows()).isTrue();
        run(scene.canada(), () -> conversations.follow(milestone, false));
        post(scene.canada(), "Two", null);
        assertThat(seenBy(scene.canada()).follows()).isFalse();
    }

    @Test
    void theNewestAreShownAndOneThatAnAddressNamesWithAllAfterIt() {
        CommentId first = post(scene.canada(), "0", null);
        CommentId third = null;
        for (int number = 1; number < 8; number++) {
            CommentId id = post(scene.canada(), String.valueOf(number), null);
            third = number == 3 ? id : third;
        }
        Conversation newest = as(scene.mexico(), () -> conversations.on(milestone, 2, null));
        assertThat(newest.earlier()).isTrue();
        assertThat(bodies(newest)).containsExactly("6", "7");
        CommentId named = third;
        assertThat(bodies(as(scene.mexico(), () -> conversations.on(milestone, 2, named))))
                .containsExactly("3", "4", "5", "6", "7");
        assertThat(bodies(as(scene.mexico(), () -> conversations.on(milestone, 8, null))))
                .hasSize(8);
        assertThat(bodies(as(scene.mexico(), () -> conversations.on(milestone, 2, first))))
                .hasSize(8);
        assertThat(bodies(as(scene.mexico(), () -> conversations.on(milestone, 2, id()))))
                .containsExactly("6", "7");
    }

    private static long news(Conversation said) {
        return said.threads().stream()
                .flatMap(thread -> Stream.concat(Stream.of(thread.comment()), thread.answers().stream()))
                .filter(CommentRow::unread)
                .count();
    }

    private static List<String> bodies(Conversation said) {
        return said.threads().stream().map(thread -> thread.comment().body()).toList();
    }

    private Map<SubjectRef, Integer> unread(PersonId person) {
        return as(person, () -> conversations.unread(scene.group(), scene.edition()));
    }

    private Conversation seenBy(PersonId person) {
        return as(person, () -> conversations.on(milestone, 50, null));
    }

    private CommentId post(PersonId person, String body, @Nullable CommentId answers) {
        CommentId id = id();
        run(person, () -> comments.post(milestone, new CommentDraft(id, answers, body, Language.EN, false)));
        return id;
    }

    private static CommentId id() {
        return new CommentId(UUID.randomUUID());
    }

    private static void run(PersonId person, Runnable act) {
        PersonAuthentication.run(person, act);
    }
}
