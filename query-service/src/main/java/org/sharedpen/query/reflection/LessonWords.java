package org.sharedpen.query.reflection;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineExamined;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.Originator;
import org.sharedpen.events.ReflectionRecorded;
import org.sharedpen.events.SealedWords;
import org.sharedpen.events.TextCarried;

/** The words of everything in a lesson that may be meant to be used. A line that is gone keeps those that it had last. */
final class LessonWords {
    private final Map<LineId, String> lines = new HashMap<>();
    private final Map<ContributionId, TargetWords.Suggestion> suggestions = new HashMap<>();
    private final Map<ChoiceId, ContributionId> chosen = new HashMap<>();
    private final Map<ExaminationId, LineId> examined = new HashMap<>();

    void apply(LessonEvent event) {
        if (event instanceof ContributionOffered offered) {
            suggest(offered.contributionId(), offered.originator(), offered.words());
        } else if (event instanceof AttributionCorrected corrected) {
            suggest(corrected.contributionId(), corrected.originator(), corrected.words());
        } else if (event instanceof ChoiceSettled settled) {
            chosen.put(settled.choiceId(), settled.contributionId());
        } else if (event instanceof LineExamined asked) {
            examined.put(asked.examinationId(), asked.lineId());
        } else {
            write(event);
        }
    }

    private void write(LessonEvent event) {
        if (event instanceof LineScribed scribed) {
            lines.put(scribed.lineId(), scribed.text());
        } else if (event instanceof LineRevised revised) {
            lines.put(revised.lineId(), revised.text());
        } else if (event instanceof TextCarried carried) {
            carried.lines().forEach(line -> lines.put(line.lineId(), line.text()));
        } else if (event instanceof LineSplit split) {
            lines.put(split.lineId(), split.text());
            lines.put(split.newLineId(), split.newText());
        } else if (event instanceof LinesJoined joined) {
            lines.put(joined.lineId(), joined.text());
        }
    }

    private void suggest(ContributionId id, Originator by, @Nullable SealedWords words) {
        if (words == null) {
            suggestions.remove(id);
        } else {
            suggestions.put(id, new TargetWords.Suggestion(id, by, words));
        }
    }

    /** Null where nothing was written down, and for a choice that is not settled. */
    @Nullable
    TargetWords of(ReflectionRecorded meant) {
        if (meant.choiceId() != null) {
            return suggestion(chosen.get(meant.choiceId()));
        }
        if (meant.examinationId() != null) {
            return line(examined.get(meant.examinationId()));
        }
        return meant.lineId() != null ? line(meant.lineId()) : suggestion(meant.contributionId());
    }

    private @Nullable TargetWords line(@Nullable LineId id) {
        String text = id == null ? null : lines.get(id);
        return text == null ? null : new TargetWords(text, null);
    }

    private @Nullable TargetWords suggestion(@Nullable ContributionId id) {
        TargetWords.Suggestion words = id == null ? null : suggestions.get(id);
        return words == null ? null : new TargetWords(null, words);
    }
}
