package org.sharedpen.command.roster;

/** File sets of a village school of two classes, each test changing what it is about. */
final class Village {
    static final String ORGS = "sourcedId,status,name,type";
    static final String USERS = "sourcedId,status,orgSourcedIds,role,givenName,familyName,grades,email";
    static final String CLASSES = "sourcedId,status,title,grades,schoolSourcedId";
    static final String ENROLMENTS = "sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role";

    private Village() {}

    static Zips bulk() {
        return Zips.manifest("1.1", "orgs=bulk", "users=bulk", "classes=bulk", "enrollments=bulk")
                .with("orgs.csv", ORGS, "s1,,Hill Primary,school")
                .with(
                        "users.csv",
                        USERS,
                        "u1,,s1,student,Amira,Khan,03,a@example.org",
                        "u2,,s1,student,Siân,O'Neill,04,",
                        "u3,,s1,student,Aled,Kent,05,",
                        "u4,,s1,student,Zoë,\"Adams, the second\",05,",
                        "t1,,s1,teacher,Mary,Webb,,",
                        "t2,,s1,teacher,Jo,Price,,")
                .with("classes.csv", CLASSES, "c1,,Kingfisher,,s1", "c2,,Heron,05,s1")
                .with(
                        "enrollments.csv",
                        ENROLMENTS,
                        "e1,,c1,s1,u1,student",
                        "e2,,c1,s1,u2,student",
                        "e3,,c2,s1,u3,student",
                        "e4,,c2,s1,u4,student",
                        "e5,,c1,s1,t1,teacher",
                        "e6,,c2,s1,t2,teacher");
    }

    static Zips delta(String... files) {
        return Zips.manifest("1.1", files);
    }
}
