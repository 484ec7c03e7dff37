package org.sharedpen.query.authorship.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ActionId;
import org.sharedpen.events.ActionVoided;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineMoved;
import org.sharedpen.events.LineRemoved;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.Originator;
import org.sharedpen.events.TextCarried;

/**
 * Whose words are on the wall: one lesson's events, folded into an owner for every token.
 *
 * <p>Every token has exactly one owner, the contribution that it came from or else the originator of the action that first
 * wrote it, and keeps it through every revision, split, join, move, wiping and return. Its originator is looked up when it
 * is asked for, so that a correction holds as if it had been said at once. A word that was carried along belongs to the
 * cluster that it was first written in, however many lessons ago.
 *
 * <p>Tokens are equal by {@link org.sharedpen.events.Token#key}. A revision goes through these steps, each with what the
 * one before left over: a former wording of the line gives every token back as it was; the token diff keeps; runs of three
 * or more return; single words return beside an old neighbour; linked contributions claim in their order; the rest is the
 * action's originator's. Counting who typed last, as a line-by-line blame does, is wrong about half the time (Flöck and
 * Acosta, "WikiWho: Precise and efficient attribution of authorship of revisioned content", 2014, whose waiting tokens
 * these are).
 *
 * <p>Not thread-safe. Folding is a pure function of the events: the same log gives the same ledger, token numbers included.
 */
public final class Ledger {
    private final Wall wall = new Wall();
    private final Clusters clusters = new Clusters();
    private final Scribe scribe = new Scribe(clusters);
    private final LineVersions versions = new LineVersions();
    private final Carrying carrying;
    private long version;
    private long lineGoneAt;

    /** The ledger of a lesson that nothing is carried to. */
    public Ledger() {
        this(EarlierText.NONE);
    }

    /** The ledger of a lesson to which text may be carried from earlier ones. */
    public Ledger(EarlierText earlier) {
        carrying = new Carrying(earlier, wall, scribe);
    }

    /**
     * Folds the next event. One that is already in changes nothing.
     *
     * @param version how many events the lesson has with this one
     * @param action the action that led to it, where one is known
     */
    public void apply(LessonEvent event, long version, @Nullable ActionId action) {
        if (version <= this.version) {
            return;
        }
        this.version = version;
        versions.add(event, action);
        if (event instanceof LineScribed scribed) {
            scribe(scribed, rest(action, scribed.originator()));
        } else if (event instanceof LineRevised revised) {
            revise(revised, rest(action, revised.originator()));
        } else if (event instanceof LineSplit split) {
            split(split);
        } else if (event instanceof LinesJoined joined) {
            join(joined);
        } else if (event instanceof LineMoved moved) {
            wall.move(wall.line(moved.lineId()), moved.afterLineId(), version);
        } else if (event instanceof LineRemoved removed) {
            remove(removed);
        } else if (event instanceof ContributionOffered offered) {
            attribute(offered.contributionId(), offered.originator());
        } else if (event instanceof AttributionCorrected corrected) {
            attribute(corrected.contributionId(), corrected.originator());
        } else if (event instanceof TextCarried carried) {
            carrying.carry(carried, version);
        } else if (event instanceof ActionVoided) {
            changeAll();
        }
    }

    /**
     * Passes over the next event, whose action has been voided since: no word of it counts, but the versions of its lines
     * had been given and are not given again.
     */
    public void passOver(LessonEvent event, long version, @Nullable ActionId action) {
        if (version > this.version) {
            this.version = version;
            versions.add(event, action);
        }
    }

    /** The lines as they stand, in their order on the wall. */
    public List<WrittenLine> lines() {
        return wall.lines().stream().map(Line::written).toList();
    }

    /** A line, if it stands. */
    public Optional<WrittenLine> line(LineId id) {
        return wall.lines().stream()
                .filter(line -> line.id.equals(id))
                .map(Line::written)
                .findFirst();
    }

    /** Whose the words of a cluster are, as corrected so far. */
    public Originator originatorOf(String cluster) {
        return clusters.originatorOf(cluster);
    }

    /** Whose a contribution is, as corrected so far. */
    public Originator originatorOf(ContributionId contribution) {
        return clusters.originatorOf(Cluster.name(contribution));
    }

    /** The lines that changed after a version. */
    public List<WrittenLine> linesSince(long since) {
        return wall.lines().stream()
                .filter(line -> line.changedAt > since)
                .map(Line::written)
                .toList();
    }

    /** The version at which a line last went from the wall; 0 where none ever did. */
    public long lineGoneAt() {
        return lineGoneAt;
    }

    /** The clusters of {@link #standingWords}, and the contributions that never had a word there, that changed after a version. */
    public List<StandingWords> standingWordsSince(long since) {
        return clusters.all().stream()
                .filter(cluster -> cluster.changedAt > since && cluster.isKept())
                .map(Cluster::words)
                .toList();
    }

    /** Every cluster that has ever had a word on the wall, by name. */
    public List<StandingWords> standingWords() {
        return clusters.all().stream()
                .filter(Cluster::everStood)
                .map(Cluster::words)
                .sorted(Comparator.comparing(StandingWords::cluster))
                .toList();
    }

    /** Whatever was folded without the voided action may differ from what was said before. */
    private void changeAll() {
        wall.lines().forEach(line -> {
            line.version = versions.of(line);
            line.changedAt = version;
        });
        clusters.all().forEach(cluster -> cluster.changedAt = version);
    }

    private Supplier<Cluster> rest(@Nullable ActionId action, Originator originator) {
        return () -> clusters.of(action, version, originator);
    }

    private void scribe(LineScribed event, Supplier<Cluster> rest) {
        Line line = wall.scribe(event.lineId(), event.afterLineId(), version);
        line.version = 1;
        scribe.write(line, event.text(), event.links(), rest, version);
    }

    private void revise(LineRevised event, Supplier<Cluster> rest) {
        Line line = wall.line(event.lineId());
        line.version = event.version();
        scribe.write(line, event.text(), event.links(), rest, version);
    }

    private void split(LineSplit event) {
        Line line = wall.line(event.lineId());
        Line fresh = wall.split(line, event.newLineId(), version);
        line.version = event.version();
        fresh.version = 1;
        Ink[] inks = line.inks;
        String[] spellings = line.spellings;
        int at = Math.min(event.atToken(), inks.length);
        scribe.arrange(line, event.text(), Arrays.copyOf(inks, at), Arrays.copyOf(spellings, at), version);
        scribe.arrange(
                fresh,
                event.newText(),
                Arrays.copyOfRange(inks, at, inks.length),
                Arrays.copyOfRange(spellings, at, inks.length),
                version);
    }

    private void join(LinesJoined event) {
        lineGoneAt = version;
        Line line = wall.line(event.lineId());
        Line next = wall.line(event.nextLineId());
        line.version = event.version();
        Ink[] inks = Stream.of(line.inks, next.inks).flatMap(Stream::of).toArray(Ink[]::new);
        String[] spellings =
                Stream.of(line.spellings, next.spellings).flatMap(Stream::of).toArray(String[]::new);
        wall.remove(next, version);
        scribe.arrange(line, event.text(), inks, spellings, version);
    }

    private void remove(LineRemoved event) {
        Line line = wall.line(event.lineId());
        wall.remove(line, version);
        lineGoneAt = version;
        scribe.wipe(line, version);
    }

    private void attribute(ContributionId contribution, Originator originator) {
        Cluster cluster = clusters.attribute(contribution, originator, version);
        wall.lines().stream().filter(line -> line.holds(cluster)).forEach(line -> line.changedAt = version);
    }
}
