package org.sharedpen.dashboard.reflection;

import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.decisions.DecisionCard;

/**
 * What one pupil means to use, on a slip of paper.
 *
 * @param card the class's decision that it is
 * @param reads how the line or the suggestion reads that it is
 * @param words how the pupil put it
 */
public record Reminder(
        String name,
        @Nullable String lesson,
        @Nullable DecisionCard card,
        @Nullable String reads,
        @Nullable String words) {}
