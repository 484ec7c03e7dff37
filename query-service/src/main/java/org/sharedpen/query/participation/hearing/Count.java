package org.sharedpen.query.participation.hearing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.StreamId;

/** One count through everything said in a lesson, in the order of recording. */
final class Count {
    private static final int SIXTHS = 6;

    private final Map<PupilId, PupilTally> pupils = new TreeMap<>(Comparator.comparing(PupilId::value));
    private final Set<PupilId> heard = new HashSet<>();
    private final int[] hearings = new int[3];
    private int offers;
    private int named;
    private int someone;
    private int talked;
    private int newVoices;
    private int newSixths;
    private int heardBefore;

    Count(LessonVoices lesson) {
        for (Voice voice : lesson.voices()) {
            if (voice.isContribution()) {
                offer(voice);
            } else if (voice.sort() == Voice.Sort.REASON) {
                voice.pupils().forEach(pupil -> of(pupil).reasons++);
            }
            List<PupilId> hearing = lesson.heard(voice);
            if (!hearing.isEmpty()) {
                hearings[hearing.size() - 1]++;
                heard.addAll(hearing);
                hearing.forEach(pupil -> of(pupil).hearings++);
            }
        }
        lesson.passes().forEach(pupil -> of(pupil).pass());
    }

    private void offer(Voice offer) {
        Originator.Kind kind = offer.originator().kind();
        offers += kind.isPupils() ? 1 : 0;
        someone += kind == Originator.Kind.SOMEONE ? 1 : 0;
        if (!offer.pupils().isEmpty()) {
            named++;
            offer.pupils().forEach(pupil -> of(pupil).offer(offer));
            if (offer.talked()) {
                afterTalk(offer.pupils());
            }
        }
    }

    private void afterTalk(List<PupilId> members) {
        int fresh =
                (int) members.stream().filter(pupil -> !heard.contains(pupil)).count();
        talked++;
        newVoices += fresh;
        newSixths += SIXTHS * fresh / members.size();
        heardBefore += heard.size();
    }

    private PupilTally of(PupilId pupil) {
        return pupils.computeIfAbsent(pupil, first -> new PupilTally());
    }

    LessonRow lesson(StreamId stream) {
        return new LessonRow(
                stream.school(),
                stream.id(),
                hearings[0],
                hearings[1],
                hearings[2],
                offers,
                named,
                someone,
                talked,
                newVoices,
                newSixths,
                heardBefore);
    }

    /** Sorted by pupil, so that rows are always locked in the same order. */
    List<PupilRow> pupils(StreamId stream) {
        return pupils.entrySet().stream()
                .map(entry -> row(stream, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static PupilRow row(StreamId stream, PupilId pupil, PupilTally tally) {
        return new PupilRow(
                stream.school(),
                stream.id(),
                pupil,
                tally.hearings,
                tally.offers,
                tally.reasons,
                tally.wordSixths,
                tally.passes,
                tally.invited,
                tally.volunteered);
    }
}
