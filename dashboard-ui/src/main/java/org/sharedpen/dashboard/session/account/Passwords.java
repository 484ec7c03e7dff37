package org.sharedpen.dashboard.session.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.problem.Refused;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** How passwords are kept, compared, chosen and given. */
@Component
public class Passwords {
    private static final int SHORTEST = 10;
    private static final int LONGEST_BYTES = 72; // bcrypt reads no further
    private static final String CLEAR_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none to be misread from paper

    private final SecureRandom random = new SecureRandom();
    // The name in front of each hash lets a stronger function join later without a reset for everyone.
    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(10)));
    private final String nobody = hash(oneTime());

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Whether this is the account's password; takes as long where there is no such account. */
    public boolean match(String password, @Nullable Account account) {
        boolean same =
                encoder.matches(isWhole(password) ? password : "", account == null ? nobody : account.passwordHash());
        return same && account != null;
    }

    /**
     * Whether bcrypt reads every sign of it. It stops at 72 bytes, cannot tell a password from the same one twice with
     * U+0000 between, and half of a surrogate pair reaches it as a question mark: others would open the account too.
     */
    private static boolean isWhole(String password) {
        return isPlain(password) && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    private static boolean isPlain(String password) {
        return password.codePoints().noneMatch(sign -> Character.isISOControl(sign) || isLoneSurrogate(sign));
    }

    private static boolean isLoneSurrogate(int sign) {
        return Character.getType(sign) == Character.SURROGATE;
    }

    /** A password to hand over: a hundred bits, in groups that can be read aloud. */
    String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int place = 0; place < 20; place++) {
            password.append(place > 0 && place % 5 == 0 ? "-" : "")
                    .append(CLEAR_LETTERS.charAt(random.nextInt(CLEAR_LETTERS.length())));
        }
        return password.toString();
    }

    /** Refuses a new password that is easily guessed. */
    void judge(String fresh, String current, String username) {
        if (fresh.codePointCount(0, fresh.length()) < SHORTEST) {
            throw Refused.field("/new", "Please choose at least ten characters.");
        }
        if (!isPlain(fresh)) {
            throw Refused.field("/new", "Please choose a password of letters, digits, signs and spaces alone.");
        }
        if (!isWhole(fresh)) {
            throw Refused.field("/new", "Please choose a shorter one: at most 72 plain letters, or fewer others.");
        }
        if (fresh.chars().distinct().count() < 5
                || fresh.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw Refused.field("/new", "This is easily guessed; please choose another.");
        }
        if (fresh.equals(current)) {
            throw Refused.field("/new", "Please choose another password than the present one.");
        }
    }
}
