package org.sharedpen.command.privacy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Opened keys, few and not for long: what was destroyed elsewhere must not live on here. */
final class RecentKeys<K> {
    private record Opened(byte[] key, long until) {}

    private final long life;
    private final LongSupplier nanos;
    private final Map<K, Opened> entries;

    RecentKeys(int most, Duration life, LongSupplier nanos) {
        this.life = life.toNanos();
        this.nanos = nanos;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Opened> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<byte[]> get(K name) {
        @Nullable Opened entry = entries.get(name);
        if (entry != null && entry.until() - nanos.getAsLong() < 0) {
            entries.remove(name);
            return Optional.empty();
        }
        return Optional.ofNullable(entry).map(Opened::key);
    }

    synchronized void put(K name, byte[] key) {
        entries.put(name, new Opened(key, nanos.getAsLong() + life));
    }

    synchronized void remove(K name) {
        entries.remove(name);
    }
}
