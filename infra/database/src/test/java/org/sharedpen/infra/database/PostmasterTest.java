package org.sharedpen.infra.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostmasterTest {
    @TempDir
    Path data;

    @Test
    void is_none_where_there_is_no_file() throws Exception {
        assertThat(Postmaster.of(data)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "\n%s\n", "-\n%s\n", "99999999999999999999\n%s\n"})
    void is_none_where_the_file_is_half_written(String written) throws Exception {
        Files.writeString(data.resolve("postmaster.pid"), written.formatted(data));
        assertThat(Postmaster.of(data)).isEmpty();
    }

    @Test
    void is_no_process_that_is_not_postgresql() throws Exception {
        Files.writeString(
                data.resolve("postmaster.pid"),
                "%d\n%s\n".formatted(ProcessHandle.current().pid(), data));
        assertThat(Postmaster.of(data)).isEmpty();
    }
}
