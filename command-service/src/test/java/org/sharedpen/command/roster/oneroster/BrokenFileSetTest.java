package org.sharedpen.command.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.roster.Zips;
import org.sharedpen.command.roster.file.BrokenFile;
import org.sharedpen.command.roster.file.FileProblem;

class BrokenFileSetTest {
    private static final String CLASSES = "sourcedId,status,title,grades,schoolSourcedId";

    @Test
    void names_the_line_where_a_broken_row_begins_behind_cells_of_several_lines() {
        assertThat(problems(Sets.bulk11()
                        .with(
                                "classes.csv",
                                CLASSES,
                                "c1,,\"King\r\nfisher\",3,s1",
                                "",
                                "c2,,,3,s1",
                                "c3,,\"a\nb\n\",3,s9")))
                .containsExactly(
                        new FileProblem("classes.csv", 5, "The title is empty."),
                        new FileProblem("classes.csv", 6, "The schoolSourcedId is of no school in orgs.csv."));
    }

    @Test
    void names_a_row_with_too_few_or_too_many_cells() {
        assertThat(problems(Sets.bulk11().with("classes.csv", CLASSES, "c1,,Kingfisher,3", "c2,,Heron,3,s1,more")))
                .extracting(FileProblem::line, FileProblem::detail)
                .containsExactly(
                        tuple(2L, "The row has 4 cells, and the header 5."),
                        tuple(3L, "The row has 6 cells, and the header 5."));
    }

    @Test
    void names_the_row_of_a_quotation_that_never_closes() {
        assertThat(problems(Sets.bulk11().with("classes.csv", CLASSES, "c1,,Kingfisher,3,s1", "c2,,\"Heron,3,s1", "")))
                .contains(new FileProblem(
                        "classes.csv", 3, "A quotation mark is out of place, or a cell is far too long."));
    }

    @Test
    void names_ids_that_are_missing_or_there_twice() {
        assertThat(problems(Sets.bulk11().with("classes.csv", CLASSES, "c1,,A,3,s1", "c1,,B,3,s1", ",,C,3,s1")))
                .extracting(FileProblem::line)
                .containsExactly(3L, 4L);
    }

    @Test
    void names_columns_that_are_missing() {
        assertThat(problems(Sets.bulk11().with("users.csv", "sourcedId,givenName,FamilyName,role")))
                .extracting(FileProblem::detail)
                .containsExactly("The column familyName is missing.", "The column orgSourcedIds is missing.");
    }

    @Test
    void names_bytes_that_are_no_text_without_repeating_them() {
        byte[] latin = (CLASSES + "\nc1,,Kingfisher,3,s1\nc2,,Glück,3,s1\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(Sets.bulk11().with("classes.csv", latin)))
                .containsExactly(
                        new FileProblem("classes.csv", 3, "A cell holds characters that are no text, or too many."));
        assertThat(problems(Sets.bulk11().with("classes.csv", CLASSES, "c1,,King\u0000fisher,3,s1")))
                .extracting(FileProblem::line)
                .containsExactly(2L);
    }

    @Test
    void names_people_without_a_name_and_roles_that_are_missing() {
        assertThat(problems(Sets.bulk11()
                        .with(
                                "users.csv",
                                "sourcedId,orgSourcedIds,role,givenName,familyName",
                                "u1,s1,student,,",
                                "u2,s1,,Siân,Rees",
                                "t1,s1,teacher," + "x".repeat(201) + ",")))
                .extracting(FileProblem::line)
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void names_a_status_and_a_date_that_are_none() {
        assertThat(problems(Sets.bulk12()
                        .with(
                                "enrollments.csv",
                                "sourcedId,status,classSourcedId,userSourcedId,role,endDate",
                                "e1,gone,c1,u1,student,",
                                "e2,active,c1,t1,teacher,21/07/2027")))
                .extracting(FileProblem::line)
                .containsExactly(2L, 3L);
    }

    @Test
    void wants_a_status_in_every_row_of_a_delta() {
        Zips zip = Zips.manifest("1.1", "classes=delta")
                .with("classes.csv", CLASSES, "c1,active,A,3,s1", "c2,tobedeleted,,,", "c3,,C,3,s1");

        assertThat(problems(zip)).extracting(FileProblem::line).containsExactly(4L);
    }

    @Test
    void is_one_whose_manifest_is_missing_or_wrong() {
        assertThat(problems(new Zips().with("users.csv", "sourcedId")))
                .extracting(FileProblem::file)
                .containsExactly("manifest.csv");
        assertThat(problems(Zips.manifest("2.0"))).hasSize(1);
        assertThat(problems(Zips.manifest("1.1", "users=some")))
                .extracting(FileProblem::line)
                .containsExactly(4L);
        assertThat(problems(Zips.manifest("1.1", "users=bulk")))
                .extracting(FileProblem::file)
                .containsExactly("users.csv");
    }

    private static List<FileProblem> problems(Zips zip) {
        return catchThrowableOfType(BrokenFile.class, () -> Sets.read(zip)).problems();
    }
}
