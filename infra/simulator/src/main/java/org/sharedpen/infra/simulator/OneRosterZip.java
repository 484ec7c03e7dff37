package org.sharedpen.infra.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A OneRoster 1.1 file set of one school with one class, as a school's own system would export it. */
final class OneRosterZip {
    private final StringBuilder users = new StringBuilder(
            "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,grades\n");
    private final StringBuilder enrolments = new StringBuilder(
            "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n");

    private OneRosterZip() {}

    /** The class with its pupils, taught by the roster user that the account of the demo teacher belongs to. */
    static byte[] of(String classTitle, String yearGroup, String teacherId, String teacher, List<String> pupils) {
        OneRosterZip zip = new OneRosterZip();
        zip.enrol(teacherId, "teacher", teacher, "");
        for (int i = 0; i < pupils.size(); i++) {
            zip.enrol("demo-pupil-%02d".formatted(i + 1), "student", pupils.get(i), yearGroup);
        }
        return zip.bytes(classTitle, yearGroup);
    }

    private void enrol(String id, String role, String name, String grade) {
        int space = name.indexOf(' ');
        users.append("%s,,,true,demo-school,%s,%s,,%s,%s,%s\n"
                .formatted(id, role, id, name.substring(0, space), name.substring(space + 1), grade));
        enrolments.append("e-%s,,,demo-class,demo-school,%s,%s,%s,,\n"
                .formatted(id, id, role, role.equals("teacher") ? "true" : ""));
    }

    private byte[] bytes(String classTitle, String yearGroup) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "manifest.csv", """
                    propertyName,value
                    manifest.version,1.0
                    oneroster.version,1.1
                    file.orgs,bulk
                    file.users,bulk
                    file.classes,bulk
                    file.enrollments,bulk
                    source.systemName,Simulator
                    """);
            add(zip, "orgs.csv", """
                    sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
                    demo-school,,,Demo School,school,,
                    """);
            add(zip, "classes.csv", """
                    sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,\
                    schoolSourcedId,termSourcedIds
                    demo-class,,,%s,%s,,,homeroom,,demo-school,
                    """.formatted(classTitle, yearGroup));
            add(zip, "users.csv", users.toString());
            add(zip, "enrollments.csv", enrolments.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
