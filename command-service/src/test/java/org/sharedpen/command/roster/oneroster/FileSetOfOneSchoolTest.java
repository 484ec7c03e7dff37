package org.sharedpen.command.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharedpen.command.roster.Zips;

class FileSetOfOneSchoolTest {

    @Test
    void is_read_by_the_names_of_its_columns() {
        Delivery delivery = Sets.read(Sets.bulk11()).ofTheOne(null);

        assertThat(delivery.modes().word()).isEqualTo("bulk");
        assertThat(delivery.schools()).containsExactly(new ListedOrg("s1", "Hill Primary"));
        assertThat(delivery.classes())
                .extracting(ListedClass::sourceId, ListedClass::title, c -> c.yearGroups()
                        .toString())
                .containsExactly(tuple("c1", "Kingfisher", "[3, 4]"), tuple("c2", "Heron", "[]"));
        assertThat(delivery.users())
                .extracting(ListedUser::sourceId, ListedUser::displayName, ListedUser::roles)
                .containsExactly(
                        tuple("u1", "Amira Khan", Set.of(PlaceRole.PUPIL)),
                        tuple("u2", "Siân O'Neill, Jr", Set.of(PlaceRole.PUPIL)),
                        tuple("t1", "Mary Webb", Set.of(PlaceRole.TEACHER)),
                        tuple("p1", "Dad Khan", Set.of(PlaceRole.OTHER)));
        assertThat(delivery.places())
                .extracting(ListedPlace::role)
                .containsExactly(PlaceRole.PUPIL, PlaceRole.PUPIL, PlaceRole.TEACHER, PlaceRole.OTHER);
    }

    @Test
    void says_which_columns_were_dropped_and_how_much_was_in_them() {
        assertThat(Sets.read(Sets.bulk11()).dropped())
                .contains(
                        entry("users.email", 2),
                        entry("users.password", 2),
                        entry("users.phone", 1),
                        entry("users.sms", 0),
                        entry("users.agentSourcedIds", 1),
                        entry("classes.classType", 2),
                        entry("enrollments.primary", 1))
                .doesNotContainKeys("users.givenName", "users.grades", "classes.title");
    }

    @Test
    void names_the_columns_of_files_that_are_not_read_at_all() {
        Zips zip = Sets.bulk11()
                .with("demographics.csv", "sourcedId,birthDate,sex", "u1,2018-01-01,f", "broken row")
                .with("courses.csv", "sourcedId,title", "k,English")
                .with("readme.txt", "hello");

        assertThat(Sets.read(zip).dropped())
                .contains(entry("demographics.birthDate", 1), entry("demographics.sex", 1), entry("courses.title", 1));
    }

    @Test
    void leaves_a_file_unread_that_the_manifest_calls_absent() {
        Zips zip = Sets.bulk11();
        zip.with("manifest.csv", "propertyName,value", "oneroster.version,1.1", "file.users,bulk", "file.orgs,bulk");

        Delivery delivery = Sets.read(zip);

        assertThat(delivery.classes()).isEmpty();
        assertThat(delivery.dropped()).contains(entry("classes.title", 2), entry("enrollments.role", 4));
    }

    @Test
    void may_have_its_columns_in_any_order_and_begin_with_a_byte_order_mark() {
        Zips zip = Sets.bulk11()
                .with(
                        "classes.csv",
                        "\uFEFF\"schoolSourcedId\",surprise,title,sourcedId\ns1,?,\"King\nfisher\",c1\r\ns1,,Heron,c2"
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(Sets.read(zip).classes())
                .extracting(ListedClass::sourceId, ListedClass::title, ListedClass::line)
                .containsExactly(tuple("c1", "King fisher", 2L), tuple("c2", "Heron", 4L));
        assertThat(Sets.read(zip).dropped()).contains(entry("classes.surprise", 1));
    }

    @Test
    void has_roles_of_their_own_and_preferred_names_in_its_newer_version() {
        Delivery delivery = Sets.read(Sets.bulk12()).ofTheOne("s1");

        assertThat(delivery.users())
                .extracting(ListedUser::displayName, ListedUser::roles)
                .containsExactly(
                        tuple("Ola Nowak", Set.of(PlaceRole.PUPIL)), tuple("Mary Webb-Lee", Set.of(PlaceRole.TEACHER)));
        assertThat(delivery.dropped()).contains(entry("users.pronouns", 1));
    }

    @Test
    void counts_its_years_otherwise_where_asked() {
        assertThat(Sets.read(Sets.bulk11().stream(), 1).classes().get(0).yearGroups())
                .containsExactly(4, 5);
    }

    @Test
    void composes_letters_and_their_marks() {
        Zips zip = Sets.bulk12()
                .with("users.csv", "sourcedId,givenName,familyName", "u1,Sia\u0302n,O’Neill", "t1,Mary,Webb");

        assertThat(Sets.read(zip).users().get(0).displayName()).isEqualTo("Siân O’Neill");
    }

    @Test
    void forgets_enrolments_that_have_ended() {
        assertThat(places("e1,c1,u1,student,2026-07-21", "e2,c1,t1,teacher,2027-07-21T00:00:00Z"))
                .extracting(ListedPlace::gone)
                .containsExactly(true, false);
    }

    @Test
    void takes_a_class_of_last_year_as_it_last_was() {
        assertThat(places("e1,c1,u1,student,2026-03-01", "e2,c1,t1,teacher,2026-07-21"))
                .extracting(ListedPlace::gone)
                .containsExactly(true, false);
    }

    private static List<ListedPlace> places(String... rows) {
        String header = "sourcedId,classSourcedId,userSourcedId,role,endDate";
        return Sets.read(Sets.bulk12().with("enrollments.csv", header + "\n" + String.join("\n", rows)))
                .places();
    }
}
