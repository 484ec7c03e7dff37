package org.sharedpen.command.roster.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.sharedpen.command.roster.sheet.ListedName;
import org.sharedpen.command.roster.sheet.Sheet;
import org.sharedpen.command.roster.sheet.SheetClass;
import org.sharedpen.command.roster.sheet.SheetPlan;
import org.sharedpen.events.PupilId;

class AnySheetsTest {

    @Property(tries = 200)
    void change_nothing_the_second_time(
            @ForAll("sheets") List<ListedName> before, @ForAll("sheets") List<ListedName> now) {
        Roll once = take(now, take(before, Roll.empty()));

        RollDraft draft = draft(now, once);

        assertThat(draft.changes().isEmpty()).isTrue();
    }

    @Property(tries = 200)
    void leave_everyone_the_code_they_have_and_no_code_twice(
            @ForAll @Size(max = 5) List<@From("sheets") List<ListedName>> sheets) {
        Roll roll = Roll.empty();
        Map<PupilId, String> codes = new HashMap<>();
        for (List<ListedName> sheet : sheets) {
            roll = take(sheet, roll);
            roll.places().forEach(place -> assertThat(codes.getOrDefault(place.pupil(), place.code()))
                    .isEqualTo(place.code()));
            roll.places().forEach(place -> codes.put(place.pupil(), place.code()));
            assertThat(roll.places()).extracting(RollPlace::code).doesNotHaveDuplicates();
            assertThat(enrolled(roll)).containsExactlyInAnyOrderElementsOf(sheet);
        }
    }

    private static List<ListedName> enrolled(Roll roll) {
        Map<PupilId, RollPupil> pupils = new HashMap<>();
        roll.pupils().forEach(pupil -> pupils.put(pupil.id(), pupil));
        List<ListedName> names = new ArrayList<>();
        roll.places().stream()
                .filter(RollPlace::enrolled)
                .map(place -> pupils.get(place.pupil()))
                .forEach(pupil -> {
                    if (pupil != null) {
                        names.add(new ListedName(pupil.givenName(), pupil.familyName()));
                    }
                });
        return names;
    }

    private static Roll take(List<ListedName> names, Roll roll) {
        return draft(names, roll).drafted();
    }

    private static RollDraft draft(List<ListedName> names, Roll roll) {
        RollDraft draft = new RollDraft(roll, UUID::randomUUID);
        SheetPlan.apply(
                new Sheet(names, Map.of()), new SheetClass("Owls", new TreeSet<>(List.of(3)), List.of()), draft);
        return draft;
    }

    /** Few names, so that many are alike. */
    @Provide
    Arbitrary<List<ListedName>> sheets() {
        Arbitrary<String> given = Arbitraries.of("Amira", "Siân", "Łukasz", "王", "Isla");
        Arbitrary<String> family = Arbitraries.of("Khan", "O'Neill", "Smith", "");
        return Combinators.combine(given, family).as(ListedName::new).list().ofMaxSize(30);
    }
}
