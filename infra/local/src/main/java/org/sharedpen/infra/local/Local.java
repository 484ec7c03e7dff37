package org.sharedpen.infra.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.sharedpen.infra.simulator.DemoSchool;

/** Starts the whole product on this machine, for one person to try, and keeps it running until it is stopped. */
public final class Local {
    private Local() {}

    public static void main(String[] arguments) throws InterruptedException {
        Settings settings;
        try {
            settings = Settings.of(arguments);
            run(settings);
        } catch (IllegalArgumentException wrong) {
            Console.say(Console.reason(wrong));
            System.exit(2);
        } catch (IOException | UncheckedIOException failed) {
            Console.say("Shared Pen cannot start: %s", Console.reason(failed));
            System.exit(1);
        }
    }

    private static void run(Settings settings) throws IOException, InterruptedException {
        Console.say("Shared Pen is starting; what it records is kept in %s", settings.folder());
        Product product = Product.start(settings);
        if (settings.demo()) {
            DemoSchool.at(URI.create(settings.address())).fill();
        }
        Console.say("""

                Shared Pen is ready: %s
                Sign in as teacher, lead or admin with the password demo. Stop with Ctrl-C.""", settings.address());
        product.prepareNextStart();
        new CountDownLatch(1).await();
    }
}
