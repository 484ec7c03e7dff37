package org.sharedpen.dashboard.gateway;

import java.util.Set;
import java.util.UUID;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.problem.Refused;
import org.sharedpen.dashboard.session.account.Person;
import org.sharedpen.dashboard.session.account.Role;
import org.sharedpen.dashboard.session.board.Recorders;
import org.springframework.stereotype.Component;

/** Asks whether the lesson can be read by what the person is beside a literacy lead: what a lead may read, only others record. */
@Component
class RelayedRecorders implements Recorders {
    private final RelayedAnswers answers;

    RelayedRecorders(RelayedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void check(Person person, UUID lesson) {
        Set<Role> recording = Role.planning(person.roles());
        if (recording.isEmpty()) {
            throw new Refused(Refusal.ROLE_REQUIRED);
        }
        try {
            answers.get(person.as(recording), "/api/lessons/" + lesson);
        } catch (NotAnswered refused) {
            if (refused.status() == 404) {
                throw new Refused(Refusal.NOT_FOUND);
            }
            throw refused;
        }
    }
}
