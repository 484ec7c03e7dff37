package org.sharedpen.query.stream;

import org.sharedpen.events.LessonEvent;

/**
 * One event of a lesson as it was recorded.
 *
 * @param voided whether its action was voided since, so that nothing of it counts
 */
public record Fact(LessonEvent event, Recorded recorded, boolean voided) {}
