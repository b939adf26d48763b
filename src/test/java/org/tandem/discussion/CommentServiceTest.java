package org.tandem.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.cycle.Stage;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

class CommentServiceTest extends TalkOnMilestone {

    @Test
    void thoseOfTheGroupAndTheCoordinationTalk() {
        List<PersonId> people = List.of(
                scene.canada(),
                scene.mexico(),
                partnership.admitted(scene.group(), MembershipPart.MEMBER),
                partnership.coordinator(Country.MX),
                partnership.nationalCoChair(Country.CA));

        people.forEach(person -> {
            assertThat(access(person)).isEqualTo(CommentAccess.POST);
            post(person, draft("Hello."));
        });

        assertThat(as(
                        scene.canada(),
                        () -> conversations.on(milestone, 50, null).threads()))
                .hasSize(people.size());
    }

    @Test
    void observersAndOtherGroupsDoNotKnowOfTheTalk() {
        List<PersonId> people = List.of(
                partnership.admitted(scene.group(), MembershipPart.OBSERVER),
                partnership.admitted(partnership.group(), MembershipPart.MEMBER),
                partnership.coChair(partnership.group(), Country.CA));

        people.forEach(person -> {
            assertThat(access(person)).isEqualTo(CommentAccess.HIDDEN);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> as(
                            person, () -> conversations.on(milestone, 50, null).threads()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> post(person, draft("Hello.")));
        });
    }

    @Test
    void whoeverMayNotReadTheMilestoneFindsNothing() {
        PersonId administrator = partnership.administrator();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> access(administrator));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> post(administrator, draft("Hello.")));
    }

    @Test
    void aDraftIsTalkedAboutByThoseWhoReadIt() {
        scene = agreedPlan.draft();
        milestone = SubjectRef.of(SubjectKind.MILESTONE, scene.milestone());

        assertThat(access(partnership.admitted(scene.group(), MembershipPart.MEMBER)))
                .isEqualTo(CommentAccess.POST);
        PersonId outsider = partnership.coChair(partnership.group(), Country.MX);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> access(outsider));
    }

    @Test
    void theStageEndsTheTalkButNotTheReading() {
        post(scene.canada(), draft("In time."));
        partnership.move(scene.edition(), Stage.REPORTING);

        assertThat(access(scene.canada())).isEqualTo(CommentAccess.CLOSED);
        assertThatExceptionOfType(CommentingIsClosed.class).isThrownBy(() -> post(scene.canada(), draft("Too late.")));
        assertThat(as(
                        scene.mexico(),
                        () -> conversations.on(milestone, 50, null).threads()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**bold** _and_ [a link](https://example.org)\n\n- list\n\ttabbed",
                "<script>alert('x')</script><img src=x onerror=alert(1)>",
                "👩🏽‍🚒 ¿Qué? שלום"
            })
    void whatIsWrittenIsKeptExactly(String body) {
        post(scene.canada(), draft(body));

        assertThat(as(
                        scene.mexico(),
                        () -> conversations.on(milestone, 50, null).threads()))
                .extracting(thread -> thread.comment().body())
                .containsExactly(body);
    }

    @Test
    void tenThousandCharactersAreTheMost() {
        post(scene.canada(), draft("x".repeat(10_000)));

        refuses("x".repeat(10_001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "nul\u0000", "escape\u001b"})
    void whatIsNoTextIsRefused(String body) {
        refuses(body);
    }

    @Test
    void theSameFormPostedTwiceIsKeptOnce() {
        CommentDraft draft = draft("Once.");

        post(scene.canada(), draft);
        post(scene.canada(), draft);

        assertThat(as(
                        scene.canada(),
                        () -> conversations.on(milestone, 50, null).threads()))
                .hasSize(1);
    }

    @Test
    void otherWordsUnderTheSameIdAreRefusedRatherThanLost() {
        CommentDraft first = draft("First.");
        post(scene.canada(), first);

        CommentDraft edited = new CommentDraft(first.id(), null, "Edited.", Language.EN, false);
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> post(scene.canada(), edited));
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> post(scene.mexico(), first));

        assertThat(as(
                        scene.canada(),
                        () -> conversations.on(milestone, 50, null).threads()))
                .extracting(thread -> thread.comment().body())
                .containsExactly("First.");
    }

    private static CommentDraft draft(String body) {
        return new CommentDraft(new CommentId(UUID.randomUUID()), null, body, Language.EN, false);
    }

    private CommentAccess access(PersonId person) {
        return as(person, () -> conversations.access(milestone));
    }

    private void post(PersonId person, CommentDraft draft) {
        PersonAuthentication.run(person, () -> comments.post(milestone, draft));
    }

    private void refuses(String body) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> post(scene.canada(), draft(body)));
    }
}
