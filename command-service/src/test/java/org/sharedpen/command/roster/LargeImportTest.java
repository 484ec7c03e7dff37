package org.sharedpen.command.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LargeImportTest {
    private final PeopleDatabase people = new PeopleDatabase();
    private final Roster roster = new Roster(people);

    @Test
    void of_a_thousand_pupils_goes_in_whole() {
        Zips zip = thousand();
        roster.take(zip);

        assertThat(people.keysMade()).hasSize(1000);
        assertThat(roster.classes())
                .hasSize(40)
                .extracting(ClassListing::pupils)
                .containsOnly(25);
    }

    @Test
    void twice_at_once_is_as_good_as_once() {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> roster.take(thousand())),
                        CompletableFuture.runAsync(() -> roster.take(thousand())))
                .join();

        assertThat(people.rows(roster.school, "select * from roster.pupil")).hasSize(1000);
        assertThat(people.keysMade()).hasSize(1000);
    }

    private static Zips thousand() {
        return Zips.manifest("1.1", "orgs=bulk", "users=bulk", "classes=bulk", "enrollments=bulk")
                .with("orgs.csv", Village.ORGS, "s1,,Hill Primary,school")
                .with("users.csv", lines(Village.USERS, 1000, "u%1$d,,s1,student,Given%1$d,Family%1$d,03,"))
                .with("classes.csv", lines(Village.CLASSES, 40, "c%1$d,,Class %1$d,03,s1"))
                .with(
                        "enrollments.csv",
                        IntStream.range(0, 1001)
                                .mapToObj(i -> i == 0
                                        ? Village.ENROLMENTS
                                        : "e%d,,c%d,s1,u%d,student".formatted(i, i % 40, i - 1))
                                .toArray(String[]::new));
    }

    private static String[] lines(String header, int count, String row) {
        return Stream.concat(Stream.of(header), IntStream.range(0, count).mapToObj(row::formatted))
                .toArray(String[]::new);
    }
}
