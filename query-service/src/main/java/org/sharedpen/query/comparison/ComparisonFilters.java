package org.sharedpen.query.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.Protocol;
import org.sharedpen.events.TextType;

/** Which units are looked at: whole units, each as it is in every other view. Absent is any. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComparisonFilters(
        @Nullable Integer yearGroup,
        @Nullable TextType textType,
        @Nullable Protocol protocol) {

    boolean let(SchoolUnit unit) {
        return (yearGroup == null || unit.yearGroups().contains(yearGroup))
                && (textType == null || unit.textType() == textType)
                && (protocol == null || unit.protocols().contains(protocol));
    }
}
