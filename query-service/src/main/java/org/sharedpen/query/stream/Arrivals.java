package org.sharedpen.query.stream;

import org.springframework.stereotype.Component;

/** Says when the read models have moved on, on this node; what another node moved is seen by looking. */
@Component
public class Arrivals {
    private long told;

    synchronized void tell() {
        told++;
        notifyAll();
    }

    /** A number that rises whenever the read models moved on. */
    public synchronized long told() {
        return told;
    }

    /** Waits until they have moved on since {@code seen}, or for so long. */
    public synchronized void await(long seen, long millis) throws InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; told == seen && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
