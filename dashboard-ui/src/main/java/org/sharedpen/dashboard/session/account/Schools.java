package org.sharedpen.dashboard.session.account;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Making a school together with its first administrator, or not at all. */
@Component
class Schools {
    private final JdbcClient jdbc;
    private final SchoolWall wall;
    private final Staff staff;

    Schools(JdbcClient jdbc, SchoolWall wall, Staff staff) {
        this.jdbc = jdbc;
        this.wall = wall;
        this.staff = staff;
    }

    /** Answers the administrator's one-time password. */
    String make(UUID school, String name, String adminUsername) {
        return wall.in(school, () -> {
            jdbc.sql("insert into session.school (school, name) values (?, ?)")
                    .params(school, name)
                    .update();
            return staff.add(school, adminUsername, adminUsername, Set.of(Role.SCHOOL_ADMIN), null);
        });
    }
}
