package org.sharedpen.dashboard.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sharedpen.dashboard.session.account.SchoolWall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has left since they came: signed out, expired, disabled, or changed in any way. */
@Component
public class Leavers {
    private final JdbcClient jdbc;
    private final SchoolWall wall;

    Leavers(JdbcClient jdbc, SchoolWall wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    private record Now(UUID account, int version) {}

    /** Those of the visits that are over; three questions a school, however many visits there are. */
    public Set<Visit> among(Collection<Visit> visits) {
        Set<Visit> left = new HashSet<>();
        visits.stream()
                .collect(Collectors.groupingBy(visit -> visit.person().school()))
                .forEach((school, ofSchool) -> wall.in(school, () -> left.addAll(leftOf(ofSchool))));
        return left;
    }

    private Collection<Visit> leftOf(Collection<Visit> visits) {
        Set<Now> acting = Set.copyOf(jdbc.sql("""
                        select account, version from session.account where enabled and account = any(?)""")
                .param(visits.stream()
                        .map(visit -> visit.person().account())
                        .distinct()
                        .toArray(UUID[]::new))
                .query(Now.class)
                .list());
        Set<String> sessions = Set.copyOf(jdbc.sql("""
                        select session_id from session.spring_session
                        where session_id = any(?) and expiry_time > extract(epoch from now()) * 1000""")
                .param(visits.stream()
                        .map(Visit::session)
                        .filter(Objects::nonNull)
                        .toArray(String[]::new))
                .query(String.class)
                .list());
        Set<UUID> tokens = Set.copyOf(jdbc.sql("""
                        select token from session.token where token = any(?) and expires_at > now()""")
                .param(visits.stream()
                        .map(Visit::token)
                        .filter(Objects::nonNull)
                        .toArray(UUID[]::new))
                .query(UUID.class)
                .list());
        return visits.stream()
                .filter(visit -> !acting.contains(
                                new Now(visit.person().account(), visit.person().version()))
                        || (visit.session() != null && !sessions.contains(visit.session()))
                        || (visit.token() != null && !tokens.contains(visit.token())))
                .toList();
    }
}
