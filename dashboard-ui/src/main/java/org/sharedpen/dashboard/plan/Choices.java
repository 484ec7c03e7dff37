package org.sharedpen.dashboard.plan;

import java.util.List;

/** What may be chosen in a plan, in the order of the contract. */
record Choices(List<String> textTypes, List<String> levels, List<String> protocols, List<String> focuses) {

    static final Choices ALL = new Choices(
            List.of(
                    "NARRATIVE",
                    "DESCRIPTION",
                    "PERSUASION",
                    "DISCUSSION",
                    "EXPLANATION",
                    "INSTRUCTIONS",
                    "RECOUNT",
                    "REPORT",
                    "POETRY",
                    "PLAYSCRIPT",
                    "OTHER"),
            List.of("0", "1", "2", "3", "4", "5"),
            List.of("SCRIBING", "NEGOTIATED_EDITING", "WHOLE_CLASS_DRAFTING", "PLANNING_DISCUSSION"),
            List.of(
                    "SENTENCE_OPENINGS",
                    "NOUN_PHRASES",
                    "VOCABULARY",
                    "PARAGRAPH_TRANSITIONS",
                    "COHESION",
                    "PUNCTUATION",
                    "DIALOGUE",
                    "OTHER"));
}
