package org.sharedpen.dashboard;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The dashboard: sign-in, the pages, and the one public door to the two services. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class DashboardUi {

    public static void main(String[] arguments) {
        start(arguments);
    }

    /** Starts the dashboard in this JVM; its settings lie in {@code dashboard-ui.yml}. */
    public static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(DashboardUi.class)
                .properties("spring.config.name=dashboard-ui")
                .run(arguments);
    }
}
