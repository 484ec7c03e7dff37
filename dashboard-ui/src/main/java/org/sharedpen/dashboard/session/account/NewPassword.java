package org.sharedpen.dashboard.session.account;

import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.problem.Refused;
import org.springframework.stereotype.Component;

/** Changing one's own password. */
@Component
public class NewPassword {
    private final Accounts accounts;
    private final Passwords passwords;

    NewPassword(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Refuses a new password that is easily guessed, before the present one is looked at. */
    public void judge(Person person, String current, String fresh) {
        passwords.judge(fresh, current, person.username());
    }

    /** Sets the password and answers the account with it; every session that was opened with the old one is over. */
    public Account choose(Person person, String current, String fresh) {
        Account account = accounts.acting(person.school(), person.account())
                .orElseThrow(() -> new Refused(Refusal.SIGN_IN_REQUIRED));
        if (!passwords.match(current, account)) {
            throw Refused.field("/current", "This is not your present password.");
        }
        if (!accounts.setPassword(account, passwords.hash(fresh))) {
            throw Refused.field("/current", "Your password was changed a moment ago.");
        }
        return accounts.acting(person.school(), person.account())
                .orElseThrow(() -> new Refused(Refusal.SIGN_IN_REQUIRED));
    }
}
