package org.sharedpen.query.authorship.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.authorship.ledger.Lesson.AMIRA;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.query.authorship.ledger.Lesson.Told;

class VoidedActionTest {
    private final Lesson lesson = new Lesson()
            .offer("the boat lurched", AMIRA)
            .scribe("L1", "the boat lurched", "the boat lurched")
            .revise("L1", "the boat sank")
            .revise("L1", "the ship sank");

    @Test
    void leaves_owners_as_if_it_had_never_been() {
        WrittenLine line = voided(4, 3);
        assertThat(line.text()).isEqualTo("the boat lurched");
        assertThat(line.tokens()).allSatisfy(token -> {
            assertThat(token.originator()).isEqualTo(AMIRA);
            assertThat(token.restored()).isFalse();
        });
    }

    @Test
    void gives_a_line_that_reads_otherwise_a_version_nobody_has_seen() {
        assertThat(voided(4).version()).isEqualTo(4);
        assertThat(voided(4, 3).version()).isEqualTo(5);
    }

    @Test
    void leaves_the_version_of_a_line_that_reads_the_same() {
        lesson.remove("L1");
        assertThat(voided(5).version()).isEqualTo(3);
    }

    @Test
    void undoes_a_join_and_the_next_line_is_what_it_was() {
        lesson.scribe("L2", "with a crash").revise("L2", "with a bang").join("L1", "L2");
        Ledger ledger = ledger(7);
        assertThat(ledger.lines()).extracting(WrittenLine::text).containsExactly("the ship sank", "with a bang");
        assertThat(ledger.lines()).extracting(WrittenLine::version).containsExactly(5, 2);
    }

    @Test
    void marks_every_line_as_changed() {
        assertThat(voided(4).changedAt()).isEqualTo(5);
    }

    private WrittenLine voided(int... events) {
        return ledger(events).lines().get(0);
    }

    /** Folds as the driver of the read models does: again from the start, passing over what was voided. */
    private Ledger ledger(int... events) {
        Set<ActionId> voided = new HashSet<>();
        for (int event : events) {
            ActionId target = lesson.told.get(event - 1).action();
            voided.add(target);
            lesson.told.add(new Told(new ActionVoided(target, null), new ActionId(java.util.UUID.randomUUID())));
        }
        Ledger ledger = new Ledger();
        List<Told> told = lesson.told;
        for (int version = 1; version <= told.size(); version++) {
            Told next = told.get(version - 1);
            if (voided.contains(next.action())) {
                ledger.passOver(next.event(), version, next.action());
            } else {
                ledger.apply(next.event(), version, next.action());
            }
        }
        return ledger;
    }
}
