package jp.hashiwatashi.register;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every {@link RegisterStore} works with. */
@Component
record RegisterAccess(
    JdbcClient jdbc,
    RegisterLoading loading,
    NamedEmployers employers,
    RecordHistory history,
    ApplicationEventPublisher changes) {}
