package org.tandem.discussion;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;
import org.tandem.workplan.AgreedPlan;
import org.tandem.workplan.AgreedPlan.Scene;

/** What is said on a milestone of an agreed plan of a group of its own. */
@TandemTest
@Import({Persons.class, SmallPartnership.class, AgreedPlan.class})
@Transactional
abstract class TalkOnMilestone {

    @Autowired
    CommentService comments;

    @Autowired
    ConversationService conversations;

    @Autowired
    SmallPartnership partnership;

    @Autowired
    AgreedPlan agreedPlan;

    Scene scene;
    SubjectRef milestone;

    @BeforeEach
    void agreePlan() {
        scene = agreedPlan.agreed();
        milestone = SubjectRef.of(SubjectKind.MILESTONE, scene.milestone());
    }
}
