/** What a class sees on its second screen: the text and whose words they are as a class, and no pupil in any form. */
@NullMarked
package org.sharedpen.query.board;

import org.jspecify.annotations.NullMarked;
