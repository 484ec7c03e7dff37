package org.sharedpen.infra.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The tables of a database, above all the log, seen by the superuser. */
record LogDatabase(String url) {

    static LogDatabase of(StartedProduct product) throws IOException {
        return new LogDatabase("jdbc:postgresql://localhost:%s/log".formatted(product.databasePort("log")));
    }

    /** The database of that name in the running product that keeps this folder. */
    static LogDatabase in(Path data, String name) throws IOException {
        String port = Files.readAllLines(data.resolve(name).resolve("data").resolve("postmaster.pid"))
                .get(3)
                .strip();
        return new LogDatabase("jdbc:postgresql://localhost:%s/%s".formatted(port, name));
    }

    /** Every event of a school as a JSON object, stream by stream, each in order; a stream is called by what it is of, and no plan by its hour. */
    List<String> events(String school) throws SQLException {
        return strings("""
                select jsonb_build_object('stream', replace(stream_id, school::text, ''), 'sequence', sequence,
                                          'type', payload_type, 'says', payload, 'beside', metadata - hour)::text
                from log.event, lateral (select case when stream_id like '%/unit/%' then 'occurredAt' else '' end as hour) as planned
                where school = ?::uuid order by stream_id, sequence""", school);
    }

    /** Until the read models have all that is recorded of a school. */
    void awaitRead(String school) throws SQLException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (strings("""
                            select 'all' where (select count(*) from log.event where school = ?::uuid)
                                             = (select sum(version) from read.progress where school = ?::uuid)""", school, school).size() == 1) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("The read models are behind");
    }

    /** The usernames of a school's accounts, by the account's id. */
    Map<String, String> accounts(String school) throws SQLException {
        Map<String, String> accounts = new TreeMap<>();
        for (String row :
                strings("select account || ' ' || username from session.account where school = ?::uuid", school)) {
            accounts.put(row.substring(0, row.indexOf(' ')), row.substring(row.indexOf(' ') + 1));
        }
        return accounts;
    }

    /** Those of the given actions of a lesson that are not there. */
    List<String> lost(String lesson, List<String> actions) throws SQLException {
        return strings(
                "select id from unnest(?::text[]) id where id not in (select action_id::text from log.action where lesson_id = ?::uuid)",
                actions.toArray(),
                lesson);
    }

    /** Actions that left more than the one event which a written line is, or the opening of a lesson. */
    List<String> doubled(String lesson) throws SQLException {
        return strings(
                "select metadata ->> 'actionId' from log.event where stream_id like '%/' || ? group by 1 having count(*) > 1",
                lesson);
    }

    /** The marks of the devices whose actions are in a lesson. */
    List<String> devices(String lesson) throws SQLException {
        return strings(
                "select distinct metadata ->> 'deviceId' from log.event where stream_id like '%/lesson/' || ?", lesson);
    }

    List<String> streamsWithHoles() throws SQLException {
        return strings("select stream_id from log.event group by 1 having max(sequence) + 1 <> count(*)");
    }

    long actions(String lesson) throws SQLException {
        return Long.parseLong(strings("select count(*)::text from log.action where lesson_id = ?::uuid", lesson)
                .get(0));
    }

    /** A digest of the rows of each read model. */
    Map<String, String> readModels() throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        for (String table : strings(
                "select table_name from information_schema.columns where table_schema = 'read' and column_name = 'school'")) {
            digests.put(
                    table,
                    strings(
                                    "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') from read.%s t"
                                            .formatted(table))
                            .get(0));
        }
        return digests;
    }

    private List<String> strings(String sql, Object... values) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1,
                        values[i] instanceof Object[] array ? connection.createArrayOf("text", array) : values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}
