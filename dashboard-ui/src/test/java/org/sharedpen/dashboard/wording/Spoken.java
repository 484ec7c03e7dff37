package org.sharedpen.dashboard.wording;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages, without any page. */
public final class Spoken {
    private Spoken() {}

    public static Wording words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return new Wording(messages);
    }
}
