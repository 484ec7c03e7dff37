package org.sharedpen.command.roster;

import io.swagger.v3.oas.annotations.media.Schema;

/** The parts of an upload, as the published contract names them; the door reads them from the form itself. */
record RosterUpload(
        @Schema(
                type = "string",
                format = "binary",
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "A OneRoster 1.1 or 1.2 CSV zip, or with format=csv any spreadsheet export")
        String file,

        @Schema(
                description = "With format=csv: which columns hold the names",
                example = "{\"givenName\":\"First\",\"familyName\":\"Last\"}")
        String mapping) {}
