package org.sharedpen.query.balance.tally;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ContributionOffered;
import org.sharedpen.events.CraftFocus;
import org.sharedpen.events.EditFocusCleared;
import org.sharedpen.events.EditFocusSet;
import org.sharedpen.events.EditParked;
import org.sharedpen.events.Form;
import org.sharedpen.events.LessonEvent;
import org.sharedpen.events.LineRevised;
import org.sharedpen.events.Link;

/**
 * The contributions of the form {@code EDIT}, and which of them a revision applied on the focus that was in force then: the
 * edit focus while one is set, else the one that the lesson was planned with. The plan is not of this lesson's events, so
 * what counts on it is kept for each focus that it might name. A revision that names no focus is on the one that is set.
 */
final class Edits {
    private final Set<ContributionId> offered = new HashSet<>();
    private final Set<ContributionId> parked = new HashSet<>();
    private final Set<ContributionId> onSetFocus = new HashSet<>();
    private final Map<CraftFocus, Set<ContributionId>> applied = new EnumMap<>(CraftFocus.class);
    private @Nullable CraftFocus set;

    void apply(LessonEvent event) {
        if (event instanceof ContributionOffered contribution && contribution.form() == Form.EDIT) {
            offered.add(contribution.contributionId());
        } else if (event instanceof EditFocusSet focus) {
            set = focus.craftFocus();
        } else if (event instanceof EditFocusCleared) {
            set = null;
        } else if (event instanceof EditParked edit) {
            parked.add(edit.contributionId());
        } else if (event instanceof LineRevised revised) {
            on(revised.craftFocus()).ifPresent(edits -> revised.links().stream()
                    .map(Link::contributionId)
                    .filter(offered::contains)
                    .forEach(edits::add));
        }
    }

    private Optional<Set<ContributionId>> on(@Nullable CraftFocus named) {
        if (set != null) {
            return named == null || named == set ? Optional.of(onSetFocus) : Optional.empty();
        }
        return Optional.ofNullable(named).map(focus -> applied.computeIfAbsent(focus, fresh -> new HashSet<>()));
    }

    int count() {
        return offered.size();
    }

    int parked() {
        return parked.size();
    }

    int onSetFocus() {
        return onSetFocus.size();
    }

    /** For each focus that a lesson might be planned with how many were on focus; without one that adds none. */
    Map<CraftFocus, Integer> applied() {
        Map<CraftFocus, Integer> counts = new TreeMap<>();
        applied.forEach((focus, contributions) -> {
            Set<ContributionId> all = new HashSet<>(contributions);
            all.addAll(onSetFocus);
            if (!contributions.isEmpty()) {
                counts.put(focus, all.size());
            }
        });
        return counts;
    }
}
