package org.sharedpen.command.problem;

import java.io.IOException;

/** More bytes came than this address takes. */
final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;
}
