package org.sharedpen.query.authorship.shown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedpen.events.ExaminationQuestion;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.query.authorship.Examination;
import org.sharedpen.query.authorship.StoredToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The text of a lesson as a class may see it: whose every passage is as teacher, pupils or source, and of no pupil. */
@Component
public class WallText {
    private static final String LINES = """
            select line_id, text, tokens from read.line
            where school = ? and lesson_id = ?
            order by place
            """;
    private static final String EXAMINATIONS =
            "select examinations from read.line_examinations where school = ? and lesson_id = ?";

    private final JdbcClient log;

    WallText(JdbcClient log) {
        this.log = log;
    }

    private record Stored(LineId lineId, String text, List<StoredToken> tokens) {}

    /** The lines in their order, as the transaction sees them. */
    public List<WallLine> of(SchoolId school, LessonId lesson) {
        List<Stored> lines = log.sql(LINES)
                .params(school.value(), lesson.value())
                .query((row, number) -> new Stored(
                        LineId.of(row.getString("line_id")),
                        row.getString("text"),
                        StoredToken.read(row.getString("tokens"))))
                .list();
        Origins origins = Origins.of(log, school, lines.stream().flatMap(line -> line.tokens.stream()));
        Map<LineId, ExaminationQuestion> asked = asked(school, lesson);
        return lines.stream()
                .map(line -> new WallLine(line.lineId, runs(line, origins), asked.get(line.lineId)))
                .toList();
    }

    /** Of each line what is being asked of it: the latest question that has no outcome yet. */
    private Map<LineId, ExaminationQuestion> asked(SchoolId school, LessonId lesson) {
        Map<LineId, ExaminationQuestion> asked = new HashMap<>();
        log.sql(EXAMINATIONS).params(school.value(), lesson.value()).query(row -> {
            for (Examination one : JsonMapper.shared().readValue(row.getString("examinations"), Examination[].class)) {
                if (one.outcome() == null) {
                    asked.put(one.lineId(), one.question());
                }
            }
        });
        return asked;
    }

    /** White space and punctuation stay with the passage before them. */
    private static List<WallRun> runs(Stored line, Origins origins) {
        List<WallRun> runs = new ArrayList<>();
        WallOwner owner = WallOwner.TEACHER;
        int from = 0;
        int at = 0;
        boolean begun = false;
        for (StoredToken token : line.tokens) {
            int found = Math.max(at, line.text.indexOf(token.text(), at));
            WallOwner now = WallOwner.of(origins.show(token).originator().kind());
            if (!begun) {
                owner = now;
                begun = true;
            } else if (token.word() && now != owner) {
                runs.add(new WallRun(line.text.substring(from, found), owner));
                owner = now;
                from = found;
            }
            at = Math.min(line.text.length(), found + token.text().length());
        }
        runs.add(new WallRun(line.text.substring(from), owner));
        return runs;
    }
}
