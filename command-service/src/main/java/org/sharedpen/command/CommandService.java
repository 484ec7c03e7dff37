package org.sharedpen.command;

import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/** The command service: it takes in what happens in lessons, and keeps the log, the roster and the keys. */
@SpringBootApplication(exclude = {JdbcAutoConfiguration.class, DataSourceAutoConfiguration.class})
public class CommandService {

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The service as it runs, for {@code main} and for tests: with its own settings file, and calling nobody's home. */
    public static SpringApplicationBuilder application() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        return new SpringApplicationBuilder(CommandService.class).properties("spring.config.name=command-service");
    }

    /**
     * The service without a web server, for a program that brings masses of actions: it calls the doors itself, so that what
     * it brings is read, decided, sealed and appended by the same code.
     */
    public static SpringApplicationBuilder withoutServer() {
        return application().web(WebApplicationType.NONE);
    }
}
