package org.sharedpen.query.balance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.balance.frame.FrameRow;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.KeyRing;
import org.sharedpen.query.session.LessonPlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the account that opened a lesson sees of it, and nobody else: a role, however high, does not help. */
@Component
class OpenersEye {
    private static final String FIDELITY =
            "select quiet_upgrades, scribed_words, items from read.fidelity where school = ? and lesson_id = ?";
    private final JdbcClient jdbc;
    private final KeyRing keys;

    OpenersEye(JdbcClient jdbc, KeyRing keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** The row of a lesson, for whoever opened it; empty for everyone else. */
    Optional<FidelityRow> read(Caller caller, Lesson lesson) {
        FrameRow frame = lesson.frame();
        if (frame == null || !frame.openedBy().equals(caller.account())) {
            return Optional.empty();
        }
        return Optional.of(jdbc.sql(FIDELITY)
                .params(caller.school().value(), lesson.plan().lessonId().value())
                .query((row, number) -> new FidelityRow(
                        row.getInt("quiet_upgrades"),
                        row.getInt("scribed_words"),
                        List.of(JsonMapper.shared().readValue(row.getString("items"), FidelityRow.Item[].class))))
                .optional()
                .orElse(FidelityRow.NONE));
    }

    /** The quiet upgrades, with the words of contributions opened where the class is still the caller's. */
    QuietUpgrades show(Caller caller, LessonPlace place, FidelityRow row) {
        StreamId lesson = StreamId.of(caller.school(), place.lessonId());
        return QuietUpgrades.of(row, item -> before(lesson, item, place.pupilsVisible()));
    }

    private @Nullable String before(StreamId lesson, FidelityRow.Item item, boolean pupilsVisible) {
        List<FidelityRow.Said> said = item.contributions();
        if (said == null || !pupilsVisible) {
            return item.before();
        }
        List<String> words =
                said.stream().flatMap(one -> words(lesson, one).stream()).toList();
        return words.size() == said.size() ? String.join(" / ", words) : null;
    }

    private Optional<String> words(StreamId lesson, FidelityRow.Said one) {
        return Optional.ofNullable(one.words())
                .flatMap(words -> keys.open(lesson, one.originator(), one.contributionId(), "words", words));
    }
}
