package org.sharedpen.command.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.roster.file.ZipLimits;
import org.sharedpen.command.roster.oneroster.Delivery;
import org.sharedpen.command.roster.oneroster.OneRosterPlan;
import org.sharedpen.command.roster.oneroster.OneRosterReader;
import org.sharedpen.command.roster.roll.Intake;
import org.sharedpen.command.roster.roll.RollDraft;
import org.sharedpen.command.roster.roll.RollTeacher;
import org.sharedpen.command.roster.sheet.NameColumns;
import org.sharedpen.command.roster.sheet.Sheet;
import org.sharedpen.command.roster.sheet.SheetClass;
import org.sharedpen.command.roster.sheet.SheetPlan;
import org.sharedpen.command.roster.sheet.SheetReader;
import org.sharedpen.events.SchoolId;

/** One school's roster in a test: files go in, and lists come out as its administrator sees them. */
final class Roster {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final PeopleDatabase people;
    final SchoolId school = new SchoolId(UUID.randomUUID());

    Roster(PeopleDatabase people) {
        this.people = people;
    }

    Intake take(Zips zip) {
        return take(zip, null);
    }

    Intake take(Zips zip, @Nullable String orgSourcedId) {
        Delivery delivery = OneRosterReader.read(zip.stream(), ZipLimits.OF_A_ROSTER, 0, TODAY)
                .ofTheOne(orgSourcedId);
        return take(draft -> OneRosterPlan.apply(delivery, draft));
    }

    Intake takeSheet(String title, byte[] content, RollTeacher... teachers) {
        Sheet sheet = SheetReader.read("class.csv", content, new NameColumns("First", "Last"));
        SheetClass about = new SheetClass(title, new TreeSet<>(Set.of(3)), List.of(teachers));
        return take(draft -> SheetPlan.apply(sheet, about, draft));
    }

    private Intake take(Function<RollDraft, Intake> plan) {
        try {
            return people.imports().take(school, () -> plan);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    List<ClassListing> classes() {
        return new Classes(people.wall()).all(school);
    }

    ClassListing classCalled(String title) {
        return classes().stream()
                .filter(c -> c.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    List<PupilListing> pupils(String title) {
        return listed(title, false);
    }

    List<PupilListing> formerly(String title) {
        return listed(title, true);
    }

    private List<PupilListing> listed(String title, boolean left) {
        return new Classes(people.wall())
                .pupils(school, classCalled(title).classId(), left, true, null)
                .orElseThrow();
    }

    List<String> names(String title) {
        return pupils(title).stream().map(PupilListing::displayName).toList();
    }

    PupilListing pupil(String title, String name) {
        return pupils(title).stream()
                .filter(p -> p.displayName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Every row of the roll, to compare one state with another. */
    Map<String, List<String>> everything() {
        return List.of("class", "pupil", "enrolment", "teacher", "teaching").stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> people.rows(school, "select * from roster.%s".formatted(table)).stream()
                                .map(Object::toString)
                                .sorted()
                                .toList()));
    }
}
