package org.sharedpen.command.roster.code;

import java.util.Set;

/**
 * The English words of two letters: those that word games allow, and titles and short forms that a story holds. No
 * capture code is one of them, or a teacher who types a sentence would name a pupil.
 */
final class TwoLetterWords {
    private static final Set<String> WORDS = Set.of(("aa ab ad ae ag ah ai al am an ar as at aw ax ay "
                    + "ba be bi bo by ch da de di do ea ed ee ef eh el em en er es et ew ex "
                    + "fa fe fy gi go gu ha he hi hm ho id if in io is it ja jo ka ki ko ky "
                    + "la li lo ma me mi mm mo mu my na ne ng no nu ny ob od oe of oh oi ok om on oo op or os ou ow ox oy "
                    + "pa pe pi po qi re sh si so st ta te ti to ug uh um un up ur us ut we wo xi xu ya ye yo yu za zo "
                    + "cm dr eg hq hr ie km kg mr ms oz pc pm tv uk vs ze")
            .split(" "));

    private TwoLetterWords() {}

    static boolean isWord(String letters) {
        return WORDS.contains(letters);
    }
}
