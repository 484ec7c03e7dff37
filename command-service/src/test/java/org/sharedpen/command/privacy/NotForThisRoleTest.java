package org.sharedpen.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.RunningService;
import org.sharedpen.command.School;
import org.sharedpen.command.Visitor.Answer;
import org.sharedpen.command.session.Dashboard;

/** What is kept about a pupil is the administrator's to give out and to erase. */
class NotForThisRoleTest {

    @Test
    void a_pupils_erasure_and_export_are_the_administrators() {
        try (Dashboard dashboard = new Dashboard();
                RunningService service = RunningService.start(dashboard.setting())) {
            School school = School.in(service, dashboard, 3);
            for (UUID pupil : new UUID[] {school.pupils().get(0), UUID.randomUUID()}) {
                for (String role : new String[] {"TEACHER", "LITERACY_LEAD"}) {
                    Answer answer = school.as(role).posts("/api/pupils/" + pupil + "/erasure", "");
                    assertThat(answer.status()).isEqualTo(403);
                    assertThat(answer.text("/type")).isEqualTo("role-required");
                }
            }
            Answer administrator = school.as("SCHOOL_ADMIN").posts("/api/pupils/" + UUID.randomUUID() + "/export", "");
            assertThat(administrator.status()).isEqualTo(404);
            assertThat(administrator.text("/type")).isEqualTo("not-found");
        }
    }
}
