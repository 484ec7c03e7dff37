package org.sharedpen.dashboard.lesson.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.lesson.history.TextHistory.Revision;
import org.sharedpen.dashboard.wording.Wording;

/** The text at one of its steps, of which the first is the first attempt and the last is how it stands. */
public record Replay(
        List<Long> versions,
        int step,
        String sentence,
        @Nullable String lineId) {

    /** Without a step, or with one that there is not, the last. */
    public static Replay of(TextHistory history, @Nullable Integer wanted, Wording wording) {
        List<Long> versions =
                history.all().stream().map(Revision::version).distinct().toList();
        if (versions.isEmpty()) {
            return new Replay(versions, 0, "", null);
        }
        int step = wanted == null || wanted > versions.size() ? versions.size() : Math.max(1, wanted);
        long version = versions.get(step - 1);
        List<Revision> changed =
                history.all().stream().filter(each -> each.version() == version).toList();
        String what = wording.of("change", changed.get(0).change());
        String sentence = wording.say("history.step", step, versions.size(), what);
        return new Replay(
                versions, step, sentence, changed.size() == 1 ? changed.get(0).lineId() : null);
    }

    public int steps() {
        return versions.size();
    }

    public boolean isLast() {
        return step == versions.size();
    }

    public boolean isFirst() {
        return step <= 1;
    }

    public int earlier() {
        return Math.max(1, step - 1);
    }

    public int later() {
        return Math.min(steps(), step + 1);
    }

    /** The version of the lesson that it shows. */
    long version() {
        return versions.get(step - 1);
    }
}
