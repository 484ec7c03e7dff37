package org.sharedpen.infra.local;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Runs the main class that its first argument names, and ends the process when its standard input ends: a service that
 * this product started does not outlive it, even where the starter was killed.
 */
public final class Lifeline {
    private Lifeline() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread watch = new Thread(Lifeline::endWithStarter, "lifeline");
        watch.setDaemon(true);
        watch.start();
        Method main = Class.forName(arguments[0]).getMethod("main", String[].class);
        main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void endWithStarter() {
        try {
            while (System.in.read() >= 0) {
                // whatever is typed is of no concern
            }
        } catch (IOException gone) {
            // the starter is gone, as at the end of the stream
        }
        System.exit(0);
    }
}
