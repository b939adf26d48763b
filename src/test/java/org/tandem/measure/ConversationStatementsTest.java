package org.tandem.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.discussion.Conversation;
import org.tandem.discussion.ConversationService;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan;
import org.tandem.workplan.AgreedPlan.Scene;

/** A thread of a thousand comments opens with as many statements as one of ten. */
@TandemTest
@Transactional
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class, CountedStatements.class})
class ConversationStatementsTest {

    @Autowired
    private AgreedPlan plans;

    @Autowired
    private ConversationService conversations;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private JdbcClient database;

    @Test
    void aThousandCommentsCostAsManyStatementsAsTen() {
        Scene scene = plans.agreed();
        say(scene, 10);
        long few = statementsToOpen(scene, 10);
        say(scene, 990);
        assertThat(statementsToOpen(scene, 20)).isEqualTo(few).isPositive();
    }

    private long statementsToOpen(Scene scene, int shown) {
        statements.reset();
        Conversation said = as(
                scene.canada(),
                () -> conversations.on(SubjectRef.of(SubjectKind.MILESTONE, scene.milestone()), 20, null));
        assertThat(said.threads()).hasSize(shown);
        return statements.count();
    }

    private void say(Scene scene, int comments) {
        database.sql("""
                insert into comment (id, subject_kind, subject_id, group_id, edition_id, body, language, posted_at, by_id,
                                     by_role, by_country)
                select gen_random_uuid(), 'MILESTONE', :milestone, :group, :edition, 'Word ' || number, 'EN',
                       now() + number * interval '1 second', :person, 'CO_CHAIR', 'MX'
                  from generate_series(1, :comments) number
                """)
                .param("milestone", scene.milestone().value())
                .param("group", scene.group().value())
                .param("edition", scene.edition().value())
                .param("person", scene.mexico().value())
                .param("comments", comments)
                .update();
    }
}
