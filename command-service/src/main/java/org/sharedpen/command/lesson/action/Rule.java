package org.sharedpen.command.lesson.action;

/** What must hold for an action to be accepted; where it does not, the rule becomes the type of the problem. */
public enum Rule {
    LESSON_MUST_BE_OPEN(409, "lesson-not-open", "The lesson is not open", "Open the lesson first, then record in it."),
    LESSON_MUST_NOT_BE_CLOSED(
            409,
            "lesson-closed",
            "The lesson is closed",
            "The lesson has been closed. Reopen it if this still belongs to it."),
    LESSON_MUST_NOT_BE_OPEN_YET(
            409, "lesson-already-open", "The lesson is already open", "The lesson has been opened already."),
    LESSON_MUST_BE_TRANSCRIBED(
            409,
            "lesson-not-transcribed",
            "The lesson is not recorded by transcript",
            "A transcript needs a lesson that was opened as transcribed."),
    TRANSCRIPT_MUST_GO_ON(
            409,
            "transcript-differs",
            "The transcript differs from the one recorded",
            "A transcript is already recorded and this one says something else. It may only add turns at the end."),

    PUPIL_MUST_BE_IN_CLASS(
            422, "pupil-not-in-class", "The pupil is not in the class", "One of the pupils is not in this class."),
    LINE_MUST_STAND(422, "unknown-line", "There is no such line", "The line does not stand on the wall."),
    CONTRIBUTION_MUST_BE_KNOWN(
            422, "unknown-contribution", "There is no such contribution", "No such contribution was made here."),
    CHOICE_MUST_BE_KNOWN(422, "unknown-choice", "There is no such choice", "No such choice was opened here."),
    CRITERION_MUST_BE_KNOWN(
            422, "unknown-criterion", "There is no such criterion", "No such criterion was stated for this choice."),
    EXAMINATION_MUST_BE_KNOWN(
            422, "unknown-examination", "There is no such examination", "No such look at a line was begun here."),
    REFLECTION_MUST_BE_KNOWN(
            422, "unknown-reflection", "There is no such reflection", "No pupil recorded such a reflection here."),
    SEGMENT_MUST_BE_KNOWN(422, "unknown-segment", "There is no such segment", "No such segment was started here."),
    ACTION_MUST_BE_KNOWN(
            422, "unknown-action", "There is no such action", "No such action has changed anything in this lesson."),

    CONTRIBUTION_ID_MUST_BE_NEW(
            409, "contribution-id-used", "The contribution's id is taken", "Another contribution has this id."),
    LINE_ID_MUST_BE_NEW(409, "line-id-used", "The line's id is taken", "Another line has, or had, this id."),
    CHOICE_ID_MUST_BE_NEW(409, "choice-id-used", "The choice's id is taken", "Another choice has this id."),
    CRITERION_ID_MUST_BE_NEW(409, "criterion-id-used", "The criterion's id is taken", "Another criterion has this id."),
    EXAMINATION_ID_MUST_BE_NEW(
            409, "examination-id-used", "The examination's id is taken", "Another look at a line has this id."),
    REFLECTION_ID_MUST_BE_NEW(
            409, "reflection-id-used", "The reflection's id is taken", "Another reflection has this id."),
    REASON_ID_MUST_BE_NEW(409, "reason-id-used", "The reason's id is taken", "Another reason has this id."),
    SEGMENT_ID_MUST_BE_NEW(409, "segment-id-used", "The segment's id is taken", "Another segment has this id."),
    ACTION_ID_MUST_BE_NEW(
            409,
            "action-id-reused",
            "The action's id is taken",
            "Something else was already recorded under this action's id."),

    TEXT_MUST_SAY_SOMETHING(422, "empty-text", "The text is empty", "There is nothing to read in the text."),
    TEXT_MUST_FIT(
            422, "text-too-long", "The text is too long", "A text has at most 2,000 characters; this one is longer."),
    TEXT_MUST_BE_READABLE(
            422,
            "unreadable-text",
            "The text cannot be stored",
            "The text holds a character that is none. Write it once more."),

    EDIT_FOCUS_MUST_BE_FREE(
            409,
            "edit-focus-set",
            "Another edit focus is set",
            "The class attends to something else already. Clear that focus first."),
    EDIT_FOCUS_MUST_BE_THE_ONE_SET(
            409,
            "edit-focus-differs",
            "Another edit focus is set",
            "The focus that is set is another one. Look at it as it is now, and decide again."),
    CHOICE_MUST_NOT_BE_SETTLED(
            409,
            "choice-settled",
            "The choice is settled",
            "The class has settled this choice already. Undo that if it was settled otherwise."),
    EXAMINATION_MUST_NOT_BE_CLOSED(
            409,
            "examination-closed",
            "The examination is closed",
            "The class was done looking at this line already. Undo that if it ended otherwise."),

    LESSON_MUST_BE_ANOTHER_OF_THE_UNIT(
            422,
            "unknown-lesson",
            "There is no such lesson",
            "Text can be carried from another lesson of the same unit only."),
    SOMETHING_MUST_STAND_THERE(
            409, "nothing-to-carry", "There is nothing to carry", "Nothing stands on the wall of that lesson."),

    LINE_MUST_BE_AS_SEEN(
            409,
            "line-changed",
            "The line has changed",
            "Someone changed the line in the meantime. Look at it as it is now, and decide again."),
    SPLIT_MUST_LEAVE_TWO_LINES(
            422,
            "split-not-between-words",
            "The line cannot be split there",
            "A line can be split in front of a word or a mark, with something left on both sides."),
    LINES_MUST_FOLLOW_ONE_ANOTHER(
            409,
            "lines-not-adjacent",
            "The lines do not follow one another",
            "Only a line and the one directly behind it can be joined."),
    LINE_MUST_NOT_FOLLOW_ITSELF(
            422, "line-after-itself", "A line cannot follow itself", "A line cannot be moved behind itself."),

    ACTION_MUST_BE_VOIDABLE(
            409,
            "not-voidable",
            "This cannot be undone",
            "Opening, closing and reopening a lesson, and undoing itself, cannot be undone."),
    NOTHING_MUST_DEPEND_ON_IT(
            409,
            "something-depends-on-it",
            "Something later depends on it",
            "Something that was recorded later builds on this. Undo that first."),
    WHAT_IT_BUILDS_ON_MUST_BE_ACCEPTED(
            409,
            "depends-on-refused",
            "It depends on something refused",
            "This builds on something that was itself not accepted."),
    ACTION_MUST_BE_WELL_FORMED(400, "invalid-action", "Invalid action", "Something in the action is missing or wrong."),
    ACTION_MUST_BE_SUPPORTED(422, "not-supported", "Not supported", "This kind of action cannot be recorded here.");

    private final int status;
    private final String type;
    private final String title;
    private final String sentence;

    Rule(int status, String type, String title, String sentence) {
        this.status = status;
        this.type = type;
        this.title = title;
        this.sentence = sentence;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public String title() {
        return title;
    }

    public String sentence() {
        return sentence;
    }
}
