package org.sharedpen.command.roster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.infra.database.TestDatabases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A people database as the service meets it: migrated by its owner, met as the role {@code command}. One for all tests,
 * each of which has a school of its own.
 */
final class PeopleDatabase {
    private static final SchoolWall WALL = wallOfAFreshDatabase();

    private final List<PupilId> keysMade = new CopyOnWriteArrayList<>();

    private static SchoolWall wallOfAFreshDatabase() {
        String url = TestDatabases.fresh().peopleUrl();
        Flyway.configure()
                .dataSource(url, "people_owner", "sharedpen")
                .locations("db/people")
                .defaultSchema("roster_history")
                .load()
                .migrate();
        DataSource command = new DriverManagerDataSource(url, "command", "sharedpen");
        return new SchoolWall(new TransactionTemplate(new JdbcTransactionManager(command)), JdbcClient.create(command));
    }

    SchoolWall wall() {
        return WALL;
    }

    RosterImports imports() {
        return new RosterImports(WALL, this::makeKeys);
    }

    private void makeKeys(SchoolId school, Collection<PupilId> pupils) {
        keysMade.addAll(pupils);
    }

    /** The pupils for whom keys were asked for, in that order. */
    List<PupilId> keysMade() {
        return List.copyOf(keysMade);
    }

    /** Rows as a school sees them. */
    List<Map<String, Object>> rows(SchoolId school, String select) {
        return WALL.in(school, (Function<JdbcClient, List<Map<String, Object>>>)
                jdbc -> jdbc.sql(select).query().listOfRows());
    }
}
