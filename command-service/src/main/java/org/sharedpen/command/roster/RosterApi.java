package org.sharedpen.command.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.problem.Problem;
import org.sharedpen.command.roster.file.ZipLimits;
import org.sharedpen.command.roster.oneroster.Delivery;
import org.sharedpen.command.roster.oneroster.OneRosterPlan;
import org.sharedpen.command.roster.oneroster.OneRosterReader;
import org.sharedpen.command.roster.sheet.Sheet;
import org.sharedpen.command.roster.sheet.SheetPlan;
import org.sharedpen.command.roster.sheet.SheetReader;
import org.sharedpen.command.session.Caller;
import org.sharedpen.command.session.Role;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The door through which names come in: OneRoster file sets, and single classes from spreadsheets. */
@RestController
class RosterApi {
    private static final int FURTHEST = 5;

    private final RosterImports imports;

    RosterApi(RosterImports imports) {
        this.imports = imports;
    }

    /**
     * Takes in a file, whole or not at all.
     *
     * @param gradeOffset added to each grade, for systems that count the years otherwise
     */
    @Operation(
            summary = "Take in a OneRoster file set, or one class from a spreadsheet; whole or not at all",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = RosterUpload.class))),
            parameters = {
                @Parameter(in = ParameterIn.QUERY, name = "classTitle", description = "With format=csv"),
                @Parameter(in = ParameterIn.QUERY, name = "yearGroup", description = "With format=csv, such as 3,4"),
                @Parameter(in = ParameterIn.QUERY, name = "teacher", description = "With format=csv: a roster user id"),
                @Parameter(in = ParameterIn.QUERY, name = "teacherName", description = "The name of a new teacher")
            })
    @PostMapping(path = "/api/roster/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportAnswer take(
            Caller caller,
            @Parameter(hidden = true) MultipartHttpServletRequest request,
            @RequestParam(defaultValue = "oneroster") String format,
            @RequestParam(required = false) @Nullable String orgSourcedId,
            @RequestParam(defaultValue = "0") int gradeOffset)
            throws IOException {
        if (!caller.is(Role.SCHOOL_ADMIN)) {
            throw Problem.roleRequired().refused();
        }
        MultipartFile file = request.getFile("file");
        if (file == null) {
            throw Problem.invalid("/file", "Send the file as a part called file.")
                    .refused();
        }
        switch (format) {
            case "oneroster":
                return oneRoster(caller, file, orgSourcedId, gradeOffset);
            case "csv":
                return sheet(caller, file, SheetForm.of(request));
            default:
                throw Problem.invalid("/format", "The format is csv, or is left out for a OneRoster zip.")
                        .refused();
        }
    }

    private ImportAnswer oneRoster(Caller caller, MultipartFile file, @Nullable String school, int gradeOffset)
            throws IOException {
        if (Math.abs(gradeOffset) > FURTHEST) {
            throw Problem.invalid("/gradeOffset", "No system counts so differently.")
                    .refused();
        }
        return ImportAnswer.of(imports.take(caller.school(), () -> {
            try (InputStream zip = file.getInputStream()) {
                LocalDate today = LocalDate.now(ZoneOffset.UTC);
                Delivery delivery = OneRosterReader.read(zip, ZipLimits.OF_A_ROSTER, gradeOffset, today)
                        .ofTheOne(school);
                return draft -> OneRosterPlan.apply(delivery, draft);
            }
        }));
    }

    private ImportAnswer sheet(Caller caller, MultipartFile file, SheetForm form) throws IOException {
        return ImportAnswer.of(imports.take(caller.school(), () -> {
            Sheet sheet = SheetReader.read(form.fileName(), file.getBytes(), form.columns());
            return draft -> SheetPlan.apply(sheet, form.about(), draft);
        }));
    }
}
