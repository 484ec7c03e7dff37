package org.sharedpen.query.participation.hearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CriterionStated;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.PassTaken;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.ReasonGiven;

/**
 * Everything said in one lesson that may be a hearing, in the order of recording, and who passed. A corrected attribution
 * counts as if it had been said at once.
 */
final class LessonVoices {
    private final List<Voice> voices = new ArrayList<>();
    private final Map<ContributionId, Integer> places = new HashMap<>();
    private final List<PupilId> passes = new ArrayList<>();
    private final TalkWindow talk = new TalkWindow();
    private Map<PupilId, PupilRow> written = Map.of();
    private long writtenVersion;

    void apply(LessonEvent event) {
        talk.apply(event);
        if (event instanceof ContributionOffered offered) {
            places.put(offered.contributionId(), voices.size());
            voices.add(Voice.contribution(offered.originator(), offered.route(), offered.wordCount(), talk.isOpen()));
        } else if (event instanceof AttributionCorrected corrected) {
            Integer place = places.get(corrected.contributionId());
            if (place != null) {
                voices.set(place, voices.get(place).by(corrected.originator()));
            }
        } else if (event instanceof ReasonGiven reason) {
            voices.add(Voice.reason(reason.originator(), reason.contributionId()));
        } else if (event instanceof LineRevised revised && revised.narration() != null) {
            voices.add(Voice.reason(revised.narration().originator(), null));
        } else if (event instanceof CriterionStated criterion) {
            voices.add(Voice.criterion(criterion.originator()));
        } else if (event instanceof PassTaken pass) {
            passes.add(pass.pupilId());
        }
    }

    List<Voice> voices() {
        return voices;
    }

    List<PupilId> passes() {
        return passes;
    }

    /** Whom it lets be heard: the pupils whom it names, but none by a reason for a contribution of one's own. */
    List<PupilId> heard(Voice voice) {
        Integer place = voice.about() == null ? null : places.get(voice.about());
        if (place == null) {
            return voice.pupils();
        }
        List<PupilId> owners = voices.get(place).pupils();
        return voice.pupils().stream().filter(pupil -> !owners.contains(pupil)).toList();
    }

    /**
     * Which of a lesson's rows to write: only the changed ones, where the tables hold what was written last; empty where
     * all must be replaced.
     */
    Optional<List<PupilRow>> changed(List<PupilRow> rows, long since, long version) {
        Map<PupilId, PupilRow> before = written;
        boolean goesOn = since > 0 && since == writtenVersion;
        written = rows.stream().collect(Collectors.toMap(PupilRow::pupilId, row -> row));
        writtenVersion = version;
        return goesOn && written.keySet().containsAll(before.keySet())
                ? Optional.of(rows.stream()
                        .filter(row -> !row.equals(before.get(row.pupilId())))
                        .toList())
                : Optional.empty();
    }
}
