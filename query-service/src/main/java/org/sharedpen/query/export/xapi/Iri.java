package org.sharedpen.query.export.xapi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedpen.events.ChoiceId;
import org.sharedpen.events.ContributionId;
import org.sharedpen.events.ExaminationId;
import org.sharedpen.events.LineId;

/** The names that this product gives to verbs, activities and extensions. */
final class Iri {
    private static final String BASE = "https://sharedpen.org/xapi/";

    private Iri() {}

    static String verb(String name) {
        return BASE + "verbs/" + name;
    }

    /** The kind of a thing that something was done to. */
    static String type(String kind) {
        return BASE + "activity-types/" + kind;
    }

    /** One thing of a kind. */
    static String activity(String kind, Object id) {
        return BASE + kind + "s/" + id;
    }

    /** The one that an event is about, of the four that it may be about. */
    static String oneOf(
            @Nullable ChoiceId choice,
            @Nullable ExaminationId examination,
            @Nullable LineId line,
            @Nullable ContributionId contribution) {
        if (choice != null) {
            return activity("choice", choice);
        }
        if (examination != null) {
            return activity("examination", examination);
        }
        return line != null ? activity("line", line) : activity("contribution", Objects.requireNonNull(contribution));
    }

    static String extension(String name) {
        return BASE + "extensions/" + name;
    }

    /** Where the accounts of a lesson's people are. */
    static String people(String pseudonym) {
        return BASE + "people/" + pseudonym;
    }
}
