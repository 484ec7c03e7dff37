package org.sharedpen.command.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.roster.roll.Intake;
import org.sharedpen.command.roster.roll.RollTeacher;
import org.sharedpen.events.PupilId;

class SpreadsheetImportTest {
    private final PeopleDatabase people = new PeopleDatabase();
    private final Roster roster = new Roster(people);

    @Test
    void makes_one_class_of_the_columns_that_hold_names() {
        Intake intake = roster.takeSheet("Owls", sheet("Last,SEN,First", "Khan,yes,Amira", "O'Neill,,Siân"));

        assertThat(intake.mode()).isEqualTo("bulk");
        assertThat(List.of(intake.schools(), intake.teachers(), intake.pupils(), intake.enrolments()))
                .containsExactly(1, 0, 2, 2);
        assertThat(intake.dropped()).containsExactly(entry("SEN", 1));
        assertThat(roster.classes())
                .extracting(ClassListing::classId, ClassListing::title, ClassListing::yearGroups)
                .containsExactly(tuple(intake.classIds().get(0), "Owls", List.of(3)));
        assertThat(roster.names("Owls")).containsExactly("Amira Khan", "Siân O'Neill");
        assertThat(people.keysMade()).hasSize(2);
    }

    @Test
    void changes_nothing_the_second_time_whatever_the_case_of_a_title() {
        roster.takeSheet("Owls", sheet("First,Last", "Amira,Khan", "Amira,Khan", "Siân,O'Neill"));
        var before = roster.everything();

        roster.takeSheet("Owls", sheet("First,Last", "Siân,O'Neill", "Amira,Khan", "Amira,Khan"));

        assertThat(roster.everything()).isEqualTo(before);
        assertThat(roster.takeSheet("OWLS", sheet("First,Last", "Amira,Khan")).classIds())
                .containsExactly(roster.classCalled("OWLS").classId());
    }

    @Test
    void unenrols_who_has_gone_and_knows_who_comes_back() {
        roster.takeSheet("Owls", sheet("First,Last", "Amira,Khan", "Aled,Kent"));
        PupilListing aled = roster.pupil("Owls", "Aled Kent");

        roster.takeSheet("Owls", sheet("First,Last", "Amira,Khan", "Ada,Kemp"));
        assertThat(roster.names("Owls")).containsExactly("Ada Kemp", "Amira Khan");
        assertThat(roster.pupils("Owls")).extracting(PupilListing::code).doesNotContain(aled.code());
        assertThat(roster.formerly("Owls")).containsExactly(aled);

        roster.takeSheet("Owls", sheet("First,Last", "Aled,Kent"));
        assertThat(roster.pupils("Owls")).containsExactly(aled);
        assertThat(roster.formerly("Owls"))
                .extracting(PupilListing::displayName)
                .containsExactly("Ada Kemp", "Amira Khan");
        assertThat(people.rows(roster.school, "select * from roster.pupil")).hasSize(3);
    }

    @Test
    void takes_two_pupils_of_one_name_for_two_and_keeps_both() {
        roster.takeSheet("Owls", sheet("First,Last", "Amira,Khan", "Amira,Khan"));
        List<PupilId> both =
                roster.pupils("Owls").stream().map(PupilListing::pupilId).toList();

        roster.takeSheet("Owls", sheet("First,Last", "Amira,Khan"));
        assertThat(roster.pupils("Owls")).hasSize(1);

        roster.takeSheet("Owls", sheet("First,Last", "Amira,Khan", "Amira,Khan"));
        assertThat(roster.pupils("Owls")).extracting(PupilListing::pupilId).isEqualTo(both);
    }

    @Test
    void mends_the_writing_of_a_name_without_taking_it_for_another() {
        roster.takeSheet("Owls", sheet("First,Last", "SIÂN,O’NEILL"));
        PupilId sian = roster.pupils("Owls").get(0).pupilId();

        roster.takeSheet("Owls", sheet("First,Last", "Siân,O'Neill"));

        assertThat(roster.pupil("Owls", "Siân O'Neill").pupilId()).isEqualTo(sian);
    }

    @Test
    void gives_the_class_the_teacher_it_names_and_keeps_them_where_none_is_named() {
        roster.takeSheet("Owls", sheet("First,Last", "Amira,Khan"), new RollTeacher("demo-t1", "Mary Webb"));
        assertThat(roster.classCalled("Owls").teachers()).containsExactly("Mary Webb");

        roster.takeSheet("Owls", sheet("First,Last", "Amira,Khan"));
        assertThat(roster.classCalled("Owls").teachers()).containsExactly("Mary Webb");

        roster.takeSheet("Owls", sheet("First,Last", "Amira,Khan"), new RollTeacher("demo-t2", ""));
        assertThat(roster.classCalled("Owls").teachers()).containsExactly("demo-t2");
        assertThat(new Classes(people.wall()).taughtBy(roster.school, "demo-t1"))
                .isEmpty();
    }

    @Test
    void is_left_alone_by_a_file_set_of_the_whole_school() {
        roster.takeSheet("Owls", sheet("First,Last", "Amira,Khan"), new RollTeacher("demo-t1", "Mary Webb"));

        roster.take(Village.bulk());

        assertThat(roster.names("Owls")).containsExactly("Amira Khan");
        assertThat(roster.classCalled("Owls").teachers()).containsExactly("Mary Webb");
    }

    @Test
    void updates_a_class_of_that_title_that_came_with_a_file_set() {
        roster.take(Village.bulk());
        PupilListing sian = roster.pupil("Kingfisher", "Siân O'Neill");

        roster.takeSheet("kingfisher", sheet("First,Last", "Siân,O'Neill", "Ravi,Bose"));

        assertThat(roster.classes()).hasSize(2);
        assertThat(roster.names("Kingfisher")).containsExactly("Ravi Bose", "Siân O'Neill");
        assertThat(roster.pupil("Kingfisher", "Siân O'Neill")).isEqualTo(sian);
    }

    private static byte[] sheet(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
