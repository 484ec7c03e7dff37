package org.sharedpen.command.lesson.action;

/** Thrown where a value cannot even be made without breaking a rule; it becomes a refusal before it leaves the slice. */
public final class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Rule rule;

    public RuleBroken(Rule rule) {
        super(rule.type(), null, false, false);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
