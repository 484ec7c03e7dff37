package org.sharedpen.dashboard.gateway;

import jakarta.servlet.http.HttpServletRequest;
import org.sharedpen.dashboard.problem.Asked;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Leaves an upload that is to be relayed as it is: taken apart it could not be passed on. */
@Configuration
class Uploads {

    @Bean
    MultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                return !Asked.isInterface(request) && super.isMultipart(request);
            }
        };
    }
}
