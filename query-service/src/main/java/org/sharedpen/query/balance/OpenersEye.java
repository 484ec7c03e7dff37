package org.sharedpen.query.balance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.StreamId;
import org.sharedpen.query.authorship.fidelity.KeptFidelity;
import org.sharedpen.query.authorship.fidelity.KeptUpgrade;
import org.sharedpen.query.authorship.fidelity.StoredUpgrades;
import org.sharedpen.query.balance.frame.FrameRow;
import org.sharedpen.query.session.Caller;
import org.sharedpen.query.session.KeyRing;
import org.sharedpen.query.session.LessonPlace;
import org.sharedpen.query.session.Opener;
import org.springframework.stereotype.Component;

/** What the account that opened a lesson sees of it, and nobody else: a role, however high, does not help. */
@Component
class OpenersEye {
    private final StoredUpgrades upgrades;
    private final KeyRing keys;

    OpenersEye(StoredUpgrades upgrades, KeyRing keys) {
        this.upgrades = upgrades;
        this.keys = keys;
    }

    /** What was kept of a lesson, for whoever opened it; empty for everyone else. */
    Optional<KeptFidelity> read(Caller caller, Lesson lesson) {
        FrameRow frame = lesson.frame();
        if (frame == null || !frame.openedBy().equals(caller.account())) {
            return Optional.empty();
        }
        return Optional.of(upgrades.of(caller.school(), lesson.plan().lessonId()));
    }

    /** The quiet upgrades, with the words of contributions opened where the class is still the caller's. */
    QuietUpgrades show(Caller caller, LessonPlace place, KeptFidelity kept) {
        StreamId lesson = StreamId.of(caller.school(), place.lessonId());
        if (!place.pupilsVisible()) {
            return QuietUpgrades.of(kept, KeptUpgrade::before);
        }
        Opener opener = keys.of(
                caller.school(),
                kept.upgrades().stream().flatMap(OpenersEye::said).map(KeptUpgrade.Said::originator));
        return QuietUpgrades.of(kept, item -> before(opener, lesson, item));
    }

    private static Stream<KeptUpgrade.Said> said(KeptUpgrade item) {
        return Stream.ofNullable(item.contributions()).flatMap(List::stream);
    }

    private static @Nullable String before(Opener opener, StreamId lesson, KeptUpgrade item) {
        List<KeptUpgrade.Said> said = item.contributions();
        if (said == null) {
            return item.before();
        }
        List<String> words = said.stream()
                .flatMap(one -> words(opener, lesson, one).stream())
                .toList();
        return words.size() == said.size() ? String.join(" / ", words) : null;
    }

    private static Optional<String> words(Opener opener, StreamId lesson, KeptUpgrade.Said one) {
        return Optional.ofNullable(one.words())
                .flatMap(words -> opener.open(lesson, one.originator(), one.contributionId(), "words", words));
    }
}
