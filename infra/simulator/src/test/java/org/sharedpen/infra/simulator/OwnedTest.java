package org.sharedpen.infra.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnedTest {

    @Test
    void what_stays_keeps_its_owner_and_what_is_new_is_the_revisers() {
        Owned line = Owned.by("The sea was really flat", true).revised("The sea lay as flat as glass", false);
        assertThat(line.words()).containsExactly("the", "sea", "lay", "as", "flat", "as", "glass");
        assertThat(line.pupils()).containsExactly(true, true, false, false, true, false, false);
    }

    @Test
    void a_frame_and_its_end_have_owners_of_their_own() {
        Owned line = Owned.by("At the end of the pier,", false).and(Owned.by("a boy stood there", true));
        assertThat(line.words()).hasSize(10);
        assertThat(line.ofPupils()).isEqualTo(4);
    }
}
