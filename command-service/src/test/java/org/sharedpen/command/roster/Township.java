package org.sharedpen.command.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** File sets of a school of 1,000 pupils in 40 classes, with the names and habits that real ones have. */
final class Township {
    static final int PUPILS = 1_000;
    static final int CLASSES = 40;
    private static final String[] GIVEN = {
        "Si\u00e2n",
        "Amira",
        "Z",
        "Zo\u00eb",
        "\u0418\u0432\u0430\u043d",
        "\u674e",
        "Mary-Jane",
        "\u0141ukasz",
        "O",
        "\u00d8yvind"
    };
    private static final String[] FAMILY = {
        "O'Neill",
        "\"Smith, the second\"",
        "Khan",
        "\u0391\u03bd\u03b4\u03c1\u03ad\u03bf\u03c5",
        "",
        "\u738b",
        "N",
        "d\u2019Arcy",
        "Khan",
        "\"Ng \"\"Bo\"\"\""
    };

    private final String version;
    private final Random random = new Random(11);

    Township(String version) {
        this.version = version;
    }

    private boolean old() {
        return version.equals("1.1");
    }

    Zips bulk() {
        Zips zip = old()
                ? Zips.manifest(version, "orgs=bulk", "users=bulk", "classes=bulk", "enrollments=bulk")
                : Zips.manifest(version, "orgs=bulk", "users=bulk", "classes=bulk", "enrollments=bulk", "roles=bulk");
        zip.with(
                        "orgs.csv",
                        marked("name,sourcedId,type,status", List.of("District,d1,district,", "Hill,s1,school,active")))
                .with("classes.csv", marked("title,sourcedId,schoolSourcedId,grades,classCode,status", classes()))
                .with("users.csv", marked(usersHeader(), users()))
                .with(
                        "enrollments.csv",
                        marked(
                                "role,primary,userSourcedId,classSourcedId,schoolSourcedId,sourcedId,status",
                                places(0)));
        return old()
                ? zip
                : zip.with("roles.csv", marked("userSourcedId,roleType,role,orgSourcedId,sourcedId,status", roles()));
    }

    /** The same school, but every pupil has moved on by some classes. */
    Zips later(int classesOn) {
        return bulk().with(
                        "enrollments.csv",
                        marked(
                                "role,primary,userSourcedId,classSourcedId,schoolSourcedId,sourcedId,status",
                                places(classesOn)));
    }

    /** One pupil changes class, and one goes. */
    Zips delta() {
        return Zips.manifest(version, "enrollments=delta")
                .with(
                        "enrollments.csv",
                        "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role",
                        "e0,tobedeleted,2026-10-01T00:00:00Z,c0,s1,u0,student",
                        "moved,active,2026-10-01T00:00:00Z,c1,s1,u0,student",
                        "e40,tobedeleted,2026-10-01T00:00:00Z,c0,s1,u40,student");
    }

    private String usersHeader() {
        return old()
                ? "email,familyName,givenName,orgSourcedIds,role,sourcedId,grades,status,password"
                : "familyName,givenName,primaryOrgSourcedId,sourcedId,grades,status,preferredGivenName";
    }

    private List<String> users() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < PUPILS; i++) {
            rows.add(
                    user("u" + i, GIVEN[i % 10], FAMILY[i / 10 % 10], "student", i % 50 == 0 ? "\"d1,s1\"" : "s1", ""));
        }
        rows.add(user("gone", "Old", "Pupil", "student", "s1", "tobedeleted"));
        for (int i = 0; i < CLASSES; i++) {
            rows.add(user("t" + i, "Ms.", "Teacher " + i, "teacher", "s1", ""));
        }
        rows.add(user("p", "A", "Parent", "guardian", "s1", ""));
        Collections.shuffle(rows, random);
        return rows;
    }

    private String user(String id, String given, String family, String role, String orgs, String status) {
        return old()
                ? "a@example.org,%s,%s,%s,%s,%s,03,%s,secret".formatted(family, given, orgs, role, id, status)
                : "%s,%s,s1,%s,03,%s,".formatted(family, given, id, status);
    }

    private List<String> roles() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < PUPILS; i++) {
            rows.add("u%d,primary,student,s1,ru%d,".formatted(i, i));
        }
        for (int i = 0; i < CLASSES; i++) {
            rows.add("t%d,primary,teacher,s1,rt%d,".formatted(i, i));
        }
        rows.add("p,primary,guardian,s1,rp,");
        return rows;
    }

    private static List<String> classes() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            rows.add("Class %d,c%d,s1,%s,code,".formatted(i, i, i % 4 == 0 ? "\"03,04\"" : "05"));
        }
        return rows;
    }

    private List<String> places(int classesOn) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < PUPILS; i++) {
            rows.add("student,,u%d,c%d,s1,e%d,".formatted(i, (i + classesOn) % CLASSES, i));
        }
        for (int i = 0; i < CLASSES; i++) {
            rows.add("teacher,true,t%d,c%d,s1,m%d,".formatted(i, i, i));
            rows.add("teacher,false,t%d,c%d,s1,h%d,".formatted((i + 1) % CLASSES, i, i));
        }
        rows.add("student,,gone,c0,s1,g,tobedeleted");
        Collections.shuffle(rows, random);
        return rows;
    }

    private static String[] marked(String header, List<String> rows) {
        List<String> all = new ArrayList<>(rows);
        all.add(0, "\ufeff" + header);
        return all.toArray(String[]::new);
    }
}
