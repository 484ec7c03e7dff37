package org.sharedpen.command.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.roster.file.BrokenFile;
import org.sharedpen.command.roster.roll.Intake;

class DeltaImportTest {
    private final Roster roster = new Roster(new PeopleDatabase());

    @BeforeEach
    void after_a_bulk_import() {
        roster.take(Village.bulk());
    }

    @Test
    void changes_what_it_names_and_nothing_else() {
        Intake intake = roster.take(Village.delta("users=delta", "enrollments=delta")
                .with("users.csv", Village.USERS, "u5,active,s1,student,Ravi,Bose,03,")
                .with("enrollments.csv", Village.ENROLMENTS, "e7,active,c1,s1,u5,student"));

        assertThat(intake.mode()).isEqualTo("delta");
        assertThat(intake.pupils()).isEqualTo(1);
        assertThat(intake.classIds())
                .containsExactly(roster.classCalled("Kingfisher").classId());
        assertThat(roster.names("Kingfisher")).containsExactly("Amira Khan", "Ravi Bose", "Siân O'Neill");
        assertThat(roster.names("Heron")).hasSize(2);
    }

    @Test
    void takes_away_by_the_id_of_the_enrolment_alone() {
        roster.take(Village.delta("enrollments=delta")
                .with("enrollments.csv", Village.ENROLMENTS, "e1,tobedeleted,,,,", "e5,tobedeleted,,,,"));

        assertThat(roster.names("Kingfisher")).containsExactly("Siân O'Neill");
        assertThat(roster.classCalled("Kingfisher").teachers()).isEmpty();
    }

    @Test
    void moves_a_pupil_whose_enrolment_now_names_another_class() {
        PupilListing amira = roster.pupil("Kingfisher", "Amira Khan");

        roster.take(Village.delta("enrollments=delta")
                .with("enrollments.csv", Village.ENROLMENTS, "e1,active,c2,s1,u1,student"));

        assertThat(roster.names("Kingfisher")).containsExactly("Siân O'Neill");
        assertThat(roster.pupil("Heron", "Amira Khan").pupilId()).isEqualTo(amira.pupilId());
    }

    @Test
    void unenrols_a_deleted_user_everywhere_and_removes_a_deleted_class() {
        roster.take(Village.delta("users=delta", "classes=delta")
                .with("users.csv", Village.USERS, "u1,tobedeleted,,,,,,", "t1,tobedeleted,,,,,,")
                .with("classes.csv", Village.CLASSES, "c2,tobedeleted,,,"));

        assertThat(roster.classes()).extracting(ClassListing::title).containsExactly("Kingfisher");
        assertThat(roster.names("Kingfisher")).containsExactly("Siân O'Neill");
        assertThat(roster.classCalled("Kingfisher").teachers()).isEmpty();
    }

    @Test
    void renames_and_keeps_what_a_blank_cell_does_not_say() {
        roster.take(Village.delta("users=delta", "classes=delta")
                .with("users.csv", Village.USERS, "t1,active,s1,teacher,Mary,Webb-Lee,,")
                .with("classes.csv", Village.CLASSES, "c1,active,Kestrel,,s1"));

        assertThat(roster.classCalled("Kestrel").yearGroups()).containsExactly(3, 4);
        assertThat(roster.classCalled("Kestrel").teachers()).isEqualTo(List.of("Mary Webb-Lee"));
        assertThat(roster.names("Kestrel")).hasSize(2);
    }

    @Test
    void may_be_mixed_with_files_that_are_everything() {
        Intake intake = roster.take(Village.delta("users=delta", "enrollments=bulk")
                .with("users.csv", Village.USERS, "u5,active,s1,student,Ravi,Bose,03,")
                .with("enrollments.csv", Village.ENROLMENTS, "e7,,c1,s1,u5,student"));

        assertThat(intake.mode()).isEqualTo("mixed");
        assertThat(roster.names("Kingfisher")).containsExactly("Ravi Bose");
        assertThat(roster.names("Heron")).isEmpty();
    }

    @Test
    void refuses_what_no_file_has_ever_listed() {
        assertThatThrownBy(() -> roster.take(Village.delta("enrollments=delta")
                        .with("enrollments.csv", Village.ENROLMENTS, "e9,active,c1,s1,u9,student")))
                .isInstanceOf(BrokenFile.class);
    }
}
