package org.sharedpen.infra.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class TestDatabasesTest {

    @Test
    void two_fresh_databases_belong_to_their_owners_and_to_no_service() throws Exception {
        TestDatabases databases = TestDatabases.fresh();
        for (String role : new String[] {"log_owner", "appender"}) {
            try (var connection = DriverManager.getConnection(databases.logUrl(), role, "sharedpen");
                    var rows = connection
                            .createStatement()
                            .executeQuery("select has_database_privilege(current_database(), 'create')")) {
                rows.next();
                assertThat(rows.getBoolean(1)).isEqualTo(role.equals("log_owner"));
            }
        }
    }
}
