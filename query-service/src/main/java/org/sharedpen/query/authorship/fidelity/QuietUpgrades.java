package org.sharedpen.query.authorship.fidelity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedpen.events.AttributionCorrected;
import org.sharedpen.events.ChoiceSettled;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.LineScribed;
import org.sharedpen.events.Link;
import org.sharedpen.events.Originator;
import org.sharedpen.events.Tokeniser;
import org.sharedpen.events.Verbatim;
import org.sharedpen.query.authorship.ledger.WrittenLine;

/**
 * The quiet upgrades of one lesson: what was done as the teacher's, by a revision or an adapted scribing, that added, replaced
 * or deleted a word of a pupil, more than a spelling, with no examination, no choice and no contribution beyond those
 * scribed behind it. A narration does not excuse one. Unit: one for each such scribing or revision.
 */
public final class QuietUpgrades {
    private final Owners owners;
    private final Behind behind = new Behind();
    private final Set<ContributionId> chosen = new HashSet<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Optional<Boolean>> verdicts = new ArrayList<>();
    private int scribedWords;

    public QuietUpgrades(Owners owners) {
        this.owners = owners;
    }

    /** Whether the line's words before and after a revision matter: nothing that the class had said is behind it. */
    public boolean asks(LineRevised revised) {
        return revised.originator().equals(Originator.TEACHER)
                && revised.choiceId() == null
                && revised.examinationId() == null
                && behind.bringsNothing(revised);
    }

    /** Takes in a revision that was asked for, with the line before and after it. */
    public void revised(long version, WrittenLine before, WrittenLine after) {
        add(QuietRevision.of(version, before, after));
    }

    /** Takes in the next event, revisions that were asked for among them. */
    public void apply(LessonEvent event, long version) {
        behind.apply(event);
        if (event instanceof ChoiceSettled choice) {
            chosen.add(choice.contributionId());
        } else if (event instanceof AttributionCorrected) {
            verdicts.replaceAll(known -> Optional.empty());
        } else if (event instanceof LineScribed scribed) {
            scribedWords += Tokeniser.words(scribed.text());
            if (isAdapted(scribed)) {
                add(AdaptedScribing.of(scribed, Tokeniser.normalise(scribed.text()), version));
            }
        }
    }

    private boolean isAdapted(LineScribed scribed) {
        return scribed.originator().equals(Originator.TEACHER)
                && scribed.links().stream().map(Link::contributionId).noneMatch(chosen::contains)
                && !scribed.links().isEmpty()
                && !Verbatim.is(scribed);
    }

    private void add(Candidate candidate) {
        candidates.add(candidate);
        verdicts.add(Optional.empty());
    }

    /** Those that hang on nothing carried, in the order of recording. */
    public List<QuietUpgrade> decided() {
        List<QuietUpgrade> quiet = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            Candidate candidate = candidates.get(at);
            if (candidate.hangs()) {
                continue;
            }
            boolean verdict = verdicts.get(at).orElseGet(() -> candidate.isQuiet(owners));
            verdicts.set(at, Optional.of(verdict));
            if (verdict) {
                quiet.add(candidate.upgrade());
            }
        }
        return quiet;
    }

    /** The revisions of which it hangs on carried words whether they are quiet, in the order of recording. */
    public List<HangingRevision> hanging() {
        return candidates.stream()
                .filter(Candidate::hangs)
                .map(QuietRevision.class::cast)
                .map(revision -> new HangingRevision(revision, kinds(revision)))
                .toList();
    }

    private Map<String, Originator.Kind> kinds(QuietRevision revision) {
        return revision.clusters().collect(Collectors.toMap(cluster -> cluster, cluster -> owners.of(cluster)
                .kind()));
    }

    /** The words of all lines as they were scribed, which quiet upgrades are set against. */
    public int scribedWords() {
        return scribedWords;
    }
}
