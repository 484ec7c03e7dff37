package org.sharedpen.query.authorship.shown;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Originator;
import org.sharedpen.events.PupilId;

/**
 * Whose a token is, as it is shown.
 *
 * @param pupilIds absent where the kind names nobody, and for those who may not see single pupils
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownOriginator(Originator.Kind kind, @Nullable List<PupilId> pupilIds) {

    static ShownOriginator of(Originator originator) {
        return new ShownOriginator(originator.kind(), originator.pupilIds().isEmpty() ? null : originator.pupilIds());
    }

    @JsonIgnore
    Originator originator() {
        return new Originator(kind, pupilIds == null ? List.of() : pupilIds);
    }

    ShownOriginator withoutPupils() {
        return new ShownOriginator(kind, null);
    }
}
