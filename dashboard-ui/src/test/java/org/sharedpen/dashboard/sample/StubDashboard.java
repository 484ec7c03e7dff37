package org.sharedpen.dashboard.sample;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.sharedpen.dashboard.account.OwnAccount;
import org.sharedpen.dashboard.gateway.Ask;
import org.sharedpen.dashboard.gateway.StubAnswers;
import org.sharedpen.dashboard.gateway.Uploading;
import org.sharedpen.dashboard.gauge.ReleaseScale;
import org.sharedpen.dashboard.roster.StaffRoom;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.web.filter.OncePerRequestFilter;

/** The pages alone, over the sample school: run {@link #main} and look at them, or test against them. */
@EnableConfigurationProperties(ReleaseScale.class)
@Import(Ask.class)
@ComponentScan(
        basePackages = {
            "org.sharedpen.dashboard.account",
            "org.sharedpen.dashboard.board",
            "org.sharedpen.dashboard.classes",
            "org.sharedpen.dashboard.comparison",
            "org.sharedpen.dashboard.decisions",
            "org.sharedpen.dashboard.files",
            "org.sharedpen.dashboard.gauge",
            "org.sharedpen.dashboard.lesson",
            "org.sharedpen.dashboard.menu",
            "org.sharedpen.dashboard.nextlesson",
            "org.sharedpen.dashboard.participation",
            "org.sharedpen.dashboard.plan",
            "org.sharedpen.dashboard.problem",
            "org.sharedpen.dashboard.reflection",
            "org.sharedpen.dashboard.roster",
            "org.sharedpen.dashboard.unit",
            "org.sharedpen.dashboard.wording"
        },
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(SchoolStaffRoom|SignedInAccount)"))
@ComponentScan(
        basePackages = "org.sharedpen.dashboard.gateway",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*NotAnsweredProblems"))
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
public class StubDashboard {

    public static final String[] SETTINGS = {
        "spring.config.name=stub-dashboard",
        "spring.web.resources.add-mappings=false",
        "spring.web.resources.chain.enabled=true",
        "server.compression.enabled=true",
        "server.compression.min-response-size=512B"
    };

    static final String POLICY = "default-src 'none'; script-src 'self' 'nonce-%1$s'; style-src 'self' 'nonce-%1$s';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(StubDashboard.class).properties(SETTINGS).run(arguments);
    }

    @Bean
    StubAnswers answers() {
        return SampleSchool.answers();
    }

    @Bean
    StaffRoom staff() {
        return new SampleStaffRoom();
    }

    @Bean
    OwnAccount account() {
        return new SampleAccount();
    }

    /** Files go nowhere; a roster was always taken in. */
    @Bean
    Uploading uploading() {
        return (path, file, fields) -> StubAnswers.JSON.valueToTree(SampleSchool.REPORT);
    }

    /** A signed-in administrator behind the policy that the product has. */
    @Bean
    OncePerRequestFilter signedIn() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                String nonce = UUID.randomUUID().toString();
                request.setAttribute("cspNonce", nonce);
                response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
                chain.doFilter(new Admin(request), response);
            }
        };
    }

    private static final class Admin extends HttpServletRequestWrapper {
        Admin(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Principal getUserPrincipal() {
            return () -> "admin";
        }

        @Override
        public boolean isUserInRole(String role) {
            return true;
        }
    }
}
