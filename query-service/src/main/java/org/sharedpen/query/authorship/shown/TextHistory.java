package org.sharedpen.query.authorship.shown;

import java.util.List;
import org.sharedpen.query.stream.AsOf;

/** Every change of the shared text, from the first attempt to the last; what was voided is not among them. */
record TextHistory(List<Revision> revisions, AsOf asOf) {}
