package org.sharedpen.command.lesson.door;

import org.sharedpen.command.lesson.Answer;
import org.sharedpen.command.problem.Unavailable;
import org.sharedpen.command.store.Recorder;
import org.sharedpen.command.store.Sent;
import org.springframework.stereotype.Component;

/**
 * Sends a batch into its lesson. The lesson remembers which ids it knows, the log which bodies they had; and a lesson in
 * memory lags behind the log where another node wrote: so they are asked until they agree.
 */
@Component
class Submitting {
    private static final int ROUNDS = 5;

    private final Recorder recorder;
    private final Recorded log;

    Submitting(Recorder recorder, Recorded log) {
        this.recorder = recorder;
        this.log = log;
    }

    ActionsAnswer bring(Submission batch) {
        for (int round = 0; round < ROUNDS; round++) {
            Sent<Answer> sent = recorder.send(batch.command(), () -> batch.again(log));
            if (sent.result() instanceof Answer.LookUp lookUp) {
                batch.lookUp(lookUp.ids(), log);
            } else if (sent.result() instanceof Answer.Judged judged) {
                if (!isStale(judged, batch)) {
                    Long position = sent.position();
                    return batch.answer(judged, position == null ? log.position(batch.stream()) : position, log);
                }
                recorder.forget(batch.stream());
            }
        }
        throw new Unavailable("a lesson and the log did not agree", null);
    }

    /** What led to an event was judged on the latest lesson, or it would have been a conflict; a refusal may not be. */
    private boolean isStale(Answer.Judged judged, Submission batch) {
        return judged.appended() == 0
                && judged.outcomes().stream().anyMatch(outcome -> outcome.refusal() != null)
                && recorder.version(batch.stream()) != judged.version();
    }
}
