package org.sharedpen.command.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.problem.ProblemWriter;
import org.sharedpen.command.roster.roll.RollTeacher;
import org.sharedpen.command.session.Caller;
import org.sharedpen.command.session.Role;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.SchoolId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(controllers = SeatsApi.class, properties = "spring.config.name=command-service")
@AutoConfigureMockMvc(addFilters = false)
@Import({SeatsDoorTest.Parts.class, ProblemWriter.class})
class SeatsDoorTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OWLS = "Owls";

    @TestConfiguration
    static class Parts {
        @Bean
        PeopleDatabase people() {
            return new PeopleDatabase();
        }

        @Bean
        Seats seats(PeopleDatabase people) {
            return new Seats(people.wall(), new Classes(people.wall()));
        }
    }

    private final MockMvc doors;
    private final PeopleDatabase people;
    private final Roster roster;

    @Autowired
    SeatsDoorTest(MockMvc doors, PeopleDatabase people) {
        this.doors = doors;
        this.people = people;
        this.roster = new Roster(people);
    }

    @BeforeEach
    void the_teacher_of_a_class_calls() {
        inTheClass("Dan Dale", "Amira Khan", "Ben Okafor");
        callAs(roster.school, Role.TEACHER, "t1");
    }

    @AfterEach
    void nobody_calls() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void stand_in_alphabetical_order_in_rows_of_six_until_somebody_arranges_them() throws Exception {
        assertThat(seats()).isEqualTo(plan(6, "Amira Khan", "Ben Okafor", "Dan Dale"));
    }

    @Test
    void stand_as_they_were_arranged_last_with_the_empty_places() throws Exception {
        Map<String, Object> plan = plan(2, null, "Dan Dale", "Amira Khan", null, "Ben Okafor", null);
        assertThat(arranged(plan)).isEqualTo(plan);
        assertThat(seats()).isEqualTo(plan);
        Map<String, Object> later = plan(3, "Ben Okafor", "Amira Khan", "Dan Dale");
        arranged(later);
        assertThat(seats()).isEqualTo(later);
    }

    @Test
    void have_everyone_of_the_class_in_them_whoever_comes_or_goes() throws Exception {
        arranged(plan(3, "Dan Dale", null, "Amira Khan", "Ben Okafor"));
        Object amira = id("Amira Khan");
        inTheClass("Dan Dale", "Zoe Abel", "Ben Okafor", "Carys Rees");
        assertThat(seats()).isEqualTo(plan(3, "Dan Dale", null, null, "Ben Okafor", "Carys Rees", "Zoe Abel"));
        assertThat(amira).isNotIn((List<?>) seats().get("seats"));
        assertThat(arranged(plan(3, "Zoe Abel")))
                .isEqualTo(plan(3, "Zoe Abel", "Ben Okafor", "Carys Rees", "Dan Dale"));
    }

    @Test
    void hold_nothing_of_who_was_erased() throws Exception {
        arranged(plan(3, "Amira Khan", "Dan Dale", "Ben Okafor"));
        String dan = (String) id("Dan Dale");
        people.wall().in(roster.school, jdbc -> jdbc.sql("delete from roster.pupil where pupil_id = ?")
                .param(UUID.fromString(dan))
                .update());
        assertThat(seats()).isEqualTo(plan(3, "Amira Khan", null, "Ben Okafor"));
        assertThat(people.rows(roster.school, "select * from roster.seat").toString())
                .doesNotContain(dan);
    }

    @Test
    void are_refused_with_what_is_wrong_and_stay_as_they_were() throws Exception {
        Map<String, Object> before = plan(2, "Dan Dale", "Amira Khan", "Ben Okafor");
        arranged(before);
        Object stranger = UUID.randomUUID().toString();
        faulty("/columns", plan(0));
        faulty("/columns", plan(13));
        faulty("/columns", Map.of("seats", List.of()));
        faulty("/seats", Map.of("columns", 6));
        faulty("/seats", body(6, Collections.nCopies(121, null)));
        faulty("/seats/1", plan(6, "Amira Khan", "Amira Khan"));
        faulty("/seats/1", body(6, Arrays.asList(null, stranger)));
        faulty("/seats/0", body(6, List.of("Amira")));
        assertThat(seats()).isEqualTo(before);
        arranged(body(12, Collections.nCopies(117, null)));
        assertThat((List<?>) seats().get("seats")).hasSize(120);
    }

    @Test
    void are_for_whoever_may_record_in_the_class() throws Exception {
        Map<String, Object> plan = plan(2, "Dan Dale", "Amira Khan", "Ben Okafor");
        String address = address();
        callAs(roster.school, Role.SCHOOL_ADMIN, null);
        assertThat(ask(put(address), plan).getStatus()).isEqualTo(200);
        callAs(roster.school, Role.LITERACY_LEAD, null);
        refused(ask(get(address), null), 404, "not-found");
        refused(ask(put(address), plan), 403, "role-required");
        callAs(roster.school, Role.TEACHER, "t2");
        refused(ask(get(address), null), 404, "not-found");
        refused(ask(put(address), plan), 404, "not-found");
        callAs(new SchoolId(UUID.randomUUID()), Role.SCHOOL_ADMIN, null);
        refused(ask(get(address), null), 404, "not-found");
        refused(ask(put(address), plan), 404, "not-found");
        refused(ask(get("/api/classes/owls/seats"), null), 404, "not-found");
    }

    @Test
    void of_one_school_are_behind_its_wall() throws Exception {
        arranged(plan(2, "Dan Dale"));
        SchoolId other = new SchoolId(UUID.randomUUID());
        for (String table : List.of("roster.seating", "roster.seat")) {
            assertThat(people.rows(roster.school, "select * from " + table)).isNotEmpty();
            assertThat(people.rows(other, "select * from " + table)).isEmpty();
        }
    }

    private void inTheClass(String... names) {
        String rows = String.join(
                "\n", Stream.of(names).map(name -> name.replace(' ', ',')).toList());
        byte[] sheet = ("First,Last\n" + rows + "\n").getBytes(StandardCharsets.UTF_8);
        roster.takeSheet(OWLS, sheet, new RollTeacher("t1", "Mary Webb"));
    }

    private @Nullable Object id(@Nullable String name) {
        return name == null ? null : roster.pupil(OWLS, name).pupilId().toString();
    }

    private Map<String, Object> plan(int columns, @Nullable String... names) {
        List<@Nullable Object> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(id(name));
        }
        return body(columns, ids);
    }

    private static Map<String, Object> body(int columns, List<?> seats) {
        Map<String, Object> body = new HashMap<>();
        body.put("columns", columns);
        body.put("seats", seats);
        return body;
    }

    private String address() {
        return "/api/classes/" + roster.classCalled(OWLS).classId() + "/seats";
    }

    private Map<?, ?> seats() throws Exception {
        return plan(ask(get(address()), null));
    }

    private Map<?, ?> arranged(Map<String, Object> plan) throws Exception {
        return plan(ask(put(address()), plan));
    }

    private static Map<?, ?> plan(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return JSON.readValue(answer.getContentAsByteArray(), Map.class);
    }

    private void faulty(String pointer, Map<String, ?> plan) throws Exception {
        JsonNode problem = refused(ask(put(address()), plan), 400, "invalid-request");
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    private static JsonNode refused(MockHttpServletResponse answer, int status, String type) throws Exception {
        JsonNode problem = JSON.readTree(answer.getContentAsByteArray());
        assertThat(answer.getStatus()).as(problem.toString()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(problem.path("type").asString()).isEqualTo(type);
        return problem;
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, @Nullable Map<String, ?> body)
            throws Exception {
        RequestBuilder asked = body == null
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).content(JSON.writeValueAsBytes(body));
        return doors.perform(asked).andReturn().getResponse();
    }

    private static void callAs(SchoolId school, Role role, @Nullable String rosterUser) {
        Caller caller = new Caller(school, new AccountId(UUID.randomUUID()), "someone", Set.of(role), rosterUser);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(caller, ""));
    }
}
