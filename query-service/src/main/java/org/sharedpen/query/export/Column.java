package org.sharedpen.query.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param definition what stands in it, in a sentence with its unit
 * @param value a text, a number, a date or a truth value of a row; null leaves the cell empty
 */
public record Column<R>(String name, String definition, Function<R, ? extends @Nullable Object> value) {}
