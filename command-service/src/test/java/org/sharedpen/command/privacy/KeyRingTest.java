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
import org.sharedpen.events.ActionId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.Seal;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;

class KeyRingTest {
    private static final byte[] MASTER = Wrapping.newKey();
    private static final byte[] BODY = "{\"text\":\"plummeted\"}".getBytes(StandardCharsets.UTF_8);
    private static RunningService service;
    private final LessonId lesson = new LessonId(UUID.randomUUID());
    private final ActionId action = new ActionId(UUID.randomUUID());
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
        SealedWords words = sealed(Originator.pupil(amira), "here");
        ring().makeKeys(school, List.of(amira));
        assertThat(ring().open(school, Originator.pupil(amira), "here", words)).contains("plummeted");
        assertThat(ring().open(school, Originator.pupil(ben), "here", words)).isEmpty();
        assertThat(ring().open(school, Originator.pupil(amira), "there", words)).isEmpty();
    }

    @Test
    void a_pairs_words_need_the_keys_of_all_its_members_in_their_order() {
        KeyRing ring = ring();
        ring.makeKeys(school, List.of(amira, ben));
        Originator pair = Originator.pair(amira, ben);
        SealedWords words = sealed(pair, "here");
        assertThat(ring.open(school, pair, "here", words)).contains("plummeted");
        destroy(ben);
        ring.forget(school, ben);
        assertThat(ring.open(school, pair, "here", words)).isEmpty();
        assertThat(ring.seal(school, pair, "here", "fell")).isEmpty();
        assertThat(ring.seal(school, Originator.pupil(amira), "here", "fell")).isPresent();
    }

    @Test
    void words_are_sealed_under_a_key_of_their_place_that_alone_can_be_taken_away() {
        ring().makeKeys(school, List.of(amira));
        SealedWords words = sealed(Originator.pupil(amira), "here");
        byte[] key = unwrapped(amira);
        assertThat(Seal.open(key, "here", words)).isEmpty();
        assertThat(Seal.open(Seal.keyAt(key, "here"), "here", words)).contains("plummeted");
    }

    @Test
    void teacher_class_someone_and_source_use_the_schools_key() {
        byte[] key = Seal.keyAt(ring().schoolKey(school), "here");
        for (Originator originator :
                List.of(Originator.TEACHER, Originator.CLASS, Originator.SOMEONE, Originator.SOURCE)) {
            assertThat(Seal.open(key, "here", sealed(originator, "here"))).contains("plummeted");
        }
    }

    @Test
    void another_school_has_another_key_and_not_this_pupil() {
        SchoolId other = new SchoolId(UUID.randomUUID());
        ring().makeKeys(school, List.of(amira));
        assertThat(ring().schoolKey(other)).isNotEqualTo(ring().schoolKey(school));
        assertThat(ring().seal(other, Originator.pupil(amira), "here", "fell")).isEmpty();
    }

    @Test
    void a_pupils_keys_are_made_with_the_roster_or_not_at_all_but_a_schools_key_stays() {
        KeyRing ring = ring();
        assertThatThrownBy(() -> people().in(school, () -> {
                    ring.makeKeys(school, List.of(amira));
                    throw new IllegalStateException("the roster was wrong");
                }))
                .hasMessage("the roster was wrong");
        assertThat(ring().seal(school, Originator.pupil(amira), "here", "fell")).isEmpty();
        assertThat(ring().schoolKey(school)).isEqualTo(ring.schoolKey(school));
    }

    @Test
    void only_wrapped_keys_are_stored() {
        ring().makeKeys(school, List.of(amira));
        assertThat(stored(amira)).hasSize(12 + 32 + 16);
        assertThat(unwrapped(amira)).hasSize(32);
        assertThatThrownBy(() -> Wrapping.unwrap(MASTER, stored(amira))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void equal_bodies_have_equal_hashes_at_one_place_and_others_elsewhere() {
        byte[] hash = hash(lesson(school), action, List.of(), BODY);
        assertThat(hash(lesson(school), action, List.of(), BODY.clone()))
                .isEqualTo(hash)
                .hasSize(32);
        assertThat(hash(lesson(school), action, List.of(), new byte[0])).isNotEqualTo(hash);
        assertThat(hash(lesson(school), new ActionId(UUID.randomUUID()), List.of(), BODY))
                .isNotEqualTo(hash);
        assertThat(hash(lesson(new SchoolId(UUID.randomUUID())), action, List.of(), BODY))
                .isNotEqualTo(hash);
    }

    @Test
    void nobody_can_try_out_words_on_the_hash_of_an_erased_pupils_action() {
        ring().makeKeys(school, List.of(amira, ben));
        byte[] hash = hash(lesson(school), action, List.of(ben, amira), BODY);
        assertThat(hash(lesson(school), action, List.of(amira, ben), BODY)).isEqualTo(hash);
        destroy(amira);
        assertThat(hash(lesson(school), action, List.of(ben, amira), BODY)).isNotEqualTo(hash);
        assertThat(hash(lesson(school), action, List.of(ben), BODY)).isNotEqualTo(hash);
    }

    @Test
    void a_device_is_recognised_without_what_it_calls_itself() {
        String mark = ring().deviceMark(school, "Amira's tablet");
        assertThat(mark)
                .isEqualTo(ring().deviceMark(school, "Amira's tablet"))
                .isNotEqualTo(ring().deviceMark(school, "Ben's tablet"))
                .isNotEqualTo(ring().deviceMark(new SchoolId(UUID.randomUUID()), "Amira's tablet"))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void one_transaction_never_sees_two_schools() {
        SchoolId other = new SchoolId(UUID.randomUUID());
        assertThatThrownBy(() -> people().in(school, () -> people().in(other, () -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(people().<Integer>in(school, () -> people().in(school, () -> 1)))
                .isOne();
    }

    private SealedWords sealed(Originator originator, String place) {
        return ring().seal(school, originator, place, "plummeted").orElseThrow();
    }

    private byte[] hash(StreamId lesson, ActionId action, List<PupilId> named, byte[] body) {
        return ring().bodyHashes(lesson).of(action, named, body);
    }

    private StreamId lesson(SchoolId school) {
        return StreamId.of(school, lesson);
    }

    private byte[] unwrapped(PupilId pupil) {
        return Wrapping.unwrap(ring().schoolKey(school), stored(pupil));
    }

    private byte[] stored(PupilId pupil) {
        return people().in(school, jdbc -> jdbc.sql("select wrapped from vault.pupil_key where pupil_id = ?")
                .param(pupil.value())
                .query((row, number) -> row.getBytes(1))
                .single());
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
