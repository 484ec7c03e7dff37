package org.sharedpen.dashboard.roster;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.gateway.NotAnswered;
import org.sharedpen.dashboard.gateway.Uploading;
import org.sharedpen.dashboard.problem.Complaint;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Takes in a roster: a OneRoster file set, or one class from any spreadsheet. */
@Controller
class ImportForms {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Ask ask;
    private final StaffRoom staff;
    private final Uploading uploading;

    ImportForms(Ask ask, StaffRoom staff, Uploading uploading) {
        this.ask = ask;
        this.staff = staff;
        this.uploading = uploading;
    }

    @PostMapping("/roster/imports")
    String fileSet(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String orgSourcedId,
            @RequestParam(defaultValue = "0") String gradeOffset,
            Model model)
            throws IOException {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("gradeOffset", gradeOffset);
        query.put("orgSourcedId", orgSourcedId.strip());
        Map<String, String> typed = new LinkedHashMap<>(query);
        typed.put("zip-file", "again");
        return take(path(query), file, Map.of(), typed, model);
    }

    @PostMapping("/roster/classes")
    String oneClass(
            @RequestParam MultipartFile file,
            @RequestParam String classTitle,
            @RequestParam String yearGroup,
            @RequestParam String givenName,
            @RequestParam(defaultValue = "") String familyName,
            @RequestParam(defaultValue = "") String teacher,
            @RequestParam(defaultValue = "") String teacherName,
            Model model)
            throws IOException {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("format", "csv");
        query.put("classTitle", classTitle);
        query.put("yearGroup", yearGroup);
        query.put("teacher", teacher.strip());
        query.put("teacherName", teacher.isBlank() ? "" : teacherName.strip());
        Map<String, String> columns = familyName.isBlank()
                ? Map.of("givenName", givenName)
                : Map.of("givenName", givenName, "familyName", familyName);
        Map<String, String> typed = new LinkedHashMap<>(query);
        typed.putAll(Map.of(
                "sheet-file", "again", "givenName", givenName, "familyName", familyName, "teacherName", teacherName));
        return take(path(query), file, Map.of("mapping", JSON.writeValueAsString(columns)), typed, model);
    }

    private String take(
            String path, MultipartFile file, Map<String, String> fields, Map<String, String> typed, Model model)
            throws IOException {
        try {
            model.addAttribute("report", Ask.read(uploading.upload(path, file, fields), ImportReport.class));
        } catch (NotAnswered refused) {
            model.addAttribute("complaint", Complaint.of(refused));
            model.addAttribute("kept", typed);
        }
        return RosterPage.show(ask, staff, model);
    }

    private static String path(Map<String, String> query) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/api/roster/imports");
        query.forEach((name, value) -> {
            if (!value.isEmpty()) {
                path.queryParam(name, "{" + name + "}");
            }
        });
        return path.encode().buildAndExpand(query).toUriString();
    }
}
