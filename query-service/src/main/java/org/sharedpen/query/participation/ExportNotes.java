package org.sharedpen.query.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedpen.query.export.Note;

/** What is said beside figures of pupils wherever they are taken away. */
final class ExportNotes {
    private ExportNotes() {}

    static List<Note> of(@Nullable Withheld withheld) {
        Note withholding = new Note("Withheld", withheld == null ? "Nothing is withheld." : withheld.reason());
        return List.of(
                withholding,
                new Note("Order", "Pupils stand in the order of the alphabet. No figure here ranks them."),
                new Note(
                        "Hearing",
                        "A contribution, reason, criterion or narration that names the pupil. Who was not heard may have had"
                                + " every reason to be silent."));
    }
}
