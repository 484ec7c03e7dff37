package org.sharedpen.query.authorship.ledger;

import org.sharedpen.events.LessonId;

/** Where a carried word was first written: the lesson, and the cluster that it is counted with there. */
public record Origin(LessonId lesson, String cluster) {}
