package org.sharedpen.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void is_read_from_its_file_and_never_made_unasked() {
        assertThatThrownBy(() -> MasterKey.from(folder.resolve("key"), false)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void is_made_once_however_many_ask_for_it_and_its_owner_alone_can_read_it() throws Exception {
        Path file = folder.resolve("deep/key");
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(asked -> Arrays.toString(MasterKey.from(file, true)))
                        .collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void of_another_length_is_none() throws Exception {
        Path file = Files.writeString(folder.resolve("key"), "c2hvcnQ=");
        assertThatThrownBy(() -> MasterKey.from(file, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void opened_keys_are_forgotten_after_their_time_and_when_there_are_too_many() {
        AtomicLong now = new AtomicLong();
        RecentKeys<String> keys = new RecentKeys<>(2, Duration.ofNanos(10), now::get);
        keys.put("a", new byte[1]);
        keys.put("b", new byte[2]);
        keys.put("c", new byte[3]);
        assertThat(keys.get("a")).isEmpty();
        assertThat(keys.get("c")).isPresent();
        now.set(11);
        assertThat(keys.get("c")).isEmpty();
    }
}
