package org.sharedpen.query.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sharedpen.events.LessonId;
import org.sharedpen.query.People;
import org.sharedpen.query.QuerySide;
import org.sharedpen.query.Tokens;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A second screen opens its own doors and no other, and nobody else opens them. */
class BoardTokenTest {
    private static QuerySide side;
    private final BoardPass screen = new BoardPass(People.school(), new LessonId(UUID.randomUUID()));

    @BeforeAll
    static void start() {
        side = QuerySide.start();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void opens_no_other_door_of_the_service() {
        Set<String> tried = new TreeSet<>();
        for (String address : addresses()) {
            if (!address.startsWith("/api/board/")) {
                String path = address.replaceAll("\\{[^}]+}", screen.lesson().toString());
                assertThat(side.get(screen, path).statusCode()).as(path).isEqualTo(403);
                tried.add(address);
            }
        }
        assertThat(tried).hasSizeGreaterThan(15);
    }

    @Test
    void is_the_only_one_that_opens_the_board() {
        String board = "/api/board/" + screen.lesson();
        for (Caller caller : List.of(
                People.teacher(screen.school(), "t-1"), People.lead(screen.school()), People.admin(screen.school()))) {
            assertThat(side.get(caller, board).statusCode()).isEqualTo(403);
            assertThat(side.get(caller, board + "/stream").statusCode()).isEqualTo(403);
        }
        assertThat(side.send(HttpRequest.newBuilder(), board).statusCode()).isEqualTo(401);
        assertThat(side.get(screen, board).statusCode()).isEqualTo(404);
    }

    @Test
    void is_nothing_without_its_lesson_or_beside_the_role_of_a_person() {
        JWTClaimsSet.Builder person = Tokens.claims(People.admin(screen.school()));
        for (JWTClaimsSet claims : List.of(
                Tokens.claims(screen).claim("lesson", null).build(),
                Tokens.claims(screen).claim("lesson", "x").build(),
                Tokens.claims(screen).claim("school", null).build(),
                Tokens.claims(screen)
                        .claim("roles", List.of("BOARD", "TEACHER"))
                        .build(),
                person.claim("roles", List.of("SCHOOL_ADMIN", "BOARD")).build())) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder().header("Authorization", "Bearer " + side.tokens.mint(claims));
            assertThat(side.send(request, "/api/board/" + screen.lesson()).statusCode())
                    .isEqualTo(401);
        }
    }

    private static Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        Map<RequestMappingInfo, ?> doors = side.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
        doors.keySet().forEach(door -> addresses.addAll(door.getPatternValues()));
        addresses.removeIf(address -> !address.startsWith("/api/"));
        return addresses;
    }
}
