package org.sharedpen.command.lesson.door;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.problem.PlainText;
import tools.jackson.databind.JsonNode;

/** Single JSON values, taken by the letter; null where a value is not what it must be. */
final class Scalars {
    static final int LONGEST_LIST = 200;
    static final int LONGEST_NAME = 100;
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private Scalars() {}

    static @Nullable UUID id(JsonNode node) {
        return node.isString() && ID.matcher(node.stringValue()).matches() ? UUID.fromString(node.stringValue()) : null;
    }

    /** A list of different ids, not a very long one. */
    static @Nullable List<UUID> ids(JsonNode node) {
        if (!node.isArray() || node.size() > LONGEST_LIST) {
            return null;
        }
        List<UUID> ids = new ArrayList<>();
        for (JsonNode each : node) {
            UUID id = id(each);
            if (id == null || ids.contains(id)) {
                return null;
            }
            ids.add(id);
        }
        return ids;
    }

    /** A list of pairs and trios, with nobody in two of them. */
    static @Nullable List<List<UUID>> pairs(JsonNode node) {
        if (!node.isArray() || node.size() > LONGEST_LIST) {
            return null;
        }
        List<List<UUID>> pairs = new ArrayList<>();
        Set<UUID> all = new HashSet<>();
        for (JsonNode each : node) {
            List<UUID> pair = ids(each);
            if (pair == null
                    || pair.size() < 2
                    || pair.size() > 3
                    || !pair.stream().allMatch(all::add)) {
                return null;
            }
            pairs.add(pair);
        }
        return pairs;
    }

    static <E extends Enum<E>> @Nullable E word(JsonNode node, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> node.isString() && word.name().equals(node.stringValue()))
                .findFirst()
                .orElse(null);
    }

    static @Nullable String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }

    /** A short name of something, which ends up in the log as it is. */
    static @Nullable String plain(JsonNode node) {
        String text = text(node);
        return text != null && PlainText.isPlain(text) && text.length() <= LONGEST_NAME ? text : null;
    }

    static @Nullable Integer whole(JsonNode node, int least) {
        return node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= least ? node.intValue() : null;
    }

    static @Nullable Integer whole(JsonNode node, int least, int most) {
        Integer whole = whole(node, least);
        return whole != null && whole <= most ? whole : null;
    }

    /** A day of this century. */
    static @Nullable LocalDate date(JsonNode node) {
        if (!node.isString()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(node.stringValue());
            return date.getYear() >= 2000 && date.getYear() < 2100 ? date : null;
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** An instant with its offset, in this century. */
    static @Nullable Instant instant(JsonNode node) {
        if (!node.isString()) {
            return null;
        }
        try {
            Instant instant = OffsetDateTime.parse(node.stringValue()).toInstant();
            return instant.isBefore(EARLIEST) || instant.isAfter(LATEST) ? null : instant;
        } catch (DateTimeException none) {
            return null;
        }
    }
}
