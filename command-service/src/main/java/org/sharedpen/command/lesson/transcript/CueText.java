package org.sharedpen.command.lesson.transcript;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cue says, without its marks: tags go, and characters that are written out become themselves. */
final class CueText {
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));");
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "lrm", "", "rlm", "");

    private CueText() {}

    static String plain(String text) {
        String untagged = TAG.matcher(text).replaceAll("");
        return WRITTEN_OUT
                .matcher(untagged)
                .replaceAll(written -> Matcher.quoteReplacement(meant(written)))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String meant(MatchResult written) {
        if (written.group(3) != null) {
            return NAMED.getOrDefault(written.group(3), written.group());
        }
        int point =
                written.group(1) != null ? Integer.parseInt(written.group(1)) : Integer.parseInt(written.group(2), 16);
        boolean one = Character.isValidCodePoint(point) && point > 0 && Character.getType(point) != Character.SURROGATE;
        return one ? Character.toString(point) : written.group();
    }
}
