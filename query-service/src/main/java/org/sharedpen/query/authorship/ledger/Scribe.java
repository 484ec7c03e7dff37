package org.sharedpen.query.authorship.ledger;

import java.util.List;
import java.util.function.Supplier;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.Link;
import org.sharedpen.events.Pair;
import org.sharedpen.events.Token;
import org.sharedpen.events.Tokeniser;

/**
 * Writes a line's new wording and decides whose every token is, in this order: kept by the token diff or put back by a
 * former wording; returned in a run; returned beside an old neighbour; claimed by a linked contribution; the action's own.
 */
final class Scribe {
    private final Keys keys = new Keys();
    private final FormerWordings formerWordings = new FormerWordings();
    private final Neighbours neighbours = new Neighbours();
    private final Clusters clusters;
    private int inks;

    Scribe(Clusters clusters) {
        this.clusters = clusters;
    }

    void write(Line line, String text, List<Link> links, Supplier<Cluster> rest, long now) {
        List<Token> tokens = Tokeniser.tokens(text);
        Draft draft = new Draft(line, now, tokens, keys.of(tokens));
        Ink[] before = line.inks;
        keep(draft);
        wipe(line, draft);
        ReturningRuns.takeBack(draft, neighbours);
        ReturningWords.takeBack(draft);
        claim(draft, links);
        line.inks = owned(draft, rest);
        line.spellings = draft.spellings();
        line.text = Tokeniser.normalise(text);
        settle(line, now);
        for (Ink ink : before) {
            if (ink.waits()) {
                ink.settle(line, null, now);
            }
        }
    }

    /** Takes a line off the wall: its tokens wait. */
    void wipe(Line line, long now) {
        wipe(line, new Draft(line, now, List.of(), new int[0]));
        for (Ink ink : line.inks) {
            ink.settle(line, null, now);
        }
    }

    /** Puts a line of an earlier lesson on the wall, every token with the cluster that it was first written in. */
    void carry(Line line, String text, List<WrittenToken> tokens, LessonId from, long now) {
        Ink[] carried = new Ink[tokens.size()];
        for (int place = 0; place < carried.length; place++) {
            WrittenToken token = tokens.get(place);
            Origin origin = token.origin() == null ? new Origin(from, token.cluster()) : token.origin();
            Cluster cluster = clusters.carried(origin, token);
            Ink ink = new Ink(inks++, keys.of(token.text()), token.word(), cluster, true);
            ink.restored = token.restored();
            ink.bring(line, now);
            carried[place] = ink;
        }
        String[] spellings = tokens.stream().map(WrittenToken::text).toArray(String[]::new);
        arrange(line, text, carried, spellings, now);
    }

    /** Puts tokens on a line as they are: split and join change none. */
    void arrange(Line line, String text, Ink[] inks, String[] spellings, long now) {
        line.inks = inks;
        line.spellings = spellings;
        line.text = Tokeniser.normalise(text);
        settle(line, now);
    }

    private void settle(Line line, long now) {
        line.changedAt = now;
        neighbours.settle(line, now);
        formerWordings.remember(line);
    }

    private void keep(Draft draft) {
        Line line = draft.line;
        Ink[] former = formerWordings.find(line.id, draft.keys);
        for (int place = 0; former != null && place < former.length; place++) {
            if (former[place].waits()) {
                draft.takeBack(place, former[place]);
            } else if (!former[place].standsElsewhere(line)) {
                draft.keep(place, former[place]);
            }
        }
        int[] keptFrom = TokenDiff.kept(line.keys(), line.spellings, draft.keys, draft.spellings());
        for (int place = 0; place < keptFrom.length; place++) {
            if (keptFrom[place] >= 0 && draft.isNew(place) && !draft.keeps(line.inks[keptFrom[place]])) {
                draft.keep(place, line.inks[keptFrom[place]]);
            }
        }
    }

    private static void wipe(Line line, Draft draft) {
        Ink[] inks = line.inks;
        for (int place = 0; place < inks.length; place++) {
            if (!draft.keeps(inks[place])) {
                Ink left = place == 0 ? null : inks[place - 1];
                Ink right = place + 1 == inks.length ? null : inks[place + 1];
                inks[place].wipe(new Ink.Wiping(draft.now, line.id, place, left, right));
            }
        }
    }

    private void claim(Draft draft, List<Link> links) {
        for (Link link : links) {
            for (Pair pair : Matching.of(link, token -> token < draft.size() && draft.isUnclaimed(token))) {
                draft.claim(pair.written(), clusters.of(link.contributionId()));
            }
        }
    }

    private Ink[] owned(Draft draft, Supplier<Cluster> rest) {
        Ink[] owned = new Ink[draft.size()];
        for (int place = 0; place < owned.length; place++) {
            Ink ink = draft.at(place);
            if (ink == null) {
                Cluster claimed = draft.claimed(place);
                ink = fresh(draft, place, claimed == null ? rest.get() : claimed);
            }
            owned[place] = ink;
        }
        return owned;
    }

    private Ink fresh(Draft draft, int place, Cluster cluster) {
        Ink ink = new Ink(inks++, draft.keys[place], draft.tokens.get(place).word(), cluster, false);
        ink.write(draft.line, draft.now);
        return ink;
    }
}
