package org.sharedpen.query.board.cover;

import org.sharedpen.events.ClassId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.query.session.Names;
import org.springframework.stereotype.Component;

/** Asks what the children of a class are called, for one answer, and forgets it with the answer. */
@Component
public class ClassNames {
    private final Names names;

    ClassNames(Names names) {
        this.names = names;
    }

    public CoveredNames of(SchoolId school, ClassId classId) {
        return CoveredNames.of(names.ofClass(school, classId));
    }
}
