package org.sharedpen.command.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class SeveralSchoolsTest {
    private final Delivery two = Sets.read(Sets.bulk11()
            .with(
                    "orgs.csv",
                    "sourcedId,status,dateLastModified,name,type",
                    "s1,,,Hill Primary,school",
                    "s2,,,Dale Primary,school",
                    "s3,tobedeleted,,Closed,school",
                    "d1,,,The Trust,district")
            .with("classes.csv", "sourcedId,title,grades,schoolSourcedId", "c1,Kingfisher,3,s1", "c2,Heron,4,s2"));

    @Test
    void are_listed_where_nobody_says_which_is_meant() {
        assertThat(catchThrowableOfType(SeveralSchools.class, () -> two.ofTheOne(null))
                        .schools())
                .containsExactly(new ListedOrg("s1", "Hill Primary"), new ListedOrg("s2", "Dale Primary"));
    }

    @Test
    void are_listed_where_another_is_asked_for() {
        assertThatThrownBy(() -> two.ofTheOne("s4")).isInstanceOf(SeveralSchools.class);
    }

    @Test
    void leave_the_classes_and_places_of_the_one_that_is_meant() {
        Delivery one = two.ofTheOne("s2");

        assertThat(one.classes()).extracting(ListedClass::sourceId).containsExactly("c2");
        assertThat(one.schools()).extracting(ListedOrg::name).containsExactly("Dale Primary");
    }
}
