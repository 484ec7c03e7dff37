package org.sharedpen.infra.local;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that drives an installed Chromium; skipped with its reason where there is none, failed where {@code CI=true}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
@interface NeedsBrowser {

    /** Looks for a browser before any context starts. */
    final class Condition implements ExecutionCondition {
        private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (executable().isPresent()) {
                return ConditionEvaluationResult.enabled("a browser is installed");
            }
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("CI wants a browser, and no Chromium is installed");
            }
            return ConditionEvaluationResult.disabled("no Chromium is installed");
        }

        static Optional<Path> executable() {
            return List.of(System.getenv().getOrDefault("PATH", "").split(":", -1)).stream()
                    .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
