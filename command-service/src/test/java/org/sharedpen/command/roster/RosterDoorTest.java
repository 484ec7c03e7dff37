package org.sharedpen.command.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.command.problem.ProblemWriter;
import org.sharedpen.command.session.Caller;
import org.sharedpen.command.session.Role;
import org.sharedpen.events.AccountId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@WebMvcTest(
        controllers = {RosterApi.class, ClassesApi.class},
        properties = "spring.config.name=command-service")
@AutoConfigureMockMvc(addFilters = false)
@Import({RosterDoorTest.Parts.class, ProblemWriter.class})
class RosterDoorTest {
    private static final String IMPORTS = "/api/roster/imports";
    private static final String CSV = "?format=csv&classTitle=Owls&yearGroup=3";

    @TestConfiguration
    static class Parts {
        @Bean
        PeopleDatabase people() {
            return new PeopleDatabase();
        }

        @Bean
        RosterImports imports(PeopleDatabase people) {
            return people.imports();
        }

        @Bean
        Classes classes(PeopleDatabase people) {
            return new Classes(people.wall());
        }
    }

    private final MockMvc doors;
    private final Roster roster;

    @Autowired
    RosterDoorTest(MockMvc doors, PeopleDatabase people) {
        this.doors = doors;
        this.roster = new Roster(people);
    }

    @BeforeEach
    void an_administrator_calls() {
        callAs(Role.SCHOOL_ADMIN, null);
    }

    @AfterEach
    void nobody_calls() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void answers_what_an_import_took_in() throws Exception {
        send(IMPORTS, zip(Village.bulk()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.importId").isNotEmpty())
                .andExpect(jsonPath("$.mode").value("bulk"))
                .andExpect(jsonPath("$.schools").value(1))
                .andExpect(jsonPath("$.classIds", hasSize(2)))
                .andExpect(jsonPath("$.teachers").value(2))
                .andExpect(jsonPath("$.pupils").value(4))
                .andExpect(jsonPath("$.enrolments").value(4))
                .andExpect(jsonPath("$.dropped['users.email']").value(1))
                .andExpect(jsonPath("$.problems", hasSize(0)));
    }

    @Test
    void answers_broken_rows_with_their_lines() throws Exception {
        refused(
                        send(
                                IMPORTS,
                                zip(Village.bulk()
                                        .with(
                                                "classes.csv",
                                                Village.CLASSES,
                                                "c1,,\"King\nfisher\",,s1",
                                                "c2,,,05,s1"))),
                        422,
                        "roster-broken")
                .andExpect(jsonPath("$.problems[0].file").value("classes.csv"))
                .andExpect(jsonPath("$.problems[0].line").value(4))
                .andExpect(jsonPath("$.problems[0].detail").value("The title is empty."))
                .andExpect(jsonPath("$.schools").doesNotExist());
    }

    @Test
    void answers_several_schools_with_a_list_of_them() throws Exception {
        Zips two = Village.bulk().with("orgs.csv", Village.ORGS, "s1,,Hill Primary,school", "s2,,Dale Primary,school");

        refused(send(IMPORTS, zip(two)), 409, "several-schools")
                .andExpect(jsonPath("$.schools", hasSize(2)))
                .andExpect(jsonPath("$.schools[1].orgSourcedId").value("s2"))
                .andExpect(jsonPath("$.schools[1].name").value("Dale Primary"));
        send(IMPORTS + "?orgSourcedId=s1", zip(two)).andExpect(status().isOk());
    }

    @Test
    void answers_a_file_that_is_no_zip_and_one_that_is_a_bomb() throws Exception {
        refused(
                send(IMPORTS, new MockMultipartFile("file", "a,b".getBytes(StandardCharsets.UTF_8))),
                422,
                "roster-unreadable");
        refused(send(IMPORTS, zip(new Zips().with("users.csv", new byte[20_000_000]))), 413, "too-large");
        refused(send(IMPORTS, zip(new Zips().with("../users.csv", "a"))), 422, "roster-unreadable");
    }

    @Test
    void answers_a_form_that_lacks_something() throws Exception {
        refused(doors.perform(multipart(IMPORTS)), 400, "invalid-request")
                .andExpect(jsonPath("$.errors[0].pointer").value("/file"));
        refused(send(IMPORTS + "?format=pdf", zip(Village.bulk())), 400, "invalid-request")
                .andExpect(jsonPath("$.errors[0].pointer").value("/format"));
        refused(send(IMPORTS + "?gradeOffset=x", zip(Village.bulk())), 400, "invalid-request");
        refused(send(IMPORTS + "?gradeOffset=99", zip(Village.bulk())), 400, "invalid-request");
        for (String years : List.of("-1", "(-1)", "4.5", "99", "x")) {
            refused(send(IMPORTS + "?format=csv&classTitle=Owls&yearGroup=" + years, sheet()), 400, "invalid-request")
                    .andExpect(jsonPath("$.errors[0].pointer").value("/yearGroup"));
        }
        refused(send(IMPORTS + "?format=csv&yearGroup=3", sheet()), 400, "invalid-request")
                .andExpect(jsonPath("$.errors[0].pointer").value("/classTitle"));
        refused(send(IMPORTS + "?format=csv&classTitle=Owls", sheet()), 400, "invalid-request")
                .andExpect(jsonPath("$.errors[0].pointer").value("/yearGroup"));
        refused(send(IMPORTS + CSV, sheet()), 400, "invalid-request")
                .andExpect(jsonPath("$.errors[0].pointer").value("/mapping"));
        refused(
                doors.perform(form(IMPORTS + CSV, sheet()).param("mapping", "{\"givenName\":\"First\",\"x\":1}")),
                400,
                "invalid-request");
        refused(
                doors.perform(
                        post(IMPORTS).contentType(MediaType.APPLICATION_JSON).content("{}")),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,4", "3/4", "Years 3-4", "Years 3–4", "Year 3 (and some of Year 4)"})
    void takes_year_groups_as_a_school_writes_them(String years) throws Exception {
        doors.perform(multipart(IMPORTS)
                        .file(sheet())
                        .param("format", "csv")
                        .param("classTitle", "Owls")
                        .param("yearGroup", years)
                        .param("mapping", "{\"givenName\":\"First\",\"familyName\":\"Last\"}"))
                .andExpect(status().isOk());
        doors.perform(get("/api/classes")).andExpect(jsonPath("$[0].yearGroups", contains(3, 4)));
    }

    @Test
    void takes_a_spreadsheet_with_its_mapping_as_a_field_or_as_a_part() throws Exception {
        String mapping = "{\"givenName\":\"First\",\"familyName\":\"Last\"}";

        doors.perform(form(IMPORTS + CSV + "&yearGroup=4,5&teacher=t9&teacherName=Mary Webb", sheet())
                        .param("mapping", mapping))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pupils").value(1))
                .andExpect(jsonPath("$.dropped.SEN").value(1));
        doors.perform(form(IMPORTS + CSV, sheet())
                        .file(new MockMultipartFile(
                                "mapping", "blob", "application/json", mapping.getBytes(StandardCharsets.UTF_8))))
                .andExpect(status().isOk());
        doors.perform(get("/api/classes"))
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].title").value("Owls"))
                .andExpect(jsonPath("$[0].yearGroups", hasSize(1)))
                .andExpect(jsonPath("$[0].pupils").value(1))
                .andExpect(jsonPath("$[0].teachers[0]").value("Mary Webb"));
    }

    @Test
    void is_closed_to_teachers_and_leads() throws Exception {
        for (Role role : Set.of(Role.TEACHER, Role.LITERACY_LEAD)) {
            callAs(role, "t1");
            refused(send(IMPORTS, zip(Village.bulk())), 403, "role-required");
        }
    }

    @Test
    void shows_a_teacher_their_classes_and_the_pupils_in_them() throws Exception {
        roster.take(Village.bulk());
        ClassListing kingfisher = roster.classCalled("Kingfisher");
        callAs(Role.TEACHER, "t1");

        doors.perform(get("/api/classes"))
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].classId").value(kingfisher.classId().toString()));
        doors.perform(get("/api/classes/" + kingfisher.classId() + "/pupils"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].displayName").value("Amira Khan"))
                .andExpect(jsonPath("$[0].code").value("ak"))
                .andExpect(jsonPath("$[0].pupilId").isNotEmpty());
    }

    @Test
    void answers_a_class_that_is_not_yours_exactly_as_one_that_is_not_there() throws Exception {
        roster.take(Village.bulk());
        String heron = roster.classCalled("Heron").classId().toString();
        String nowhere = pupilsRefused(UUID.randomUUID().toString());

        callAs(Role.TEACHER, "t1");
        assertThat(pupilsRefused(heron)).isEqualTo(nowhere);
        callAs(Role.TEACHER, null);
        assertThat(pupilsRefused(heron)).isEqualTo(nowhere);
        callAs(Role.LITERACY_LEAD, null);
        assertThat(pupilsRefused(heron)).isEqualTo(nowhere);
        doors.perform(get("/api/classes")).andExpect(jsonPath("$", hasSize(2)));
        callAs(Role.SCHOOL_ADMIN, null);
        assertThat(pupilsRefused("no-id")).isEqualTo(nowhere);
        doors.perform(get("/api/classes/" + heron + "/pupils")).andExpect(status().isOk());
    }

    private String pupilsRefused(String classId) throws Exception {
        return refused(doors.perform(get("/api/classes/" + classId + "/pupils")), 404, "not-found")
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void callAs(Role role, @Nullable String rosterUser) {
        Caller caller =
                new Caller(roster.school, new AccountId(UUID.randomUUID()), "someone", Set.of(role), rosterUser);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(caller, ""));
    }

    private ResultActions send(String address, MockMultipartFile file) throws Exception {
        return doors.perform(form(address, file));
    }

    private static MockMultipartHttpServletRequestBuilder form(String address, MockMultipartFile file) {
        return multipart(address).file(file);
    }

    private static MockMultipartFile zip(Zips zip) {
        return new MockMultipartFile("file", "roster.zip", "application/zip", zip.bytes());
    }

    private static MockMultipartFile sheet() {
        return new MockMultipartFile(
                "file", "owls.csv", "text/csv", "First,Last,SEN\nAmira,Khan,x\n".getBytes(StandardCharsets.UTF_8));
    }

    private static ResultActions refused(ResultActions answer, int status, String type) throws Exception {
        return answer.andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value(type))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }
}
