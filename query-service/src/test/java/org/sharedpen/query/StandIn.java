package org.sharedpen.query;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The ledger's table for tests of who reads it, where the ledger itself is not there. */
final class StandIn {
    private StandIn() {}

    static void forTheLedger(String logUrl) {
        JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(logUrl, "log_owner", "sharedpen"));
        boolean there = owner.sql("select to_regclass('read.standing_words') is not null")
                .query(Boolean.class)
                .single();
        if (!there) {
            owner.sql("""
                            create table read.standing_words (
                                school uuid, lesson_id uuid, cluster text, contribution_id uuid, action_id uuid, kind text,
                                pupil_ids uuid[], scribed int, new_words int, carried_words int,
                                primary key (school, lesson_id, cluster))
                            """).update();
            owner.sql("call read.wall('standing_words')").update();
        }
    }
}
