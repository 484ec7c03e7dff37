package org.sharedpen.command.roster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedpen.command.problem.Problem;
import org.sharedpen.command.problem.Refused;
import org.sharedpen.command.roster.file.CellText;
import org.sharedpen.command.roster.file.YearGroups;
import org.sharedpen.command.roster.roll.RollTeacher;
import org.sharedpen.command.roster.sheet.NameColumns;
import org.sharedpen.command.roster.sheet.SheetClass;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What comes with a spreadsheet: the class, its year groups, which columns hold the names, and who teaches it. */
record SheetForm(String fileName, NameColumns columns, SheetClass about) {
    private static final int LONGEST_TITLE = 100;
    /** Words and whole numbers, some in parentheses; a hyphen or a dash stands between two of them and is no sign. */
    private static final Pattern YEARS =
            Pattern.compile("[\\p{L}\\p{N}\\s,/&+()]++(?:(?<![(,])[-–—][\\p{L}\\p{N}\\s,/&+()]++)*+");

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static SheetForm of(MultipartHttpServletRequest request) throws IOException {
        String title = text(request.getParameter("classTitle"), "/classTitle", "Give the class a title.");
        String given = String.join(",", values(request, "yearGroup"));
        SortedSet<Integer> years = YearGroups.in(given, 0);
        if (years.isEmpty() || !YEARS.matcher(given).matches()) {
            throw wrong("/yearGroup", "Give the class its year group, or several of them, such as 3,4.");
        }
        return new SheetForm(
                fileName(request), columns(mapping(request)), new SheetClass(title, years, teachers(request)));
    }

    private static String fileName(MultipartHttpServletRequest request) {
        MultipartFile file = request.getFile("file");
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = CellText.tidy(name.substring(name.lastIndexOf('/') + 1));
        return last.isEmpty() || last.length() > LONGEST_TITLE ? "file.csv" : last;
    }

    /** As a field of the form, or as a part with a content type of its own, which browsers send as a file. */
    private static @Nullable String mapping(MultipartHttpServletRequest request) throws IOException {
        MultipartFile part = request.getFile("mapping");
        return part == null ? request.getParameter("mapping") : new String(part.getBytes(), StandardCharsets.UTF_8);
    }

    private static NameColumns columns(@Nullable String mapping) {
        try {
            NameColumns columns = mapping == null ? null : STRICT.readValue(mapping, NameColumns.class);
            if (columns != null
                    && columns.givenName() != null
                    && !columns.givenName().isBlank()) {
                return columns;
            }
        } catch (JacksonException noMapping) {
            // said below, as for a mapping that is not there
        }
        throw wrong("/mapping", "Send a mapping such as {\"givenName\":\"First\",\"familyName\":\"Last\"}.");
    }

    /** Each {@code teacher} with the {@code teacherName} in the same place; an id stands for a name that is not given. */
    private static List<RollTeacher> teachers(MultipartHttpServletRequest request) {
        List<String> ids = values(request, "teacher");
        List<String> names = values(request, "teacherName");
        List<RollTeacher> teachers = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = text(ids.get(i), "/teacher", "A teacher is named by the id they have in the roster.");
            teachers.add(new RollTeacher(
                    id, i < names.size() ? text(names.get(i), "/teacherName", "The name is empty.") : ""));
        }
        return teachers;
    }

    private static List<String> values(MultipartHttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    private static String text(@Nullable String given, String pointer, String detail) {
        String tidy = given == null ? "" : CellText.tidy(given);
        if (tidy.isEmpty()) {
            throw wrong(pointer, detail);
        }
        if (tidy.length() > LONGEST_TITLE || !CellText.isFit(tidy)) {
            throw wrong(pointer, "This is longer than %d characters, or not text.".formatted(LONGEST_TITLE));
        }
        return tidy;
    }

    private static Refused wrong(String pointer, String detail) {
        return Problem.invalid(pointer, detail).refused();
    }
}
