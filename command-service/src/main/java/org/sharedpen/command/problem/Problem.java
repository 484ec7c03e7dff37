package org.sharedpen.command.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem document (RFC 9457).
 *
 * @param type the bare word that programs go by, such as {@code not-found}
 * @param detail a sentence that a teacher understands
 * @param errors what is wrong with which part of the request; left out where there is nothing
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

    /** Seconds after which it is worth trying again. */
    static final String RETRY_AFTER = "2";

    /** One part of a request that is wrong: a JSON pointer to it, and why. */
    public record Fault(String pointer, String detail) {
        private static final int LONGEST = 200;

        public Fault {
            pointer = shortened(pointer, LONGEST);
        }
    }

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(int status, String type, String title, String detail) {
        return new Problem(type, title, status, detail, List.of());
    }

    /** The one answer for what is not there, not yours and not your school's. */
    public static Problem notFound() {
        return of(404, "not-found", "Not found", "There is nothing here that you can see.");
    }

    public static Problem roleRequired() {
        return of(403, "role-required", "Not for this role", "Your account has no role that may do this.");
    }

    public static Problem invalid(List<Fault> errors) {
        return invalid(400, errors);
    }

    static Problem invalid(int status, List<Fault> errors) {
        return new Problem("invalid-request", "Invalid request", status, sentence(errors), errors);
    }

    /** What is to be mended: the one fault, or how many there are and the first of them. */
    public static String sentence(List<Fault> errors) {
        if (errors.isEmpty()) {
            return "Something in the request is missing or wrong.";
        }
        String first = errors.get(0).detail();
        return errors.size() == 1 ? first : errors.size() + " things are missing or wrong. The first: " + first;
    }

    /** As much of what was sent as is worth saying back. */
    public static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "\u2026";
    }

    public static Problem invalid(String pointer, String detail) {
        return invalid(List.of(new Fault(pointer, detail)));
    }

    public static Problem conflict(String type, String detail) {
        return of(409, type, "Conflict", detail);
    }

    public static Problem unauthorised() {
        return of(401, "sign-in-required", "Not signed in", "Sign in first, or again.");
    }

    public static Problem tooLarge() {
        return of(413, "too-large", "Too large", "That is more than can be sent at once.");
    }

    /** Something that this service needs does not answer. */
    public static Problem unavailable() {
        return of(503, "unavailable", "For the moment not available", "Nothing is lost. Please try again in a moment.");
    }

    /** A fault of ours; it says nothing of the inside. */
    public static Problem fault() {
        return of(500, "internal-error", "Something went wrong", "Something went wrong on our side.");
    }

    /** To throw from a door. */
    public Refused refused() {
        return new Refused(this);
    }
}
