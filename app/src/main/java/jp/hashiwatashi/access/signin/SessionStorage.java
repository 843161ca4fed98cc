package jp.hashiwatashi.access.signin;

import jakarta.servlet.DispatcherType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumSet;
import jp.hashiwatashi.shared.page.Idle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps sessions in the database, so that they outlast a start of the program and can be ended there. */
@Configuration(proxyBeanMethods = false)
class SessionStorage {

  private static final String TABLE = "web_session";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** 192 bits at random. */
  private static String newId() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Bean
  JdbcIndexedSessionRepository sessionRepository(SessionPool pool) {
    var alone = new TransactionTemplate(new JdbcTransactionManager(pool.connections()));
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    var sessions = new JdbcIndexedSessionRepository(new JdbcTemplate(pool.connections()), alone);
    sessions.setTableName(TABLE);
    sessions.setSessionIdGenerator(SessionStorage::newId);
    sessions.setDefaultMaxInactiveInterval(Idle.LONGEST);
    sessions.setConversionService(SessionValues.conversion());
    // At any second of a minute of its own, as several programs may share a database.
    sessions.setCleanupCron("%d */5 * * * *".formatted(ProcessHandle.current().pid() % 60));
    return sessions;
  }

  @Bean
  FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(
      JdbcIndexedSessionRepository sessions,
      Clock clock,
      @Value("${server.servlet.session.cookie.name}") String cookie,
      @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
    var cookies = new DefaultCookieSerializer();
    cookies.setCookieName(cookie);
    cookies.setCookiePath("/");
    cookies.setUseSecureCookie(secure);
    var ids = new CookieHttpSessionIdResolver();
    ids.setCookieSerializer(cookies);
    var filter = new SessionRepositoryFilter<>(new LimitedSessions<>(sessions, clock));
    filter.setHttpSessionIdResolver(ids);
    var registered = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
    registered.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    registered.setDispatcherTypes(
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
    return registered;
  }
}
