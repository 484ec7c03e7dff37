package org.sharedpen.dashboard.capture;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.sharedpen.dashboard.files.ImportMap;
import org.sharedpen.dashboard.gauge.ReleaseScale;
import org.sharedpen.dashboard.wording.SpokenWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The same page for every lesson and everyone: its scripts fetch what it shows. A service worker keeps it, so its import map
 * goes by a hash and not by a number that is used once.
 */
@Controller
class CapturePage {
    private final ImportMap modules;
    private final SpokenWords words;
    private final ReleaseScale scale;

    CapturePage(ImportMap modules, SpokenWords words, ReleaseScale scale) {
        this.modules = modules;
        this.words = words;
        this.scale = scale;
    }

    @GetMapping({"/capture", "/lessons/{lessonId}/capture"})
    String show(HttpServletRequest request, Model model) throws IOException {
        String map = modules.json("capture/", "outbox/", "board-", "stream");
        request.setAttribute("cspHash", hash(map));
        model.addAttribute("modules", map);
        model.addAttribute(
                "words", words.json("capture.", "board.", "key.", "segment.", "craftFocus.", "examination."));
        model.addAttribute("bands", scale.bands());
        return "capture";
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
