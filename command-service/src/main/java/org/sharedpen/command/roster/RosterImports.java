package org.sharedpen.command.roster;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.sharedpen.command.roster.roll.Intake;
import org.sharedpen.command.roster.roll.RollChanges;
import org.sharedpen.command.roster.roll.RollDraft;
import org.sharedpen.command.roster.roll.RollStore;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.SchoolId;

/** Takes files into the roll, each in one transaction and one import of a school at a time. */
final class RosterImports {
    /** Files are large, and those that wait for their school must not take every connection from the one at work. */
    private static final int AT_ONCE = 3;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final SchoolWall people;
    private final PupilKeys keys;

    RosterImports(SchoolWall people, PupilKeys keys) {
        this.people = people;
        this.keys = keys;
    }

    /** Reads a file into what it does to a draft of the roll. */
    interface Reading {
        Function<RollDraft, Intake> plan() throws IOException;
    }

    /** Reads the file, lets it change a draft of the school's roll, and stores what it changed. */
    Intake take(SchoolId school, Reading file) throws IOException {
        turns.acquireUninterruptibly();
        try {
            Function<RollDraft, Intake> plan = file.plan();
            return people.in(school, jdbc -> store(new RollStore(jdbc, school), school, plan));
        } finally {
            turns.release();
        }
    }

    private Intake store(RollStore roll, SchoolId school, Function<RollDraft, Intake> plan) {
        roll.lock();
        RollDraft draft = new RollDraft(roll.read(), UUID::randomUUID);
        Intake intake = plan.apply(draft);
        RollChanges changes = draft.changes();
        roll.write(changes);
        if (!changes.newPupils().isEmpty()) {
            keys.makeKeys(school, changes.newPupils());
        }
        return intake;
    }
}
