package org.sharedpen.infra.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sharedpen.infra.database.Postmaster;

/** What may be killed at any time: a process, with whatever it has started. */
enum Victim {
    COMMAND_SERVICE,
    QUERY_SERVICE,
    DASHBOARD_UI,
    LOG_DATABASE,
    PEOPLE_DATABASE,
    STARTER;

    void kill(StartedProduct product) throws IOException, InterruptedException {
        switch (this) {
            case COMMAND_SERVICE -> product.service(Service.COMMAND).forEach(ProcessHandle::destroyForcibly);
            case QUERY_SERVICE -> product.service(Service.QUERY).forEach(ProcessHandle::destroyForcibly);
            case DASHBOARD_UI -> product.service(Service.DASHBOARD).forEach(ProcessHandle::destroyForcibly);
            case LOG_DATABASE -> killDatabase(product, "log");
            case PEOPLE_DATABASE -> killDatabase(product, "people");
            case STARTER -> {
                product.killAndStartAgain();
                product.awaitReady();
            }
        }
    }

    static void killDatabase(StartedProduct product, String cluster) throws IOException {
        killPostgres(product.data(cluster));
    }

    /** One that is being started again just now has no process yet. */
    static void killPostgres(Path data) throws IOException {
        List<ProcessHandle> all = Postmaster.of(data).stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
