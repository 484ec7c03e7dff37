package org.sharedpen.query.stream;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Takes events from the processor and writes them as one batch when its unit of work prepares to commit: in the transaction
 * of the token, which is fenced before.
 */
@Component
class LessonFolds implements EventHandlerInvoker {
    private static final String BATCH = LessonFolds.class.getName();
    private final Batch batch;
    private final Folds folds;
    private final Arrivals arrivals;

    LessonFolds(Batch batch, Folds folds, Arrivals arrivals) {
        this.batch = batch;
        this.folds = folds;
        this.arrivals = arrivals;
    }

    /** A stream belongs to one segment, so that its events stay in order. */
    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message.getPayload() instanceof Logged logged && segment.matches(logged.stream());
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        List<Logged> events = work.getOrComputeResource(BATCH, key -> begin(work));
        events.add((Logged) message.getPayload());
    }

    private List<Logged> begin(UnitOfWork<?> work) {
        List<Logged> events = new ArrayList<>();
        work.onPrepareCommit(prepared -> {
            List<Carried> written = batch.write(events);
            work.afterCommit(committed -> {
                written.forEach(folds::keep);
                arrivals.tell();
            });
        });
        return events;
    }

    /** A replay over full tables would be skipped as known: rebuilding is {@link Rebuild}. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
