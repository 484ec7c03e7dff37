package org.sharedpen.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolWallTest {
    private final Dashboard dashboard = Dashboard.local();

    @Test
    void without_a_school_there_are_no_rows() throws Exception {
        try (Connection connection = asDashboard()) {
            for (String table : List.of("school", "account", "token", "board_code", "board_session")) {
                assertThat(count(connection, "select count(*) from session." + table))
                        .isZero();
            }
        }
    }

    @Test
    void with_one_there_are_its_rows_alone() throws Exception {
        dashboard.newSchool("wall-admin");
        try (Connection connection = asDashboard()) {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .execute("select set_config('sharedpen.school', '01900000-0000-7000-8000-00000000d300', true)");
            assertThat(count(connection, "select count(*) from session.account"))
                    .isEqualTo(3);
            assertThat(count(connection, "select count(*) from session.school")).isEqualTo(1);
            connection.rollback();
            assertThat(count(connection, "select count(*) from session.account"))
                    .isZero();
        }
    }

    @Test
    void nothing_is_written_into_another_school() throws Exception {
        try (Connection connection = asDashboard()) {
            assertThatThrownBy(() -> connection
                            .createStatement()
                            .execute("insert into session.school (school, name) values (gen_random_uuid(), 'x')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    private Connection asDashboard() throws SQLException {
        return DriverManager.getConnection(dashboard.databases.peopleUrl(), "dashboard", "sharedpen");
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
