package org.sharedpen.query.session;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import org.sharedpen.events.SchoolId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roster and the keys of one school, read while an answer is made and kept nowhere. */
@Component
class People {
    private final SchoolWall wall;
    private final JdbcClient jdbc;

    People(@Qualifier("peopleReaderPool") HikariDataSource pool) {
        this.wall = new SchoolWall(pool);
        this.jdbc = JdbcClient.create(pool);
    }

    <T> T in(SchoolId school, Function<JdbcClient, T> reading) {
        return wall.in(school, () -> reading.apply(jdbc));
    }
}
