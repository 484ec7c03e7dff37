package org.sharedpen.query.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;

/**
 * Whose something is, as it is shown.
 *
 * @param pupilIds absent where the kind names nobody, and for those who may not see single pupils
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownOriginator(Originator.Kind kind, @Nullable List<PupilId> pupilIds) {

    static ShownOriginator of(Originator originator, boolean pupilsVisible) {
        return new ShownOriginator(
                originator.kind(), pupilsVisible && !originator.pupilIds().isEmpty() ? originator.pupilIds() : null);
    }
}
