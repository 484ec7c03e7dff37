package org.sharedpen.dashboard.plan;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids of version 7: the time first, so that rows of one time lie together. */
final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    static String next() {
        long time = System.currentTimeMillis() << 16;
        long version = 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long rest = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(time | version, rest).toString();
    }
}
