package org.sharedpen.command.store;

import org.sharedpen.events.ActionId;
import org.sharedpen.events.LessonId;
import org.sharedpen.events.SchoolId;

/** An action was accepted; {@code bodyHash} is the keyed hash of its body. The same id in one lesson is a conflict. */
@SuppressWarnings("ArrayRecordComponent") // never compared: it is on its way to a bytea column
public record ActionRow(SchoolId school, LessonId lessonId, ActionId actionId, byte[] bodyHash) implements SideRow {}
