package org.sharedpen.dashboard.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

/** Pages hand nothing to the next one through the session; else every request, for a file too, would look there for it. */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class NoFlashAttributes implements FlashMapManager {

    @Override
    public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void saveOutputFlashMap(FlashMap attributes, HttpServletRequest request, HttpServletResponse response) {
        if (!attributes.isEmpty()) {
            throw new IllegalStateException("Nothing is handed on through the session");
        }
    }
}
