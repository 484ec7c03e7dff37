package org.sharedpen.command.store;

import java.util.List;

/** A command's result that brings rows to be stored in the same transaction as its events, also where it has none. */
public interface AlsoStored {

    /** The rows, in any order; none is fine. */
    List<SideRow> rows();
}
