package org.sharedpen.infra.simulator;

import java.util.UUID;

/** By which way a teacher's lessons come in. (Schools, accounts and rosters always come by the public door.) */
interface Ways {

    /** The door that the teacher is signed in at, or a way past it. */
    WayIn of(UUID school, String teacher, Door signedIn);
}
