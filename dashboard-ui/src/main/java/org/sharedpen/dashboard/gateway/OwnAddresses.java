package org.sharedpen.dashboard.gateway;

import java.util.regex.Pattern;

/** What the dashboard answers itself and never relays. */
final class OwnAddresses {
    private static final Pattern OWN =
            Pattern.compile("/api/((me|tokens|accounts|schools)(/.*)?|board/session|lessons/[^/]+/board)");

    private OwnAddresses() {}

    static boolean has(String path) {
        return OWN.matcher(path).matches();
    }
}
