/** What is shown, for other programs: tables as CSV and as workbooks. Each slice says which columns and rows it has. */
@NullMarked
package org.sharedpen.query.export;

import org.jspecify.annotations.NullMarked;
