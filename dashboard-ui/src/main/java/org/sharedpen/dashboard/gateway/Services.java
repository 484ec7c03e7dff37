package org.sharedpen.dashboard.gateway;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who answers what. */
@Component
class Services {
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Pattern ROSTER = Pattern.compile("/api/(classes|pupils|roster)(/.*)?");

    private final Service command;
    private final Service query;

    Services(@Value("${sharedpen.command.url}") String command, @Value("${sharedpen.query.url}") String query) {
        this.command = new Service("command-service", command);
        this.query = new Service("query-service", query);
    }

    /** Writes and the roster's reads belong to the command service, every other read to the query service. */
    Service answering(String method, String path) {
        boolean reads = READS.contains(method) && !ROSTER.matcher(path).matches();
        return reads ? query : command;
    }

    List<Service> all() {
        return List.of(command, query);
    }
}
