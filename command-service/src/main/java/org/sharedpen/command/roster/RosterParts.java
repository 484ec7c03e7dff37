package org.sharedpen.command.roster;

import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.command.session.SchoolWall;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the roster meets the people database and the keys. */
@Configuration(proxyBeanMethods = false)
class RosterParts {

    @Bean
    RosterImports rosterImports(@Qualifier("peopleWall") SchoolWall people, KeyRing keys) {
        return new RosterImports(people, keys::makeKeys);
    }

    @Bean
    Classes classes(@Qualifier("peopleWall") SchoolWall people) {
        return new Classes(people);
    }

    @Bean
    Seats seats(@Qualifier("peopleWall") SchoolWall people, Classes classes) {
        return new Seats(people, classes);
    }
}
