package org.sharedpen.command.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.roster.file.BrokenFile;
import org.sharedpen.command.roster.roll.Intake;
import org.sharedpen.events.PupilId;

class BulkImportTest {
    private final PeopleDatabase people = new PeopleDatabase();
    private final Roster roster = new Roster(people);

    @Test
    void fills_the_roll_and_says_what_it_took_in() {
        Intake intake = roster.take(Village.bulk());

        assertThat(intake.mode()).isEqualTo("bulk");
        assertThat(List.of(intake.schools(), intake.teachers(), intake.pupils(), intake.enrolments()))
                .containsExactly(1, 2, 4, 4);
        assertThat(intake.dropped()).containsExactly(entry("users.email", 1));
        assertThat(roster.classes())
                .extracting(ClassListing::classId)
                .containsExactlyInAnyOrderElementsOf(intake.classIds());
        assertThat(roster.classes())
                .extracting(ClassListing::title, ClassListing::yearGroups, ClassListing::pupils, ClassListing::teachers)
                .containsExactly(
                        tuple("Heron", List.of(5), 2, List.of("Jo Price")),
                        tuple("Kingfisher", List.of(3, 4), 2, List.of("Mary Webb")));
        assertThat(roster.names("Heron")).containsExactly("Aled Kent", "Zoë Adams, the second");
        assertThat(roster.pupil("Kingfisher", "Siân O'Neill").code()).startsWith("s");
    }

    @Test
    void changes_nothing_the_second_time_and_asks_for_no_more_keys() {
        Intake first = roster.take(Village.bulk());
        var before = roster.everything();

        Intake second = roster.take(Village.bulk());

        assertThat(roster.everything()).isEqualTo(before);
        assertThat(second).isEqualTo(first);
        assertThat(people.keysMade()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void unenrols_who_is_gone_and_gives_the_old_code_back_to_who_returns() {
        roster.take(Village.bulk());
        PupilListing amira = roster.pupil("Kingfisher", "Amira Khan");

        roster.take(Village.bulk().with("enrollments.csv", Village.ENROLMENTS, "e2,,c1,s1,u2,student"));
        assertThat(roster.names("Kingfisher")).containsExactly("Siân O'Neill");
        assertThat(roster.classCalled("Kingfisher").teachers()).isEmpty();
        assertThat(people.rows(roster.school, "select * from roster.pupil")).hasSize(4);

        roster.take(Village.bulk());
        assertThat(roster.pupil("Kingfisher", "Amira Khan")).isEqualTo(amira);
    }

    @Test
    void unenrols_who_is_no_longer_among_the_users() {
        roster.take(Village.bulk());

        roster.take(Zips.manifest("1.1", "users=bulk")
                .with("users.csv", Village.USERS, "u2,,s1,student,Siân,O'Neill,04,", "t2,,s1,teacher,Jo,Price,,"));

        assertThat(roster.names("Kingfisher")).containsExactly("Siân O'Neill");
        assertThat(roster.names("Heron")).isEmpty();
        assertThat(roster.classes()).extracting(ClassListing::teachers).containsExactly(List.of("Jo Price"), List.of());
    }

    @Test
    void keeps_the_id_of_a_pupil_who_changes_class_or_name() {
        roster.take(Village.bulk());
        PupilId amira = roster.pupil("Kingfisher", "Amira Khan").pupilId();

        roster.take(Village.bulk()
                .with(
                        "users.csv",
                        Village.USERS,
                        "u1,,s1,student,Amira,Khan-Ali,05,",
                        "u3,,s1,student,Aled,Kent,05,",
                        "t1,,s1,teacher,Mary,Webb,,")
                .with("enrollments.csv", Village.ENROLMENTS, "e1,,c2,s1,u1,student", "e3,,c2,s1,u3,student"));

        assertThat(roster.pupil("Heron", "Amira Khan-Ali").pupilId()).isEqualTo(amira);
        assertThat(roster.names("Kingfisher")).isEmpty();
    }

    @Test
    void marks_classes_that_are_gone_as_removed() {
        roster.take(Village.bulk());

        roster.take(Village.bulk()
                .with("classes.csv", Village.CLASSES, "c2,,Heron,05,s1")
                .with("enrollments.csv", Village.ENROLMENTS, "e3,,c2,s1,u3,student"));

        assertThat(roster.classes()).extracting(ClassListing::title).containsExactly("Heron");
        assertThat(people.rows(roster.school, "select * from roster.class where removed"))
                .hasSize(1);
    }

    @Test
    void takes_two_pupils_of_one_name_for_two() {
        roster.take(Village.bulk()
                .with("users.csv", Village.USERS, "u1,,s1,student,Amira,Khan,03,", "u2,,s1,student,Amira,Khan,03,")
                .with("enrollments.csv", Village.ENROLMENTS, "e1,,c1,s1,u1,student", "e2,,c1,s1,u2,student"));

        assertThat(roster.pupils("Kingfisher"))
                .hasSize(2)
                .extracting(PupilListing::pupilId)
                .doesNotHaveDuplicates();
        assertThat(roster.pupils("Kingfisher")).extracting(PupilListing::code).doesNotHaveDuplicates();
    }

    @Test
    void stores_nothing_where_a_row_refers_to_nobody() {
        roster.take(Village.bulk());
        var before = roster.everything();

        assertThatThrownBy(() -> roster.take(Village.bulk()
                        .with(
                                "enrollments.csv",
                                Village.ENROLMENTS,
                                "e1,,c2,s1,u1,student",
                                "e2,,c9,s1,u2,student",
                                "e3,,c1,s1,u9,student")))
                .isInstanceOfSatisfying(BrokenFile.class, broken -> assertThat(broken.problems())
                        .extracting(p -> p.line())
                        .containsExactly(3L, 4L));
        assertThat(roster.everything()).isEqualTo(before);
    }

    @Test
    void tells_one_school_nothing_of_another() {
        Roster other = new Roster(people);
        roster.take(Village.bulk());
        other.take(Village.bulk());

        assertThat(roster.pupils("Heron"))
                .extracting(PupilListing::pupilId)
                .doesNotContainAnyElementsOf(other.pupils("Heron").stream()
                        .map(PupilListing::pupilId)
                        .toList());
        assertThat(new Classes(people.wall())
                        .pupils(other.school, roster.classCalled("Heron").classId(), false, true, null))
                .isEmpty();
    }
}
