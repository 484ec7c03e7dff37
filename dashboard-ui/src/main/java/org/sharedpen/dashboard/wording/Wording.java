package org.sharedpen.dashboard.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.gauge.Gauge;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says numbers, dates and sentences the way a teacher would read them aloud. */
@Component("wording")
public class Wording {

    /** Keeps a number and its sign on one line. */
    private static final String TIED = "\u00a0";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    private final MessageSource messages;

    public Wording(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, @Nullable Object... args) {
        return messages.getMessage(key, args, Locale.UK);
    }

    /** The word for a value of the contract, for instance {@code textType.NARRATIVE}. */
    public String of(String family, @Nullable String value) {
        String word = value == null ? "" : messages.getMessage(family + "." + value, null, value, Locale.UK);
        return word == null ? "" : word;
    }

    public String percent(double share) {
        return hundredths(share) + TIED + "%";
    }

    /** The share in per cent, or that there is too little to say. */
    public String share(@Nullable Gauge gauge) {
        Double share = gauge == null ? null : gauge.share();
        return share == null ? say("too-few") : percent(share);
    }

    /** {@code between 15 and 52 %}, or nothing. */
    public String interval(@Nullable Gauge gauge) {
        Double low = gauge == null ? null : gauge.low();
        Double high = gauge == null ? null : gauge.high();
        return low == null || high == null ? "" : range(low, high);
    }

    /** {@code 15–52 %}. */
    public String range(double low, double high) {
        return hundredths(low) + "–" + hundredths(high) + TIED + "%";
    }

    /** A sentence of the services in which no number is parted from its sign. */
    public String tied(String sentence) {
        return sentence.replace(" %", TIED + "%");
    }

    public String decimal(double value) {
        return String.format(Locale.UK, "%.2f", value);
    }

    /** Whole numbers plainly, halves and thirds with one place. */
    public String amount(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.UK, "%,d", Math.round(value))
                : String.format(Locale.UK, "%,.1f", value);
    }

    /** Small numbers as words, as print does it. */
    public String number(int value) {
        return value >= 0 && value <= 12 ? say("number." + value) : String.valueOf(value);
    }

    public String day(@Nullable String isoDate) {
        return isoDate == null || isoDate.length() < 10
                ? ""
                : LocalDate.parse(isoDate.substring(0, 10)).format(DAY);
    }

    /** {@code September 2025}. */
    public String month(@Nullable String isoDate) {
        return isoDate == null || isoDate.length() < 10
                ? ""
                : LocalDate.parse(isoDate.substring(0, 10)).format(MONTH);
    }

    /** {@code Year 4}, or {@code Years 3 and 4}. */
    public String years(@Nullable List<Integer> yearGroups) {
        List<Integer> years = yearGroups == null ? List.of() : yearGroups;
        return years.isEmpty()
                ? say("years.none")
                : say(
                        "years",
                        years.size(),
                        list(years.stream().map(String::valueOf).toList()));
    }

    public String moment(Instant time) {
        return time.atZone(ZoneId.systemDefault()).format(MOMENT);
    }

    /** {@code Amira, Ben and Chloe}. */
    public String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String most = String.join(", ", names.subList(0, names.size() - 1));
        return say("list.and", most, names.get(names.size() - 1));
    }

    private static long hundredths(double share) {
        return Math.round(share * 100);
    }
}
