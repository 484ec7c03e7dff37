package org.sharedpen.query.stream;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices that rows were made by the folds of another release, as after an upgrade, and has them made again while the service
 * serves. What was cut short goes on with what is left.
 */
@Component
class Renewal {
    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final String OTHERS = "select exists (select from read.progress where folds <> ?)";
    private final FoldsRevision revision;
    private final JdbcClient jdbc;
    private final Rebuild rebuild;
    private final boolean projects;
    private final AtomicBoolean going = new AtomicBoolean();

    Renewal(
            FoldsRevision revision,
            @Qualifier("projector") JdbcClient jdbc,
            Rebuild rebuild,
            @Value("${sharedpen.stream.projects:true}") boolean projects) {
        this.revision = revision;
        this.jdbc = jdbc;
        this.rebuild = rebuild;
        this.projects = projects;
    }

    @Scheduled(fixedDelayString = "${sharedpen.rebuild.look:2m}")
    void look() {
        if (projects && others() && going.compareAndSet(false, true)) {
            QuickExecutor.daemons("renewal").newThread(this::renew).start();
        }
    }

    private boolean others() {
        try {
            return jdbc.sql(OTHERS).param(revision.text()).query(Boolean.class).single();
        } catch (DataAccessException gone) {
            return false; // the processor says so already
        }
    }

    private void renew() {
        try {
            LOG.info("The read models were made by the folds of another release: they are made again");
            rebuild.outdated();
        } catch (Rebuild.GoesOnElsewhere elsewhere) {
            LOG.info("Another node makes the read models again");
        } catch (RuntimeException failed) {
            Trouble trouble = Trouble.of(failed);
            LOG.warn("The rebuild was cut short and goes on later: {} {}", trouble.type(), trouble.sqlState());
        } finally {
            going.set(false);
        }
    }
}
