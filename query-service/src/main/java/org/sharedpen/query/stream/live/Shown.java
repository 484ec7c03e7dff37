package org.sharedpen.query.stream.live;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer has been shown: a mark of each answer. It travels as the id of every event and comes back in {@code Last-Event-ID},
 * so that any node goes on without a gap and without a repeat, also after a restart.
 */
final class Shown {
    private static final Pattern FORM = Pattern.compile("[a-z-]{1,30}=[0-9a-f]{16}(?:,[a-z-]{1,30}=[0-9a-f]{16}){0,9}");
    private static final int MARK_BYTES = 8;

    private final Map<String, String> marks = new TreeMap<>();

    /** What the viewer says was shown before; nothing where that cannot be read. */
    static Shown before(@Nullable String lastEventId) {
        Shown shown = new Shown();
        if (lastEventId != null && FORM.matcher(lastEventId).matches()) {
            for (String pair : lastEventId.split(",")) {
                int at = pair.indexOf('=');
                shown.marks.put(pair.substring(0, at), pair.substring(at + 1));
            }
        }
        return shown;
    }

    /** Takes a body as shown; answers whether it is another than before. */
    boolean change(String view, String body) {
        String mark = mark(body);
        return !mark.equals(marks.put(view, mark));
    }

    String id() {
        return without("");
    }

    /** The marks of all other views. */
    String without(String view) {
        return marks.entrySet().stream()
                .filter(mark -> !mark.getKey().equals(view))
                .map(mark -> mark.getKey() + "=" + mark.getValue())
                .collect(joining(","));
    }

    private static String mark(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
