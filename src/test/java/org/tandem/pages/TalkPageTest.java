package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.discussion.CommentDraft;
import org.tandem.discussion.CommentId;
import org.tandem.discussion.CommentService;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.workplan.MilestoneId;

/** What is said while somebody reads what was said before. */
class TalkPageTest extends PagesTest {

    private static final int AT_ONCE = 20;

    @Autowired
    CommentService comments;

    private PersonId writer;
    private Window window;
    private MilestoneId milestone;

    @BeforeEach
    void openAMilestoneWithAFullPage() {
        writer = somebody(Role.CO_CHAIR, Country.MX, "forestry");
        milestone =
                addresses.goalsOf("forestry").getLast().milestones().getLast().id();
        say(1, AT_ONCE);
        window = windowOf(somebody(Role.MEMBER, Country.CA, "forestry"));
        window.open("milestones/" + milestone.value());
    }

    @Test
    void whatComesPushesNothingOutThatOneMayBeReading() {
        assertThat(said()).contains("Word 1.", "Word 20.");
        say(AT_ONCE + 1, AT_ONCE + 5);
        // Any act shows what others said meanwhile.
        new Form(window).press("Follow");
        assertThat(said()).contains("Word 1.", "Word 20.", "Word 25.");
    }

    @Test
    void aPageThatIsOpenForDaysDoesNotHoldAll() {
        say(AT_ONCE + 1, 10 * AT_ONCE);
        new Form(window).press("Follow");
        assertThat(said()).doesNotContain("Word 1.", "Word 20.").contains("Word 200.");
        new Form(window).press("Show earlier");
        assertThat(said()).contains("Word 200.");
    }

    private String said() {
        return window.find(Html.class).all().stream().map(Html::getInnerHtml).collect(Collectors.joining());
    }

    private void say(int from, int to) {
        for (int number = from; number <= to; number++) {
            CommentDraft draft = new CommentDraft(
                    new CommentId(UUID.randomUUID()), null, "Word " + number + ".", Language.EN, false);
            PersonAuthentication.run(
                    writer, () -> comments.post(SubjectRef.of(SubjectKind.MILESTONE, milestone), draft));
        }
    }
}
