package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedpen.dashboard.Browser.Answer;

class PeopleGoneTest {

    @Test
    void is_a_503_in_time_and_over_when_they_are_back() throws Exception {
        try (Dashboard dashboard = new Dashboard("--spring.profiles.active=local")) {
            Browser teacher = dashboard.signedIn("teacher");
            reachable(dashboard, false);

            for (String path : List.of("/api/units", "/api/lessons/1/stream", "/api/tokens")) {
                Instant before = Instant.now();
                Answer gone = teacher.get(path).isProblem(503, "unavailable");
                assertThat(gone.header("Retry-After")).isNotEmpty();
                assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(3));
            }
            Answer page = teacher.send(
                    teacher.request("/password", "GET", BodyPublishers.noBody()).header("Accept", "text/html"));
            assertThat(page.is(503).header("Retry-After")).isNotEmpty();

            reachable(dashboard, true);
            Instant back = Instant.now();
            while (teacher.get("/api/units").status() != 200) {
                assertThat(Duration.between(back, Instant.now())).isLessThan(Duration.ofSeconds(10));
            }
        }
    }

    private static void reachable(Dashboard dashboard, boolean yes) throws SQLException {
        String url = dashboard.databases.peopleUrl();
        String name = url.substring(url.lastIndexOf('/') + 1);
        try (Connection superuser = dashboard.databases.server().connect("postgres")) {
            superuser.createStatement().execute("alter database %s allow_connections %s".formatted(name, yes));
            superuser
                    .createStatement()
                    .execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
                            .formatted(name));
        }
    }
}
