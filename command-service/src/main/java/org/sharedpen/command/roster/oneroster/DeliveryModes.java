package org.sharedpen.command.roster.oneroster;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of each file that counts, whether it is everything or a change. */
public record DeliveryModes(Mode classes, Mode users, Mode enrolments) {

    /** One word for the whole: {@code bulk}, {@code delta}, or {@code mixed}. */
    public String word() {
        Set<Mode> present = Stream.of(classes, users, enrolments)
                .filter(mode -> mode != Mode.ABSENT)
                .collect(Collectors.toSet());
        if (present.isEmpty()) {
            return Mode.ABSENT.word();
        }
        return present.size() > 1 ? "mixed" : present.iterator().next().word();
    }
}
