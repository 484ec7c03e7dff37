package org.sharedpen.command.roster.sheet;

import java.util.List;
import java.util.Map;

/**
 * The pupils of one class, as a spreadsheet lists them.
 *
 * @param dropped each column that was not kept, with the number of its cells that had something in them
 */
public record Sheet(List<ListedName> pupils, Map<String, Integer> dropped) {}
