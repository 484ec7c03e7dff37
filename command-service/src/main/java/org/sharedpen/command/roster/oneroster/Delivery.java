package org.sharedpen.command.roster.oneroster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a file set says, of whichever schools.
 *
 * @param dropped the columns that were not kept, as {@code file.column}, with the number of their cells that had
 *     something in them
 */
public record Delivery(
        DeliveryModes modes,
        List<ListedOrg> schools,
        List<ListedClass> classes,
        List<ListedUser> users,
        List<ListedPlace> places,
        Map<String, Integer> dropped) {

    /** What is said of one school. Users stay whole: somebody's other school may be the one that lists them. */
    public Delivery of(String school) {
        Set<String> elsewhere = classes.stream()
                .filter(c -> !c.gone() && !c.school().equals(school))
                .map(ListedClass::sourceId)
                .collect(Collectors.toSet());
        List<ListedPlace> here = places.stream()
                .filter(place -> !elsewhere.contains(place.classId()))
                .filter(place -> place.school().isEmpty() || place.school().equals(school))
                .toList();
        Set<String> placed = here.stream().map(ListedPlace::userId).collect(Collectors.toSet());
        return new Delivery(
                modes,
                schools.stream().filter(s -> s.orgSourcedId().equals(school)).toList(),
                classes.stream().filter(c -> !elsewhere.contains(c.sourceId())).toList(),
                users.stream()
                        .map(user -> user.schools().contains(school) || placed.contains(user.sourceId())
                                ? user
                                : user.ofAnotherSchool())
                        .toList(),
                here,
                dropped);
    }

    /** The one school there is, or the one asked for. */
    public Delivery ofTheOne(@Nullable String asked) {
        Map<String, ListedOrg> known = new LinkedHashMap<>();
        schools.forEach(school -> known.put(school.orgSourcedId(), school));
        Stream.concat(
                        classes.stream().filter(c -> !c.gone()).map(ListedClass::school),
                        places.stream().filter(p -> !p.gone()).map(ListedPlace::school))
                .filter(id -> !id.isEmpty())
                .forEach(id -> known.putIfAbsent(id, new ListedOrg(id, "")));
        List<ListedOrg> all = List.copyOf(known.values());
        if (asked == null) {
            return choose(all);
        }
        if (!all.isEmpty() && !known.containsKey(asked)) {
            throw new SeveralSchools(all);
        }
        return of(asked);
    }

    private Delivery choose(List<ListedOrg> all) {
        if (all.size() > 1) {
            throw new SeveralSchools(all);
        }
        return all.isEmpty() ? this : of(all.get(0).orgSourcedId());
    }
}
