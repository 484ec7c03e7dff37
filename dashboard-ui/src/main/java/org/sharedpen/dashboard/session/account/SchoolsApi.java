package org.sharedpen.dashboard.session.account;

import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Schools, made by the operator of the installation. */
@RestController
class SchoolsApi {
    private final Schools schools;

    SchoolsApi(Schools schools) {
        this.schools = schools;
    }

    record NewSchool(
            @NotBlank(message = "Please give the school's name.")
            @Size(max = 200, message = "Please give the school's name in at most 200 characters.")
            @Pattern(regexp = AccountsApi.PLAIN_TEXT, message = "Please give the school's name in plain text.")
            String name,

            @NotNull(message = "Please give a username.")
            @Pattern(regexp = AccountsApi.USERNAME, message = AccountsApi.USERNAME_RULE)
            String adminUsername) {}

    record MadeSchool(UUID schoolId, String adminUsername, String oneTimePassword) {}

    @PostMapping("/api/schools")
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirement(name = "operator")
    MadeSchool make(@Valid @RequestBody NewSchool wanted) {
        UUID school = UUID.randomUUID();
        return new MadeSchool(
                school, wanted.adminUsername(), schools.make(school, wanted.name(), wanted.adminUsername()));
    }
}
