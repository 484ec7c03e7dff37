package org.sharedpen.command.roster.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharedpen.command.roster.file.BrokenFile;
import org.sharedpen.command.roster.file.FileProblem;
import org.sharedpen.command.roster.file.UnreadableFile;

class AnySpreadsheetTest {
    private static final NameColumns COLUMNS = new NameColumns("First name", "Last name");
    private static final String TEXT =
            "First name;Last name;Notes\r\nSiân;O'Neill;\"late; often\nill\"\r\nZoë;Großmann;\r\n";

    @ParameterizedTest
    @MethodSource("encodings")
    void is_read_in_whatever_encoding_and_with_whatever_delimiter_it_was_saved(byte[] saved) {
        Sheet sheet = SheetReader.read("class.csv", saved, COLUMNS);

        assertThat(sheet.pupils())
                .containsExactly(new ListedName("Siân", "O'Neill"), new ListedName("Zoë", "Großmann"));
        assertThat(sheet.dropped()).containsEntry("Notes", 1);
    }

    static Stream<byte[]> encodings() {
        String tabs = TEXT.replace(';', '\t');
        String commas = TEXT.replace(';', ',');
        return Stream.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + commas).getBytes(StandardCharsets.UTF_8),
                ("sep=;\r\n" + TEXT).getBytes(StandardCharsets.UTF_8),
                TEXT.getBytes(Charset.forName("windows-1252")),
                ("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16BE),
                tabs.getBytes(StandardCharsets.UTF_16LE),
                commas.replace("\r\n", "\r").getBytes(StandardCharsets.UTF_8),
                commas.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void may_have_a_mapping_in_another_case_and_rows_without_their_last_empty_cells() {
        assertThat(read("Last Name , FIRST NAME,House", "Khan,Amira", "Kent,Aled,Red,,", ",,"))
                .hasSize(2);
    }

    @Test
    void may_have_one_column_for_the_whole_name() {
        byte[] saved = "Pupil\nAmira Khan\n".getBytes(StandardCharsets.UTF_8);

        assertThat(SheetReader.read("class.csv", saved, new NameColumns("Pupil", null))
                        .pupils())
                .containsExactly(new ListedName("Amira Khan", ""));
    }

    @Test
    void is_refused_whole_with_the_line_of_each_broken_row() {
        assertThat(problems(
                        "First name,Last name,Notes", "Amira,Khan,\"two\nlines\"", ",,only a note", "Aled,Kent,a,b"))
                .containsExactly(
                        new FileProblem("class.csv", 4, "The row has no name."),
                        new FileProblem("class.csv", 5, "The row has 4 cells, and the header 3."));
    }

    @Test
    void is_refused_where_its_header_lacks_a_column_or_it_lists_nobody() {
        assertThat(problems("Forename,Surname", "Amira,Khan"))
                .extracting(FileProblem::line)
                .containsExactly(1L);
        assertThat(problems("First name,Last name")).hasSize(1);
        assertThat(problems("")).hasSize(1);
    }

    @Test
    void is_refused_where_it_is_a_workbook() {
        assertThatThrownBy(() -> read("PK\u0003\u0004")).isInstanceOf(UnreadableFile.class);
    }

    private static List<ListedName> read(String... lines) {
        byte[] saved = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return SheetReader.read("class.csv", saved, COLUMNS).pupils();
    }

    private static List<FileProblem> problems(String... lines) {
        return catchThrowableOfType(BrokenFile.class, () -> read(lines)).problems();
    }
}
