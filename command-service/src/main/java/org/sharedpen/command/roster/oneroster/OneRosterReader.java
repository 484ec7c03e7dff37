package org.sharedpen.command.roster.oneroster;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sharedpen.command.roster.file.Findings;
import org.sharedpen.command.roster.file.ZipLimits;

/** Reads a OneRoster 1.1 or 1.2 CSV zip: pure, and all or nothing. */
public final class OneRosterReader {
    private final Findings findings = new Findings();
    private final FileSet files;
    private final Manifest manifest;

    private OneRosterReader(InputStream zip, ZipLimits limits) {
        this.files = FileSet.of(zip, limits, findings);
        this.manifest = Manifest.of(files, findings);
        findings.refuseIfBroken();
    }

    /**
     * What the zip says.
     *
     * @param gradeOffset added to every grade, for systems that count otherwise
     * @param today enrolments that have ended by then do not count
     * @throws org.sharedpen.command.roster.file.BrokenFile where any row is broken
     * @throws org.sharedpen.command.roster.file.UnreadableFile where it is no proper zip
     */
    public static Delivery read(InputStream zip, ZipLimits limits, int gradeOffset, LocalDate today) {
        return new OneRosterReader(zip, limits).delivery(gradeOffset, today);
    }

    private Delivery delivery(int gradeOffset, LocalDate today) {
        OrgRows orgs = new OrgRows(rows(Part.ORGS));
        Set<String> known = manifest.mode(Part.ORGS) == Mode.BULK ? orgs.ids() : Set.of();
        List<ListedClass> classes = new ClassRows(rows(Part.CLASSES), known, gradeOffset).read();
        UserRows users = new UserRows(gradeOffset);
        users.roles(rows(Part.ROLES));
        List<ListedUser> listed = users.users(rows(Part.USERS), manifest.rolesAreInUsers());
        Mode enrolments = manifest.mode(Part.ENROLLMENTS);
        List<ListedPlace> places = new PlaceRows(rows(Part.ENROLLMENTS), enrolments, today).read();
        findings.refuseIfBroken();
        DeliveryModes modes = new DeliveryModes(manifest.mode(Part.CLASSES), manifest.mode(Part.USERS), enrolments);
        return new Delivery(modes, orgs.schools(), classes, listed, places, findings.dropped());
    }

    private RowReader rows(Part part) {
        return new RowReader(files.table(part), manifest.mode(part), findings);
    }
}
