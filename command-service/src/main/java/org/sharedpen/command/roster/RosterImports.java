package org.sharedpen.command.roster;

import java.util.UUID;
import java.util.function.Function;
import org.sharedpen.command.roster.roll.Intake;
import org.sharedpen.command.roster.roll.RollChanges;
import org.sharedpen.command.roster.roll.RollDraft;
import org.sharedpen.command.roster.roll.RollStore;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.SchoolId;

/** Takes files into the roll, each in one transaction and one import of a school at a time. */
final class RosterImports {
    private final SchoolWall people;
    private final PupilKeys keys;

    RosterImports(SchoolWall people, PupilKeys keys) {
        this.people = people;
        this.keys = keys;
    }

    /** Lets the plan change a draft of the school's roll, and stores what it changed. */
    Intake take(SchoolId school, Function<RollDraft, Intake> plan) {
        return people.in(school, jdbc -> {
            RollStore roll = new RollStore(jdbc, school);
            roll.lock();
            RollDraft draft = new RollDraft(roll.read(), UUID::randomUUID);
            Intake intake = plan.apply(draft);
            RollChanges changes = draft.changes();
            roll.write(changes);
            if (!changes.newPupils().isEmpty()) {
                keys.makeKeys(school, changes.newPupils());
            }
            return intake;
        });
    }
}
