package org.sharedpen.command.roster.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedpen.command.roster.Zips;

class HostileZipTest {
    private final List<String> visited = new ArrayList<>();

    @Test
    void hands_over_each_file_at_its_root() {
        read(new Zips().with("orgs.csv", "a").with("Users.CSV", "b").bytes());

        assertThat(visited).containsExactly("orgs.csv", "users.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../users.csv",
                "roster/users.csv",
                "roster/",
                "/etc/users.csv",
                "..\\users.csv",
                "C:users.csv",
                "__MACOSX/._users.csv",
                ".users.csv",
                "users\u0000.csv"
            })
    void refuses_a_name_that_points_elsewhere(String name) {
        assertThat(refusal(new Zips().with("orgs.csv", "a").with(name, "b").bytes())
                        .isTooLarge())
                .isFalse();
        assertThat(visited).containsExactly("orgs.csv");
    }

    @Test
    void refuses_two_files_that_differ_in_case_alone() {
        assertThat(refusal(new Zips()
                                .with("users.csv", "a")
                                .with("USERS.csv", "b")
                                .bytes())
                        .detail())
                .contains("one name");
    }

    @Test
    void refuses_more_files_than_a_roster_has() {
        Zips zip = new Zips();
        for (int i = 0; i <= ZipLimits.OF_A_ROSTER.entries(); i++) {
            zip.with("file" + i + ".csv", "a");
        }
        assertThat(refusal(zip.bytes()).detail()).contains("more files");
    }

    @Test
    void drops_a_bomb_by_its_ratio_after_the_first_megabytes() {
        byte[] bomb = new byte[100_000_000];
        Arrays.fill(bomb, (byte) ',');
        byte[] zip = new Zips().with("users.csv", bomb).bytes();
        long[] unfolded = new long[1];

        UnreadableFile refusal = catchThrowableOfType(
                UnreadableFile.class,
                () -> FlatZip.read(new ByteArrayInputStream(zip), ZipLimits.OF_A_ROSTER, (name, content) -> {
                    byte[] buffer = new byte[8192];
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unfolded[0] += read;
                    }
                }));

        assertThat(refusal.isTooLarge()).isTrue();
        assertThat(unfolded[0]).isLessThan(3_000_000);
    }

    @Test
    void drops_a_bomb_in_a_file_that_nobody_reads() {
        assertThat(refusal(new Zips().with("photo.jpg", new byte[50_000_000]).bytes())
                        .isTooLarge())
                .isTrue();
    }

    @Test
    void ends_where_all_files_together_are_too_large() {
        ZipLimits tight = new ZipLimits(50, 1_000, 1_000, 1_000);
        byte[] zip = new Zips()
                .with("a.csv", "x".repeat(600))
                .with("b.csv", "y".repeat(600))
                .bytes();

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> FlatZip.read(new ByteArrayInputStream(zip), tight, (name, content) -> {}))
                .matches(UnreadableFile::isTooLarge);
    }

    @Test
    void refuses_what_is_no_zip() {
        assertThat(refusal("sourcedId,name".getBytes(StandardCharsets.UTF_8)).detail())
                .contains("not a zip");
        assertThat(refusal(new byte[0]).detail()).contains("not a zip");
        assertThat(refusal(new Zips().bytes()).detail()).contains("not a zip");
    }

    @Test
    void refuses_a_zip_that_breaks_off() {
        byte[] whole = new Zips().with("users.csv", "a,b\n".repeat(1000)).bytes();

        assertThat(refusal(Arrays.copyOf(whole, 45)).detail()).contains("damaged");
    }

    @Test
    void refuses_a_zip_with_a_password() {
        byte[] zip = new Zips().with("users.csv", "a").bytes();
        zip[6] |= 1; // the flag of an encrypted entry in its local header

        assertThat(refusal(zip).detail()).contains("password");
    }

    private void read(byte[] zip) {
        FlatZip.read(new ByteArrayInputStream(zip), ZipLimits.OF_A_ROSTER, (name, content) -> visited.add(name));
    }

    private UnreadableFile refusal(byte[] zip) {
        return catchThrowableOfType(UnreadableFile.class, () -> read(zip));
    }
}
