package org.sharedpen.query.authorship.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineId;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.LineSplit;
import org.sharedpen.events.LinesJoined;
import org.sharedpen.events.Link;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Originator.Kind;
import org.sharedpen.events.Pair;
import org.sharedpen.events.Token;
import org.sharedpen.events.Tokeniser;
import org.sharedpen.query.authorship.ledger.Lesson.Told;

/** Quiet upgrades counted a second time, each from the whole list of what was told, with every pairing of words tried. */
public final class SlowQuietUpgrades {
    private final List<Told> told;

    public SlowQuietUpgrades(List<Told> told) {
        this.told = told;
    }

    /** The versions of the lesson at which something was changed quietly. */
    public List<Long> versions() {
        List<Long> versions = new ArrayList<>();
        for (int at = 0; at < told.size(); at++) {
            LessonEvent event = told.get(at).event();
            if ((event instanceof LineScribed scribed && quiet(scribed, at))
                    || (event instanceof LineRevised revised && quiet(revised, at))) {
                versions.add(at + 1L);
            }
        }
        return versions;
    }

    private boolean quiet(LineScribed scribed, int at) {
        return scribed.originator().kind() == Kind.TEACHER
                && scribed.links().stream().anyMatch(link -> isPupils(kind(link.contributionId())))
                && scribed.links().stream().noneMatch(link -> told.subList(0, at).stream()
                        .anyMatch(one -> one.event() instanceof ChoiceSettled choice
                                && choice.contributionId().equals(link.contributionId())))
                && !verbatim(scribed);
    }

    /** Random lessons link one contribution to a line. */
    private static boolean verbatim(LineScribed scribed) {
        Link link = scribed.links().get(0);
        List<Integer> words = new ArrayList<>();
        List<Token> tokens = Tokeniser.tokens(scribed.text());
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).word()) {
                words.add(at);
            }
        }
        List<Pair> all = new ArrayList<>(link.same());
        all.addAll(link.spelt());
        List<Integer> said = all.stream().map(Pair::said).distinct().sorted().toList();
        if (words.size() != link.words() || said.size() != link.words()) {
            return false;
        }
        for (int word = 0; word < words.size(); word++) {
            if (!all.contains(new Pair(said.get(word), words.get(word)))) {
                return false;
            }
        }
        return true;
    }

    private boolean quiet(LineRevised revised, int at) {
        if (revised.originator().kind() != Kind.TEACHER
                || revised.choiceId() != null
                || revised.examinationId() != null
                || !behind(revised.lineId(), at).containsAll(ids(revised.links()))) {
            return false;
        }
        List<SlowLedger.Word> before = words(revised.lineId(), at);
        List<SlowLedger.Word> after = words(revised.lineId(), at + 1);
        List<String> lost = new ArrayList<>();
        int teachersGone = 0;
        for (SlowLedger.Word word : before) {
            if (!after.contains(word)) {
                teachersGone += kind(word.owner()) == Kind.TEACHER ? 1 : 0;
                if (isPupils(kind(word.owner()))) {
                    lost.add(word.key());
                }
            }
        }
        List<SlowLedger.Word> fresh =
                after.stream().filter(word -> !before.contains(word)).toList();
        int teachersFresh = (int) fresh.stream()
                .filter(word -> kind(word.owner()) == Kind.TEACHER)
                .count();
        int[] best = pairing(lost, 0, fresh, new HashSet<>());
        return before.stream().anyMatch(word -> isPupils(kind(word.owner())))
                && (best[0] < lost.size() || teachersFresh - best[1] > teachersGone);
    }

    /** The most pairs that there can be, and with so many the most words of the teacher in them. */
    private int[] pairing(List<String> lost, int from, List<SlowLedger.Word> fresh, Set<SlowLedger.Word> taken) {
        if (from == lost.size()) {
            return new int[] {0, 0};
        }
        int[] best = pairing(lost, from + 1, fresh, taken);
        for (SlowLedger.Word word : fresh) {
            if (!taken.contains(word) && alike(lost.get(from), word.key())) {
                taken.add(word);
                int[] rest = pairing(lost, from + 1, fresh, taken);
                taken.remove(word);
                int pairs = rest[0] + 1;
                int teachers = rest[1] + (kind(word.owner()) == Kind.TEACHER ? 1 : 0);
                if (pairs > best[0] || (pairs == best[0] && teachers > best[1])) {
                    best = new int[] {pairs, teachers};
                }
            }
        }
        return best;
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || (!Links.between(Lesson.contribution("any"), one, other)
                        .spelt()
                        .isEmpty());
    }

    private List<SlowLedger.Word> words(LineId line, int events) {
        SlowLedger ledger = new SlowLedger();
        told.subList(0, events).forEach(one -> ledger.apply(one.event(), one.action()));
        return ledger.standing(line).stream()
                .filter(word -> Character.isLetterOrDigit(word.key().charAt(0)))
                .toList();
    }

    private Set<Object> behind(LineId line, int events) {
        Set<Object> behind = new HashSet<>();
        for (int at = events - 1; at >= 0; at--) {
            LessonEvent event = told.get(at).event();
            if (event instanceof LineScribed scribed && scribed.lineId().equals(line)) {
                behind.addAll(ids(scribed.links()));
            } else if (event instanceof LineRevised revised && revised.lineId().equals(line)) {
                behind.addAll(ids(revised.links()));
            } else if (event instanceof LineSplit split && split.newLineId().equals(line)) {
                behind.addAll(behind(split.lineId(), at));
            } else if (event instanceof LinesJoined joined && joined.lineId().equals(line)) {
                behind.addAll(behind(joined.nextLineId(), at));
            }
        }
        return behind;
    }

    private static List<Object> ids(List<Link> links) {
        return links.stream().<Object>map(Link::contributionId).toList();
    }

    private static boolean isPupils(Kind kind) {
        return kind == Kind.PUPIL || kind == Kind.PAIR || kind == Kind.CLASS || kind == Kind.SOMEONE;
    }

    /** Whose it is by the whole of what was told. */
    private Kind kind(Object owner) {
        Originator last = Originator.SOMEONE;
        for (Told one : told) {
            LessonEvent event = one.event();
            if (event instanceof ContributionOffered offered && owner.equals(offered.contributionId())) {
                last = offered.originator();
            } else if (event instanceof AttributionCorrected corrected && owner.equals(corrected.contributionId())) {
                last = corrected.originator();
            } else if (event instanceof LineScribed scribed && owner.equals(one.action())) {
                last = scribed.originator();
            } else if (event instanceof LineRevised revised && owner.equals(one.action())) {
                last = revised.originator();
            }
        }
        return last.kind();
    }
}
