package org.sharedpen.dashboard.problem;

import java.util.Locale;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Why the dashboard says no; the name, in lower case with hyphens, is the problem's type. */
public enum Refusal {
    INVALID_REQUEST(400, "This was not understood", "Something in this request is missing or not allowed."),
    SIGN_IN_REQUIRED(401, "Not signed in", "Please sign in, or send a token that is still valid."),
    BOARD_SESSION_REQUIRED(
            401,
            "No lesson on this screen",
            "This screen is not connected to a lesson any more. Please type a new code."),
    CSRF(403, "This page is out of date", "Please reload the page and try again."),
    ROLE_REQUIRED(403, "Not for this account", "Your role does not allow this."),
    SESSION_REQUIRED(
            403, "Only in the browser", "A token cannot make or remove tokens; please sign in on the account page."),
    PASSWORD_CHANGE_REQUIRED(403, "Please choose a password", "Your one-time password must be changed first."),
    NOT_FOUND(404, "Not found", "There is nothing here, or it is not yours to see."),
    BOARD_CODE_UNKNOWN(
            404, "This code does not work", "The code is wrong, or older than ten minutes. Please ask for a new one."),
    METHOD_NOT_ALLOWED(405, "Not possible here", "This address does not do that."),
    NOT_ACCEPTABLE(406, "Not in this form", "This cannot be answered in the form that was asked for."),
    USERNAME_TAKEN(409, "This username is taken", "Please choose another username."),
    LAST_ADMIN(409, "The last administrator", "A school needs one enabled account that administers it."),
    TOO_MANY_TOKENS(409, "Too many tokens", "Please remove a token that is no longer used."),
    TOO_LARGE(413, "Too large", "This is more than can be taken at once."),
    UNSUPPORTED_MEDIA_TYPE(415, "Not in this form", "Only JSON and file uploads are taken here."),
    TOO_MANY_ATTEMPTS(429, "Too many attempts", "Please wait a moment before you try again."),
    INTERNAL_ERROR(500, "Something went wrong", "This is our fault. Please try again."),
    UNAVAILABLE(503, "Not available just now", "A part of Shared Pen does not answer. Please try again in a moment.");

    private final int status;
    private final String title;
    private final String detail;

    Refusal(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    public int status() {
        return status;
    }

    public String type() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    /** The refusal that fits a status of the framework. */
    public static Refusal of(int status) {
        for (Refusal refusal : values()) {
            if (refusal.status == status && refusal != CSRF && refusal != USERNAME_TAKEN) {
                return refusal;
            }
        }
        return status >= 500 ? INTERNAL_ERROR : INVALID_REQUEST;
    }

    /** Whether a database that cannot be asked is behind it, however deep. */
    public static boolean isDatabaseTrouble(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessException || cause instanceof TransactionException) {
                return true;
            }
        }
        return false;
    }
}
