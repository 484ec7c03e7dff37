package org.sharedpen.dashboard.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords, or the codes of boards. By username and address together, so that nobody can lock out a colleague, and
 * never for more than a minute; and by address alone, where a whole school may share one, for seconds. In memory of this
 * node: a restart forgives.
 */
@Component
public class Attempts {
    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);
    private static final int OF_ONE_ADDRESS = 50;
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_NAME = 100;

    private final InstantSource clock;
    private final Map<String, Failures> remembered = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Failures(int count, Instant since, Instant last) {}

    @Autowired
    Attempts() {
        this(InstantSource.system());
    }

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts an attempt before it is judged, so that many at once are not all free. */
    public void begin(String username, String address) {
        begin(username, address, LONGEST);
    }

    /** Where a guess would help little, nobody is held up for longer than this. */
    public synchronized void begin(String username, String address, Duration longest) {
        Instant now = clock.instant();
        Failures crowd = recent(address, WINDOW, now, true);
        if (crowd.count >= OF_ONE_ADDRESS) {
            throw new TooManyAttempts(Duration.between(now, crowd.since.plus(WINDOW)));
        }
        String pair = pair(username, address);
        Failures own = recent(pair, FORGOTTEN, now, false);
        Instant free = own.count < FREE ? now : own.last.plus(pause(own.count, longest));
        if (free.isAfter(now)) {
            throw new TooManyAttempts(Duration.between(now, free));
        }
        remembered.put(address, new Failures(crowd.count + 1, crowd.since, now));
        remembered.put(pair, new Failures(own.count + 1, own.since, now));
    }

    /** The attempt was right after all. */
    public synchronized void succeeded(String username, String address) {
        remembered.remove(pair(username, address));
        remembered.computeIfPresent(address, (key, crowd) -> new Failures(crowd.count - 1, crowd.since, crowd.last));
    }

    private Failures recent(String key, Duration kept, Instant now, boolean fromTheFirst) {
        Failures known = remembered.get(key);
        Instant start = known == null ? Instant.MIN : fromTheFirst ? known.since : known.last;
        return known == null || !start.plus(kept).isAfter(now) ? new Failures(0, now, now) : known;
    }

    private static Duration pause(int failures, Duration longest) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - FREE, 6));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    private static String pair(String username, String address) {
        String start = username.substring(0, Math.min(username.length(), LONGEST_NAME));
        return start.toLowerCase(Locale.ROOT) + "\n" + address;
    }
}
