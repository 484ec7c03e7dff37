package org.sharedpen.dashboard.menu;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the menu where every template finds it, those of errors among them. */
@Configuration(proxyBeanMethods = false)
class MenuOnEveryPage implements WebMvcConfigurer, HandlerInterceptor {
    private static final String MENU = "menu";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/js/**", "/css/**", "/vendor/**", "/webjars/**", "/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(MENU) == null) { // a page of an error no longer knows who asked
            request.setAttribute(MENU, Menu.of(request));
        }
        return true;
    }
}
