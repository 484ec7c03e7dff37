package org.sharedpen.command.roster.oneroster;

import java.io.InputStream;
import java.time.LocalDate;
import org.sharedpen.command.roster.Zips;
import org.sharedpen.command.roster.file.ZipLimits;

/** File sets as schools send them. */
final class Sets {
    static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private Sets() {}

    /** One school of 1.1, two classes, two pupils and a teacher. */
    static Zips bulk11() {
        return Zips.manifest("1.1", "orgs=bulk", "users=bulk", "classes=bulk", "enrollments=bulk", "courses=absent")
                .with(
                        "orgs.csv",
                        "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
                        "d1,,,The Trust,district,,",
                        "s1,,,Hill Primary,school,,d1")
                .with(
                        "users.csv",
                        "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,"
                                + "familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password",
                        "u1,,,true,s1,student,amira,,Amira,Khan,,,a@example.org,,,,03,secret",
                        "u2,,,false,s1,student,sian,,Siân,\"O'Neill, Jr\",,,,,,,04,secret",
                        "t1,,,true,\"d1,s1\",teacher,ms,,Mary,Webb,,,m@example.org,,0123,,,",
                        "p1,,,true,s1,parent,dad,,Dad,Khan,,,,,,u1,,")
                .with(
                        "classes.csv",
                        "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
                                + "schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods",
                        "c1,,,Kingfisher,\"03,04\",k,,homeroom,,s1,t,,,",
                        "c2,,,Heron,,k,,homeroom,,s1,t,,,")
                .with(
                        "enrollments.csv",
                        "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,"
                                + "beginDate,endDate",
                        "e1,,,c1,s1,u1,student,,,",
                        "e2,,,c2,s1,u2,student,,,",
                        "e3,,,c1,s1,t1,teacher,true,,",
                        "e4,,,c1,s1,t1,administrator,,,");
    }

    static Zips bulk12() {
        return Zips.manifest("1.2", "orgs=bulk", "users=bulk", "roles=bulk", "classes=bulk", "enrollments=bulk")
                .with("orgs.csv", "sourcedId,status,dateLastModified,name,type", "s1,,,Hill Primary,school")
                .with(
                        "users.csv",
                        "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,"
                                + "preferredGivenName,preferredFamilyName,primaryOrgSourcedId,grades,pronouns",
                        "u1,,,true,a,,Aleksandra,Nowak,Ola,,s1,03,she/her",
                        "t1,,,true,b,,Mary,Webb,,Webb-Lee,s1,,")
                .with(
                        "roles.csv",
                        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,"
                                + "userProfileSourcedId",
                        "r1,,,u1,primary,student,,,s1,",
                        "r2,,,t1,primary,teacher,,,s1,")
                .with(
                        "classes.csv",
                        "sourcedId,status,dateLastModified,title,grades,schoolSourcedId",
                        "c1,,,Kingfisher,,s1")
                .with(
                        "enrollments.csv",
                        "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role",
                        "e1,,,c1,s1,u1,student",
                        "e2,,,c1,s1,t1,teacher");
    }

    static Delivery read(Zips zip) {
        return read(zip.stream(), 0);
    }

    static Delivery read(InputStream zip, int gradeOffset) {
        return OneRosterReader.read(zip, ZipLimits.OF_A_ROSTER, gradeOffset, TODAY);
    }
}
