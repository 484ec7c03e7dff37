package org.sharedpen.query.release;

import java.util.Set;
import org.sharedpen.events.PupilId;
import org.sharedpen.query.participation.chance.Completeness;
import org.sharedpen.query.participation.chance.Hearings;

/** Who was there in a lesson, who of them was heard, and how many hearings there were to be had. */
record Voices(Set<PupilId> present, Set<PupilId> heard, Hearings hearings, Completeness completeness) {}
