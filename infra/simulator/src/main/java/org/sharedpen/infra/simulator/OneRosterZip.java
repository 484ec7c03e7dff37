package org.sharedpen.infra.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A OneRoster 1.1 file set of one school with its classes, as a school's own system would export it. */
final class OneRosterZip {
    private final StringBuilder users = new StringBuilder(
            "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,grades\n");
    private final StringBuilder enrolments = new StringBuilder(
            "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n");

    private final StringBuilder classes = new StringBuilder("""
            sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds
            """);

    private OneRosterZip() {}

    /** These classes with their pupils, each taught by the roster user that its teacher's account belongs to. */
    static byte[] of(List<RosterClass> all) {
        OneRosterZip zip = new OneRosterZip();
        for (RosterClass one : all) {
            zip.classes.append(
                    "%s,,,%s,%s,,,homeroom,,demo-school,\n".formatted(one.id(), one.title(), one.yearGroup()));
            zip.enrol(one, one.teacherId(), "teacher", one.teacher(), "");
            for (RosterClass.Pupil pupil : one.pupils()) {
                zip.enrol(one, pupil.id(), "student", pupil.name(), one.yearGroup());
            }
        }
        return zip.bytes();
    }

    private void enrol(RosterClass one, String id, String role, String name, String grade) {
        int space = name.indexOf(' ');
        users.append("%s,,,true,demo-school,%s,%s,,%s,%s,%s\n"
                .formatted(id, role, id, name.substring(0, space), name.substring(space + 1), grade));
        enrolments.append("e-%s,,,%s,demo-school,%s,%s,%s,,\n"
                .formatted(id, one.id(), id, role, role.equals("teacher") ? "true" : ""));
    }

    private byte[] bytes() {
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
            add(zip, "classes.csv", classes.toString());
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
