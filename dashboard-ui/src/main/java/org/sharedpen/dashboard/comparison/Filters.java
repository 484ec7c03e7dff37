package org.sharedpen.dashboard.comparison;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What the reader wants to see of the comparison, as it stands in the address; what is empty leaves all. */
record Filters(
        @Nullable String yearGroup,
        @Nullable String textType,
        @Nullable String protocol) {

    /** {@code ?yearGroup=4&textType=NARRATIVE}, or nothing. */
    public String query() {
        String wanted = Stream.of(part("yearGroup", yearGroup), part("textType", textType), part("protocol", protocol))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("&"));
        return wanted.isEmpty() ? "" : "?" + wanted;
    }

    private static @Nullable String part(String name, @Nullable String value) {
        return value == null || value.isBlank() ? null : name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
