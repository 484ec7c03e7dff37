package org.sharedpen.infra.benchmarks;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.sharedpen.command.privacy.KeyRing;
import org.sharedpen.command.session.Caller;
import org.sharedpen.command.session.Role;
import org.sharedpen.events.AccountId;
import org.sharedpen.events.SchoolId;
import org.sharedpen.infra.database.Server;
import org.sharedpen.infra.database.TestDatabases;
import org.sharedpen.infra.simulator.QuickWay;
import org.sharedpen.infra.simulator.UnitKind;
import org.sharedpen.infra.simulator.UnitUnderWay;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Fills a log with simulated units of every kind, decided and appended by a command service in this process. Hundreds of
 * lessons go on at once, as in a district's morning, so that the events of one lie far apart.
 */
public final class LogOfUnits {
    private static final int CALLERS = 8;
    private static final int AT_ONCE_EACH = 32;
    private static final int ACTIONS_A_BATCH = 10;
    private static final int LESSONS = 6;

    private final TestDatabases databases;
    private final ConfigurableApplicationContext service;
    private final long wanted;
    private final AtomicInteger units = new AtomicInteger();
    private final AtomicLong actions = new AtomicLong();

    private LogOfUnits(TestDatabases databases, ConfigurableApplicationContext service, long wanted) {
        this.databases = databases;
        this.service = service;
        this.wanted = wanted;
    }

    /** The server's address, user and password, the URLs of both databases, and about how many actions are wanted: every batch counts as full. */
    public static void main(String[] arguments) throws Exception {
        TestDatabases databases =
                new TestDatabases(new Server(arguments[0], arguments[1], arguments[2], ""), arguments[3], arguments[4]);
        try (ConfigurableApplicationContext service = MeasuredService.withoutServer(databases)) {
            LogOfUnits log = new LogOfUnits(databases, service, Long.parseLong(arguments[5]));
            Callers.together(CALLERS, caller -> log.fill());
        }
    }

    /** Some units go on by turns; where one ends another begins, until there is enough. */
    private void fill() {
        Queue<UnitUnderWay> underWay = new ArrayDeque<>();
        while (actions.get() < wanted) {
            while (underWay.size() < AT_ONCE_EACH) {
                underWay.add(begin());
            }
            UnitUnderWay next = underWay.remove();
            if (next.next()) {
                underWay.add(next);
                actions.addAndGet(ACTIONS_A_BATCH);
            }
        }
    }

    private UnitUnderWay begin() {
        int number = units.getAndIncrement();
        UnitKind kind = UnitKind.values()[number % UnitKind.values().length];
        EnrolledClass enrolled = EnrolledClass.in(databases, service.getBean(KeyRing.class), kind.pupils());
        Caller teacher = new Caller(
                new SchoolId(enrolled.school()),
                new AccountId(UUID.randomUUID()),
                Tokens.ROSTER_USER,
                Set.of(Role.TEACHER),
                Tokens.ROSTER_USER);
        return UnitUnderWay.plan(
                QuickWay.into(service, teacher),
                enrolled.theClass().toString(),
                enrolled.pupils().stream().map(Object::toString).toList(),
                kind,
                LESSONS,
                number,
                ACTIONS_A_BATCH);
    }
}
