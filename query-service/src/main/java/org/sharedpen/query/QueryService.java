package org.sharedpen.query;

import java.util.List;
import org.sharedpen.query.stream.Rebuild;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The query service. Three pools of two databases: what Boot would configure for one is left out. */
@SpringBootApplication(
        exclude = {
            DataSourceAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            JdbcTemplateAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
public class QueryService {

    /**
     * Serves; or, with the argument {@code rebuild}, makes every read model again beside the nodes that serve, and ends: with
     * status 0 when all is made, 2 when streams could not be, 1 when it was cut short or another rebuild goes on.
     */
    public static void main(String[] arguments) {
        if (List.of(arguments).contains("rebuild")) {
            System.exit(rebuild());
        } else {
            builder().run(arguments);
        }
    }

    private static int rebuild() {
        String[] aside = {
            "--server.port=0", "--management.server.port=0", "--sharedpen.stream.projects=false",
        };
        try (ConfigurableApplicationContext context = builder().run(aside)) {
            return context.getBean(Rebuild.class).everything().failed() == 0 ? 0 : 2;
        } catch (Rebuild.GoesOnElsewhere elsewhere) {
            LoggerFactory.getLogger(QueryService.class).error("Another rebuild goes on; this one was not begun");
            return 1;
        } catch (RuntimeException failed) {
            LoggerFactory.getLogger(QueryService.class)
                    .error("The rebuild was cut short: {}", failed.getClass().getName());
            return 1;
        }
    }

    /** The application as it is started everywhere: its settings have a name of their own on a shared class path. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(QueryService.class).properties("spring.config.name=query-service");
    }
}
