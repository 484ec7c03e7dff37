package org.sharedpen.dashboard.participation;

import org.jspecify.annotations.Nullable;
import org.sharedpen.dashboard.wording.Wording;
import tools.jackson.databind.JsonNode;

/** Says what came of the talk in pairs. */
final class AfterTalk {

    private AfterTalk() {}

    static String say(@Nullable JsonNode after, Wording wording) {
        if (after == null || after.path("contributions").asInt(0) == 0) {
            return wording.say("participation.afterTalk.none");
        }
        JsonNode share = after.path("share");
        JsonNode chance = after.path("chance");
        String counted = wording.say(
                "participation.afterTalk.counted",
                after.path("contributions").asInt(0),
                after.path("newVoices").asInt(0));
        return share.isNumber() && chance.isNumber()
                ? counted + " "
                        + wording.say(
                                "participation.afterTalk.chance",
                                wording.percent(share.asDouble()),
                                wording.percent(chance.asDouble()))
                : counted;
    }
}
