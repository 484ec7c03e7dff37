package org.sharedpen.command.privacy;

import java.nio.file.Path;
import org.sharedpen.command.session.SchoolWall;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The key ring of this process. */
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    KeyRing keyRing(Environment settings, @Qualifier("peopleWall") SchoolWall people) {
        Path file = Path.of(settings.getRequiredProperty("sharedpen.keys.master-file"));
        boolean create = settings.getProperty("sharedpen.keys.create", Boolean.class, false);
        return new KeyRing(MasterKey.from(file, create), new Vault(people, people.alone()));
    }
}
