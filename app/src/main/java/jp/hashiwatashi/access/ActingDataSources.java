package jp.hashiwatashi.access;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Sees to it that the application has no other connections than {@link ActingDataSource}'s. */
@Component
final class ActingDataSources implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource pool && !(bean instanceof ActingDataSource)
        ? new ActingDataSource(pool)
        : bean;
  }
}
