package org.sharedpen.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharedpen.query.Talking.by;
import static org.sharedpen.query.Talking.offered;
import static org.sharedpen.query.Talking.opened;
import static org.sharedpen.query.Talking.scribed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharedpen.query.OneSchool;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Talking;
import org.sharedpen.query.session.Caller;
import org.springframework.mock.web.MockHttpServletResponse;

/** Every door that gives a table, by who asks for it. */
class ExportedFiguresTest {
    private static QuerySide side;
    private static OneSchool school;

    @BeforeAll
    static void start() {
        side = QuerySide.start();
        school = new OneSchool(side)
                .with("Zoë", "Amira", "=Ben")
                .planning(2, 3)
                .recorded(
                        1,
                        opened(List.of("Zoë", "Amira", "=Ben"), List.of()),
                        offered("1", by("Zoë")),
                        offered("2", by("Amira", "Zoë")),
                        offered("3", by()),
                        scribed("l", "the boat lurched", "1"),
                        Talking.closed());
        school.read("/api/lessons/" + school.lesson(1), school.teacher);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    static Stream<String> doors() {
        return Stream.of(
                "/api/lessons/" + school.lesson(1) + "/participation",
                "/api/lessons/" + school.lesson(1) + "/balance",
                "/api/units/" + Talking.UNIT + "/participation",
                "/api/units/" + Talking.UNIT + "/balance",
                "/api/comparison");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void answers_as_a_file_of_its_kind_that_is_called_by_no_name(String door) throws IOException {
        Caller caller = door.endsWith("comparison") ? school.lead : school.teacher;
        MockHttpServletResponse csv = school.answer(door + "?format=csv", caller);
        assertThat(csv.getStatus()).isEqualTo(200);
        assertThat(csv.getContentType())
                .startsWith("text/csv")
                .contains("charset=utf-8")
                .contains("header=present");
        assertThat(csv.getHeader("Content-Disposition"))
                .matches("attachment; filename=\"shared-pen-[a-z-]+(-[0-9a-f-]{36})?\\.csv\"");
        MockHttpServletResponse xlsx = school.answer(door + "?format=xlsx", caller);
        assertThat(xlsx.getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(xlsx.getHeader("Content-Disposition")).endsWith(".xlsx\"");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx.getContentAsByteArray()))) {
            List<Row> figures = workbook.getFirstSheet().read();
            List<CsvRecord> records = records(csv);
            assertThat(figures).hasSameSizeAs(records);
            for (int i = 0; i < figures.get(0).getCellCount(); i++) {
                assertThat(figures.get(0).getCellText(i))
                        .isEqualTo(records.get(0).getField(i));
            }
            assertThat(records)
                    .allMatch(one -> one.getFieldCount() == records.get(0).getFieldCount());
        }
        MockHttpServletResponse pdf = school.answer(door + "?format=pdf", caller);
        assertThat(pdf.getStatus()).isEqualTo(400);
        assertThat(OneSchool.body(pdf).at("/errors/0/pointer").asString()).isEqualTo("/format");
    }

    @Test
    void pupils_stand_in_the_order_of_the_alphabet_for_who_teaches_them() {
        List<CsvRecord> records = records(
                school.answer("/api/lessons/" + school.lesson(1) + "/participation?format=csv", school.teacher));
        int row = records.get(0).getFields().indexOf("Row");
        int pupil = records.get(0).getFields().indexOf("Pupil");
        assertThat(records.stream().skip(1).map(one -> one.getField(row)))
                .containsExactly("CLASS", "PUPIL", "PUPIL", "PUPIL");
        assertThat(records.stream().skip(2).map(one -> one.getField(pupil)))
                .containsExactly("'=Ben Test", "Amira Test", "Zoë Test");
        int hearings = records.get(0).getFields().indexOf("Hearings");
        assertThat(records.stream().skip(1).map(one -> one.getField(hearings))).containsExactly("2", "0", "1", "2");
    }

    @Test
    void a_lead_takes_away_figures_of_the_class_and_the_reason_for_no_more() {
        for (String door : List.of("/api/lessons/" + school.lesson(1), "/api/units/" + Talking.UNIT)) {
            MockHttpServletResponse csv = school.answer(door + "/participation?format=csv", school.lead);
            String text = new String(csv.getContentAsByteArray(), StandardCharsets.UTF_8);
            assertThat(text)
                    .contains("CLASS")
                    .contains("Figures of single pupils are for those who teach the class.")
                    .doesNotContain("PUPIL", "Amira");
        }
    }

    @Test
    void no_words_and_nothing_of_the_teachers_pen_leave() {
        doors().forEach(door -> {
            Caller caller = door.endsWith("comparison") ? school.lead : school.teacher;
            String text = new String(
                    school.answer(door + "?format=csv", caller).getContentAsByteArray(), StandardCharsets.UTF_8);
            assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("lurched", "quiet", "upgrade");
        });
    }

    @Test
    void who_may_not_read_the_figures_may_not_take_them_away() {
        doors().filter(door -> !door.endsWith("comparison")).forEach(door -> {
            assertThat(school.answer(door + "?format=csv", school.stranger).getStatus())
                    .isEqualTo(404);
        });
        assertThat(school.answer("/api/comparison?format=csv", school.teacher).getStatus())
                .isEqualTo(403);
    }

    @Test
    void the_same_file_has_the_same_tag() {
        String door = "/api/lessons/" + school.lesson(1) + "/balance?format=csv";
        HttpResponse<String> first = side.get(school.teacher, door);
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(side.get(school.teacher, door, "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    private static List<CsvRecord> records(MockHttpServletResponse csv) {
        String text = new String(csv.getContentAsByteArray(), StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(new java.io.StringReader(text.substring(1)))) {
            return reader.stream().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
