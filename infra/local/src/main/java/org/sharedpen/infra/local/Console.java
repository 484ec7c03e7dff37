package org.sharedpen.infra.local;

/** What the person who started the product reads. */
final class Console {
    private Console() {}

    @SuppressWarnings({"SystemOut", "AnnotateFormatMethod"})
    static void say(String text, Object... values) {
        System.out.println(values.length == 0 ? text : text.formatted(values));
    }

    /** Why something failed, in one line. */
    static String reason(Throwable failed) {
        String message = failed.getMessage();
        return message == null ? failed.toString() : message;
    }
}
