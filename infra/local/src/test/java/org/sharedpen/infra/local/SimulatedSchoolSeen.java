package org.sharedpen.infra.local;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharedpen.infra.simulator.Door;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the log and the answers have of a simulated school, with whatever the server named called by where it stands. */
final class SimulatedSchoolSeen {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PASSWORD = "a simulated pen";
    private static final List<String> OF_A_LESSON = List.of("", "/text", "/text/history", "/balance", "/participation");
    private static final List<String> OF_A_UNIT =
            List.of("", "/balance", "/participation", "/decisions", "/reflections", "/next-lesson");

    private final Map<String, String> answers = new TreeMap<>();
    private final List<String> events = new ArrayList<>();
    private final Renamed renamed;

    private SimulatedSchoolSeen(Renamed renamed) {
        this.renamed = renamed;
    }

    static SimulatedSchoolSeen of(URI product, Path data, String prefix) throws Exception {
        String user = prefix + "-1-";
        Door admin = Door.signIn(product, user + "admin", PASSWORD);
        String school = admin.get("/api/me").path("schoolId").asString();
        Map<String, String> names = new LinkedHashMap<>(Map.of(school, "the school"));
        LogDatabase.in(data, "people")
                .accounts(school)
                .forEach((account, username) -> names.put(account, username.replace(prefix, "")));
        int number = 0;
        for (JsonNode one : admin.get("/api/classes")) {
            String title = one.path("title").asString();
            names.put(one.path("classId").asString(), title);
            for (JsonNode pupil :
                    admin.get("/api/classes/" + one.path("classId").asString() + "/pupils")) {
                names.put(pupil.path("pupilId").asString(), "%s, pupil %03d".formatted(title, ++number));
            }
        }
        SimulatedSchoolSeen seen = new SimulatedSchoolSeen(new Renamed(names));
        LogDatabase log = LogDatabase.in(data, "log");
        log.awaitRead(school);
        seen.log(log, school);
        for (int i = 1; i <= admin.get("/api/classes").size(); i++) {
            seen.ask(Door.signIn(product, user + "teacher-" + i, PASSWORD));
        }
        return seen;
    }

    private void log(LogDatabase log, String school) throws SQLException {
        for (String event : log.events(school)) {
            events.add(renamed.of(JSON.readTree(event)).toString());
        }
    }

    private void ask(Door teacher) {
        String classId = teacher.get("/api/classes").path(0).path("classId").asString();
        for (JsonNode unit : teacher.get("/api/units?classId=" + classId)) {
            String path = "/api/units/" + unit.path("unitId").asString();
            OF_A_UNIT.forEach(part -> ask(teacher, path + part));
            for (JsonNode lesson : teacher.get(path).path("lessons")) {
                OF_A_LESSON.forEach(part ->
                        ask(teacher, "/api/lessons/" + lesson.path("lessonId").asString() + part));
            }
        }
    }

    private void ask(Door teacher, String path) {
        answers.put(path, renamed.of(teacher.get(path)).toString());
    }

    /** Each with its stream, its place in it, its type, what it says and what stands beside it; sorted by stream. */
    List<String> events() {
        return events;
    }

    /** By their address. */
    Map<String, String> answers() {
        return answers;
    }
}
