package org.sharedpen.query.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.events.Seal;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.TestVault;

class KeyRingTest {
    private static final QuerySide side = QuerySide.start("sharedpen.stream.projects=false");
    private final SchoolId school = org.sharedpen.query.People.school();
    private final ClassId year3 = side.roster.schoolClass(school, "3 Ash", 3);
    private final StreamId lesson = StreamId.of(school, new LessonId(UUID.randomUUID()));
    private final byte[] schoolKey = TestVault.key();

    @AfterAll
    static void stop() {
        side.close();
    }

    KeyRingTest() {
        side.roster.run(
                school,
                "insert into vault.school_key values (?, ?)",
                school.value(),
                TestVault.wrap(QuerySide.masterKey(), schoolKey));
    }

    @Test
    void opens_the_words_of_a_pupil_a_pair_and_the_class() {
        byte[] amiraKey = TestVault.key();
        byte[] benKey = TestVault.key();
        PupilId amira = pupil("Amira", amiraKey);
        PupilId ben = pupil("Ben", benKey);
        assertOpens(Originator.pupil(amira), here(amiraKey));
        assertOpens(Originator.pair(amira, ben), Seal.together(List.of(here(amiraKey), here(benKey))));
        assertOpens(Originator.CLASS, here(schoolKey));
        assertOpens(Originator.TEACHER, here(schoolKey));
    }

    @Test
    void leaves_the_words_of_an_erased_pupil_closed() {
        byte[] benKey = TestVault.key();
        PupilId ben = pupil("Ben", benKey);
        PupilId gone = new PupilId(UUID.randomUUID());
        SealedWords words = sealed(here(benKey));
        Opener ring = opener(school, ben, gone);
        assertThat(ring.open(lesson, Originator.pupil(gone), 1, "words", words)).isEmpty();
        assertThat(ring.open(lesson, Originator.pair(ben, gone), 1, "words", words))
                .isEmpty();
        assertThat(ring.open(lesson, Originator.SOMEONE, 1, "words", words)).isEmpty();
    }

    @Test
    void knows_no_key_of_another_school() {
        byte[] amiraKey = TestVault.key();
        PupilId amira = pupil("Amira", amiraKey);
        StreamId elsewhere = StreamId.of(org.sharedpen.query.People.school(), new LessonId(lesson.id()));
        String place = Seal.place(elsewhere, 1, "words");
        SealedWords words = Seal.close(Seal.keyAt(amiraKey, place), place, "plummeted");
        assertThat(opener(elsewhere.school(), amira).open(elsewhere, Originator.pupil(amira), 1, "words", words))
                .isEmpty();
    }

    @Test
    void names_are_joined_with_the_code_of_the_class_and_an_erased_pupil_has_none() {
        PupilId amira = pupil("Amira", TestVault.key());
        PupilId gone = new PupilId(UUID.randomUUID());
        assertThat(side.get(Names.class).of(school, year3, List.of(amira, gone)))
                .hasSize(1)
                .containsEntry(amira, new Name("Amira Example", "AX"));
        assertThat(side.get(Names.class).of(org.sharedpen.query.People.school(), year3, List.of(amira)))
                .isEmpty();
        assertThat(side.get(Names.class).of(school, new ClassId(UUID.randomUUID()), List.of(amira)))
                .containsEntry(amira, new Name("Amira Example", null));
    }

    private void assertOpens(Originator originator, byte[] key) {
        assertThat(side.get(KeyRing.class)
                        .of(school, Stream.of(originator))
                        .open(lesson, originator, 1, "words", sealed(key)))
                .contains("plummeted");
    }

    private static Opener opener(SchoolId school, PupilId... pupils) {
        return side.get(KeyRing.class).of(school, Stream.of(pupils).map(Originator::pupil));
    }

    private byte[] here(byte[] key) {
        return Seal.keyAt(key, Seal.place(lesson, 1, "words"));
    }

    private SealedWords sealed(byte[] keyHere) {
        return Seal.close(keyHere, Seal.place(lesson, 1, "words"), "plummeted");
    }

    private PupilId pupil(String name, byte[] key) {
        PupilId pupil = side.roster.pupil(school, year3, name, "Example", name.charAt(0) + "X");
        side.roster.run(
                school,
                "insert into vault.pupil_key values (?, ?, ?)",
                school.value(),
                pupil.value(),
                TestVault.wrap(schoolKey, key));
        return pupil;
    }
}
