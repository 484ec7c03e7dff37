package org.sharedpen.query.stream;

import org.flywaydb.core.Flyway;
import org.sharedpen.query.session.Pools;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of the read models, migrated as their owner before anything reads or writes them. */
@Configuration(proxyBeanMethods = false)
class ReadSchema {

    @Bean(initMethod = "migrate")
    Flyway readSchemaMigration(Pools pools) {
        return Flyway.configure()
                .dataSource(pools.url("log", 60), "log_owner", pools.password("log_owner"))
                .schemas("read")
                .table("history")
                .locations("classpath:db/read")
                .connectRetries(30)
                .connectRetriesInterval(2)
                .load();
    }
}
