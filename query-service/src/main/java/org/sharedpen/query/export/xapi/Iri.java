package org.sharedpen.query.export.xapi;

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

    static String extension(String name) {
        return BASE + "extensions/" + name;
    }

    /** Where the accounts of a lesson's people are. */
    static String people(String pseudonym) {
        return BASE + "people/" + pseudonym;
    }
}
