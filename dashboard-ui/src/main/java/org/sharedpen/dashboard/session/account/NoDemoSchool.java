package org.sharedpen.dashboard.session.account;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody signs in to a demo school that an earlier local start left in the database. */
@Component
@Profile("!local")
class NoDemoSchool implements SmartInitializingSingleton {
    private final JdbcClient jdbc;
    private final SchoolWall wall;

    NoDemoSchool(JdbcClient jdbc, SchoolWall wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    @Override
    public void afterSingletonsInstantiated() {
        wall.in(DemoSchool.SCHOOL, () -> jdbc.sql(
                        "update session.account set enabled = false, version = version + 1 where enabled")
                .update());
    }
}
