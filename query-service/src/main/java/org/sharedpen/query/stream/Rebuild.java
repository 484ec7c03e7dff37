package org.sharedpen.query.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes read models again from the first event: takes dozens of streams at a time in the order in which they begin in the
 * log, folds each to its end, and replaces its rows in one transaction. Readers go on reading and the processor goes on
 * projecting meanwhile; memory holds a few dozen streams for each thread.
 */
@Component
public class Rebuild implements DisposableBean {
    private final LogRows log;
    private final FoldsRevision revision;
    private final Rebuilding rebuilding;
    private final RebuildProgress progress;
    private final RebuildTurn turn;
    private final int threads;
    private final Duration telling;
    private volatile boolean stopped;

    Rebuild(
            LogRows log,
            FoldsRevision revision,
            Rebuilding rebuilding,
            RebuildProgress progress,
            RebuildTurn turn,
            @Value("${sharedpen.rebuild.threads:0}") int threads,
            @Value("${sharedpen.rebuild.telling:3s}") Duration telling) {
        this.log = log;
        this.revision = revision;
        this.rebuilding = rebuilding;
        this.progress = progress;
        this.turn = turn;
        this.threads = threads > 0 ? threads : Math.min(4, Runtime.getRuntime().availableProcessors());
        this.telling = telling;
    }

    /** How many streams and events were folded, and how many streams stayed as they were because they cannot be. */
    public record Done(long streams, long events, long failed) {}

    /** Another rebuild goes on, here or on another node. */
    public static final class GoesOnElsewhere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GoesOnElsewhere() {
            super("Another rebuild goes on; it will do.", null, false, false);
        }
    }

    /** Rebuilds everything, parked lessons too. */
    public Done everything() {
        return turn.taken(() -> run(new RebuildRun(
                log.head(), behind -> log.beginning(behind, RebuildRun.AT_ONCE), rebuilding::whateverIsThere)));
    }

    /** Rebuilds the streams whose rows were made by other folds than these: those of another release. */
    Done outdated() {
        return turn.taken(() -> run(new RebuildRun(
                log.head(),
                behind -> log.beginningWithOtherFolds(behind, revision.text(), RebuildRun.AT_ONCE),
                rebuilding::unlessFurther)));
    }

    private Done run(RebuildRun run) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, QuickExecutor.daemons("rebuild"));
        try {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(CompletableFuture.runAsync(() -> work(run), workers));
            }
            await(CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)), run);
        } finally {
            run.end();
            workers.shutdown();
        }
        progress.ended(run.atItsEnd());
        return run.done();
    }

    private void work(RebuildRun run) {
        try {
            while (!stopped && run.next()) {
                // the run has done its next dozens of streams
            }
        } catch (RuntimeException failed) {
            run.end();
            throw failed;
        }
    }

    private void await(CompletableFuture<Void> all, RebuildRun run) {
        while (true) {
            try {
                all.get(telling.toMillis(), TimeUnit.MILLISECONDS);
                if (stopped) {
                    throw new BatchFailed(new IllegalStateException("the service stops"));
                }
                return;
            } catch (TimeoutException notYet) {
                progress.goesOn(run.state());
            } catch (ExecutionException failed) {
                throw new BatchFailed(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new BatchFailed(interrupted);
            }
        }
    }

    /** What is being rebuilt is left as it is between two transactions. */
    @Override
    public void destroy() {
        stopped = true;
    }
}
