/** What pages load: scripts, styles and pictures, each at an address that carries its content's hash. */
@NullMarked
package org.sharedpen.dashboard.files;

import org.jspecify.annotations.NullMarked;
