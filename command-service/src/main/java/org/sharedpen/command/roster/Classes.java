package org.sharedpen.command.roster;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.roster.roll.SqlArrays;
import org.sharedpen.command.session.SchoolWall;
import org.sharedpen.events.ClassId;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The classes of a school and who is in them, as they are at this moment. */
final class Classes {
    private final SchoolWall people;

    Classes(SchoolWall people) {
        this.people = people;
    }

    /** All classes of a school. */
    List<ClassListing> all(SchoolId school) {
        return people.in(school, jdbc -> list(jdbc, school, true, null));
    }

    /** The classes that someone teaches; none where they are not on the roster. */
    List<ClassListing> taughtBy(SchoolId school, @Nullable String rosterUser) {
        return people.in(school, jdbc -> list(jdbc, school, false, rosterUser));
    }

    private static List<ClassListing> list(JdbcClient jdbc, SchoolId school, boolean all, @Nullable String rosterUser) {
        Collator alphabet = alphabet();
        return jdbc
                .sql("""
                        select c.class_id, c.title, c.year_groups,
                            (select count(*) from roster.enrolment e
                             where e.school = c.school and e.class_id = c.class_id and e.enrolled) as pupils,
                            array(select t.display_name from roster.teaching g join roster.teacher t
                                  using (school, roster_user_id)
                                  where g.school = c.school and g.class_id = c.class_id) as teachers
                        from roster.class c
                        where c.school = :school and not c.removed and (:all or exists (
                            select from roster.teaching g where g.school = c.school and g.class_id = c.class_id
                            and g.roster_user_id = cast(:rosterUser as text)))
                        """)
                .param("school", school.value())
                .param("all", all)
                .param("rosterUser", rosterUser)
                .query((row, n) -> new ClassListing(
                        ClassId.of(row.getString("class_id")),
                        row.getString("title"),
                        SqlArrays.ints(row, "year_groups"),
                        row.getInt("pupils"),
                        SqlArrays.texts(row, "teachers").stream()
                                .sorted(alphabet)
                                .toList()))
                .stream()
                .sorted(Comparator.comparing(ClassListing::title, alphabet)
                        .thenComparing(c -> c.classId().toString()))
                .toList();
    }

    /**
     * The pupils of a class, or those who have left it, alphabetically; empty where there is no such class, or none that this
     * caller teaches.
     */
    Optional<List<PupilListing>> pupils(
            SchoolId school, ClassId classId, boolean left, boolean any, @Nullable String rosterUser) {
        return people.in(
                school,
                jdbc -> list(jdbc, school, any, rosterUser).stream()
                                .anyMatch(c -> c.classId().equals(classId))
                        ? Optional.of(pupils(jdbc, school, classId, left))
                        : Optional.empty());
    }

    /** In the order of the names as they are shown, as everywhere else. */
    private static List<PupilListing> pupils(JdbcClient jdbc, SchoolId school, ClassId classId, boolean left) {
        return jdbc
                .sql("""
                        select p.pupil_id, p.given_name, p.family_name, e.code
                        from roster.enrolment e join roster.pupil p using (school, pupil_id)
                        where e.school = ? and e.class_id = ? and e.enrolled = ?
                        """)
                .param(school.value())
                .param(classId.value())
                .param(!left)
                .query((row, n) -> new PupilListing(
                        PupilId.of(row.getString("pupil_id")),
                        (row.getString("given_name") + " " + row.getString("family_name")).strip(),
                        row.getString("code")))
                .stream()
                .sorted(Comparator.comparing(PupilListing::displayName, wordByWord())
                        .thenComparing(PupilListing::code))
                .toList();
    }

    /** De Vries before Dean: a collator alone passes over the space. */
    private static Comparator<String> wordByWord() {
        Collator alphabet = alphabet();
        return Comparator.comparing(name -> name.split(" "), (one, other) -> Arrays.compare(one, other, alphabet));
    }

    private static Collator alphabet() {
        return Collator.getInstance(Locale.UK); // a new one each time: it is not safe to share
    }
}
