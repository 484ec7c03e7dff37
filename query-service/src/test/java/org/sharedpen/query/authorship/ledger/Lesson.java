package org.sharedpen.query.authorship.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.CarriedLine;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineMoved;
import org.sharedpen.events.LineRemoved;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.Link;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Originator.Kind;
import org.sharedpen.events.PupilId;
import org.sharedpen.events.TextCarried;
import org.sharedpen.events.Token;
import org.sharedpen.events.Tokeniser;

/** A lesson told in words: what is offered and written, and what the ledger then says. */
public final class Lesson {
    private static final Map<PupilId, String> NAMES = new ConcurrentHashMap<>();
    private static final Map<LineId, String> LINES = new ConcurrentHashMap<>();

    public static final Originator AMIRA = pupil("Amira");
    public static final Originator BEN = pupil("Ben");
    public static final Originator CHIOMA = pupil("Chioma");
    public static final Originator TEACHER = Originator.TEACHER;

    /** An event and the action that led to it. */
    public record Told(LessonEvent event, ActionId action) {}

    public final Ledger ledger;
    public final List<Told> told = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, String> offered = new HashMap<>();

    public Lesson() {
        this(EarlierText.NONE);
    }

    /** A lesson that text may be carried to. */
    public Lesson(EarlierText earlier) {
        ledger = new Ledger(earlier);
    }

    public static Originator pupil(String name) {
        PupilId id = new PupilId(uuid(name));
        NAMES.put(id, name);
        return Originator.pupil(id);
    }

    public static Originator pair(Originator... members) {
        return Originator.pair(
                List.of(members).stream().map(one -> one.pupilIds().get(0)).toArray(PupilId[]::new));
    }

    public static LineId line(String name) {
        LineId id = new LineId(uuid(name));
        LINES.put(id, name);
        return id;
    }

    public static ContributionId contribution(String name) {
        return new ContributionId(uuid(name));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code by} offers {@code text}; it is called by its own words from then on. */
    public Lesson offer(String text, Originator by) {
        return offer(text, text, by);
    }

    public Lesson offer(String name, String text, Originator by) {
        offered.put(name, text);
        return tell(
                new ContributionOffered(contribution(name), by, null, null, Tokeniser.words(text), null, null, null));
    }

    public Lesson correct(String contribution, Originator to) {
        return tell(new AttributionCorrected(contribution(contribution), to, null));
    }

    /** The teacher writes; what the named contributions explain is theirs. */
    public Lesson scribe(String line, String text, String... contributions) {
        return scribeAs(TEACHER, line, null, text, contributions);
    }

    public Lesson scribeAs(Originator by, String line, @Nullable String after, String text, String... contributions) {
        texts.put(line, text);
        versions.put(line, 1);
        return tell(new LineScribed(
                line(line), after == null ? null : line(after), text, by, TEACHER, links(text, contributions)));
    }

    public Lesson revise(String line, String text, String... contributions) {
        return reviseAs(TEACHER, line, text, contributions);
    }

    public Lesson reviseAs(Originator by, String line, String text, String... contributions) {
        texts.put(line, text);
        return tell(new LineRevised(
                line(line), rise(line), text, by, TEACHER, links(text, contributions), null, null, null, null));
    }

    /** Lines of an earlier lesson come along as they stood there when it had so many events. */
    public Lesson carry(LessonId from, long version, List<WrittenLine> lines) {
        List<CarriedLine> carried = new ArrayList<>();
        for (WrittenLine line : lines) {
            String name = LINES.getOrDefault(line.lineId(), "");
            texts.put(name, line.text());
            carried.add(new CarriedLine(line.lineId(), rise(name), line.text()));
        }
        return tell(new TextCarried(from, version, carried));
    }

    /** The action before counts for nothing. The lesson's own ledger and texts say nothing of it: fold what was told. */
    public Lesson undoLast() {
        told.add(new Told(
                new ActionVoided(told.get(told.size() - 1).action(), null),
                new ActionId(uuid("action " + told.size()))));
        return this;
    }

    /** The teacher rewrites a line after a choice, or as it was examined. */
    public Lesson reviseFor(@Nullable ChoiceId choice, @Nullable ExaminationId examination, String line, String text) {
        texts.put(line, text);
        return tell(new LineRevised(
                line(line), rise(line), text, TEACHER, TEACHER, List.of(), choice, examination, null, null));
    }

    public Lesson split(String line, int atToken, String newLine) {
        String text = text(line);
        int at = Tokeniser.tokens(text).get(atToken).start();
        texts.put(line, text.substring(0, at).strip());
        texts.put(newLine, text.substring(at));
        versions.put(newLine, 1);
        return tell(new LineSplit(line(line), rise(line), atToken, text(line), line(newLine), text(newLine)));
    }

    public Lesson join(String line, String next) {
        texts.put(line, text(line) + " " + text(next));
        texts.remove(next);
        return tell(new LinesJoined(line(line), rise(line), line(next), text(line)));
    }

    public Lesson move(String line, @Nullable String after) {
        return tell(new LineMoved(line(line), after == null ? null : line(after)));
    }

    public Lesson remove(String line) {
        texts.remove(line);
        return tell(new LineRemoved(line(line)));
    }

    public Lesson tell(LessonEvent event) {
        Told next = new Told(event, new ActionId(uuid("action " + told.size())));
        told.add(next);
        ledger.apply(event, told.size(), next.action());
        return this;
    }

    private int rise(String line) {
        return versions.merge(line, 1, Integer::sum);
    }

    public String text(String line) {
        String text = texts.get(line);
        if (text == null) {
            throw new IllegalArgumentException("no line " + line);
        }
        return text;
    }

    /** The names of the lines that stand. */
    public List<String> lines() {
        return List.copyOf(texts.keySet());
    }

    /** Whose the standing words are. */
    Words words() {
        return Words.of(ledger.lines().stream()
                .flatMap(line -> line.tokens().stream())
                .filter(WrittenToken::word)
                .map(WrittenToken::originator));
    }

    public WrittenLine written(String line) {
        return ledger.lines().stream()
                .filter(one -> one.lineId().equals(line(line)))
                .findFirst()
                .orElseThrow();
    }

    List<Integer> identities(String line) {
        return written(line).tokens().stream().map(WrittenToken::identity).toList();
    }

    /** A line as {@code Amira: the boat | Teacher: lurched}; a star marks a word that was restored. */
    String wall(String line) {
        StringBuilder wall = new StringBuilder();
        String before = "";
        for (WrittenToken token : written(line).tokens()) {
            String owner = name(token.originator());
            if (!owner.equals(before)) {
                wall.append(wall.isEmpty() ? "" : " | ").append(owner).append(":");
            }
            wall.append(" ").append(token.text()).append(token.restored() ? "*" : "");
            before = owner;
        }
        return wall.toString();
    }

    /** All lines in their order. */
    List<String> wall() {
        return ledger.lines().stream()
                .map(line -> line.tokens().stream().map(WrittenToken::text).collect(Collectors.joining(" ")))
                .toList();
    }

    static String name(Originator originator) {
        if (originator.kind() == Kind.PUPIL || originator.kind() == Kind.PAIR) {
            return originator.pupilIds().stream().map(NAMES::get).collect(Collectors.joining(" and "));
        }
        return originator.kind().name().charAt(0)
                + originator.kind().name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private List<Link> links(String text, String... contributions) {
        return List.of(contributions).stream()
                .map(name -> Links.between(contribution(name), offered(name), text))
                .toList();
    }

    private String offered(String name) {
        String text = offered.get(name);
        if (text == null) {
            throw new IllegalArgumentException("nobody offered " + name);
        }
        return text;
    }

    List<Token> tokens(String line) {
        return Tokeniser.tokens(text(line));
    }
}
