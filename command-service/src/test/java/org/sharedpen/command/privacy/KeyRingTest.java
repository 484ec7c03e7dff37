package org.sharedpen.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.RunningService;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.Seal;

class KeyRingTest {
    private static final byte[] MASTER = Wrapping.newKey();
    private static RunningService service;
    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private final PupilId amira = new PupilId(UUID.randomUUID());
    private final PupilId ben = new PupilId(UUID.randomUUID());

    @BeforeAll
    static void start() {
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_schools_key_is_made_once_and_is_the_same_on_every_node() {
        Set<String> keys = IntStream.range(0, 8)
                .parallel()
                .mapToObj(node -> Arrays.toString(ring().schoolKey(school)))
                .collect(Collectors.toSet());
        assertThat(keys).hasSize(1);
    }

    @Test
    void a_pupils_key_is_made_on_request_and_kept() {
        ring().makeKeys(school, List.of(amira, ben));
        byte[] key = ring().keyOf(school, Originator.pupil(amira)).orElseThrow();
        ring().makeKeys(school, List.of(amira));
        assertThat(ring().keyOf(school, Originator.pupil(amira)).orElseThrow())
                .isEqualTo(key)
                .hasSize(32);
        assertThat(ring().keyOf(school, Originator.pupil(ben)).orElseThrow()).isNotEqualTo(key);
    }

    @Test
    void a_pairs_key_needs_the_keys_of_all_its_members_in_their_order() {
        KeyRing ring = ring();
        ring.makeKeys(school, List.of(amira, ben));
        assertThat(ring.keyOf(school, Originator.pair(amira, ben)).orElseThrow())
                .isEqualTo(Seal.together(List.of(
                        ring.keyOf(school, Originator.pupil(amira)).orElseThrow(),
                        ring.keyOf(school, Originator.pupil(ben)).orElseThrow())));
        destroy(ben);
        ring.forget(school, ben);
        assertThat(ring.keyOf(school, Originator.pair(amira, ben))).isEmpty();
        assertThat(ring.keyOf(school, Originator.pupil(amira))).isPresent();
    }

    @Test
    void teacher_class_someone_and_source_use_the_schools_key() {
        for (Originator originator :
                List.of(Originator.TEACHER, Originator.CLASS, Originator.SOMEONE, Originator.SOURCE)) {
            assertThat(ring().keyOf(school, originator).orElseThrow()).isEqualTo(ring().schoolKey(school));
        }
    }

    @Test
    void another_school_has_another_key_and_not_this_pupil() {
        SchoolId other = new SchoolId(UUID.randomUUID());
        ring().makeKeys(school, List.of(amira));
        assertThat(ring().schoolKey(other)).isNotEqualTo(ring().schoolKey(school));
        assertThat(ring().keyOf(other, Originator.pupil(amira))).isEmpty();
    }

    @Test
    void a_pupils_keys_are_made_with_the_roster_or_not_at_all_but_a_schools_key_stays() {
        KeyRing ring = ring();
        assertThatThrownBy(() -> people().in(school, () -> {
                    ring.makeKeys(school, List.of(amira));
                    throw new IllegalStateException("the roster was wrong");
                }))
                .hasMessage("the roster was wrong");
        assertThat(ring().keyOf(school, Originator.pupil(amira))).isEmpty();
        assertThat(ring().schoolKey(school)).isEqualTo(ring.schoolKey(school));
    }

    @Test
    void only_wrapped_keys_are_stored() {
        ring().makeKeys(school, List.of(amira));
        byte[] stored = people().in(school, jdbc -> jdbc.sql("select wrapped from vault.pupil_key")
                .query((row, number) -> row.getBytes(1))
                .single());
        byte[] key = ring().keyOf(school, Originator.pupil(amira)).orElseThrow();
        assertThat(stored).hasSize(12 + 32 + 16).isNotEqualTo(key);
        assertThat(Wrapping.unwrap(ring().schoolKey(school), stored)).isEqualTo(key);
        assertThatThrownBy(() -> Wrapping.unwrap(MASTER, stored)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void equal_bodies_have_equal_hashes_in_one_school_and_others_in_another() {
        byte[] body = "{\"text\":\"plummeted\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(ring().bodyHash(school, body))
                .isEqualTo(ring().bodyHash(school, body.clone()))
                .hasSize(32);
        assertThat(ring().bodyHash(new SchoolId(UUID.randomUUID()), body)).isNotEqualTo(ring().bodyHash(school, body));
        assertThat(ring().bodyHash(school, new byte[0])).isNotEqualTo(ring().bodyHash(school, body));
    }

    @Test
    void one_transaction_never_sees_two_schools() {
        SchoolId other = new SchoolId(UUID.randomUUID());
        assertThatThrownBy(() -> people().in(school, () -> people().in(other, () -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(people().<Integer>in(school, () -> people().in(school, () -> 1)))
                .isOne();
    }

    private void destroy(PupilId pupil) {
        people().in(school, jdbc -> jdbc.sql("delete from vault.pupil_key where pupil_id = ?")
                .param(pupil.value())
                .update());
    }

    private static SchoolWall people() {
        return service.context().getBean("peopleWall", SchoolWall.class);
    }

    private static KeyRing ring() {
        return new KeyRing(MASTER, new Vault(people(), people().alone()));
    }
}
