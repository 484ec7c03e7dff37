package org.sharedpen.dashboard.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sharedpen.dashboard.session.account.SchoolWall;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has left since they came: signed out, expired, disabled, or changed in any way; and second screens that are over. */
@Component
public class Leavers {
    private final JdbcClient jdbc;
    private final SchoolWall wall;

    Leavers(JdbcClient jdbc, SchoolWall wall) {
        this.jdbc = jdbc;
        this.wall = wall;
    }

    private record Now(UUID account, int version) {}

    /** Those of the stays that are over; four questions a school at most, however many stays there are. */
    public Set<Stay> among(Collection<Stay> stays) {
        Set<Stay> left = new HashSet<>();
        stays.stream()
                .collect(Collectors.groupingBy(Stay::school))
                .forEach((school, ofSchool) -> wall.in(school, () -> {
                    List<Visit> visits = only(Visit.class, ofSchool);
                    List<BoardVisit> boards = only(BoardVisit.class, ofSchool);
                    return left.addAll(visits.isEmpty() ? List.of() : leftOf(visits))
                            | left.addAll(boards.isEmpty() ? List.of() : overOf(boards));
                }));
        return left;
    }

    private static <T> List<T> only(Class<T> kind, Collection<Stay> stays) {
        return stays.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Collection<BoardVisit> overOf(Collection<BoardVisit> boards) {
        Set<UUID> going = Set.copyOf(jdbc.sql("""
                        select board_session from session.board_session
                        where board_session = any(?) and expires_at > now()""")
                .param(boards.stream().map(BoardVisit::boardSession).toArray(UUID[]::new))
                .query(UUID.class)
                .list());
        return boards.stream()
                .filter(board -> !going.contains(board.boardSession()))
                .toList();
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
