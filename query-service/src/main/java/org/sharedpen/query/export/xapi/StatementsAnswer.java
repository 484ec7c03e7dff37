package org.sharedpen.query.export.xapi;

import java.util.List;

/** A result as a learning record store gives it; all of the lesson at once, so there is never more. */
record StatementsAnswer(List<Statement> statements, String more) {}
