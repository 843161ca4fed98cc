package jp.hashiwatashi;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import jp.hashiwatashi.database.Login;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The web application. It is started with a database that is already up. */
@SpringBootApplication(proxyBeanMethods = false)
class Application {

  /**
   * @param database as whom it works
   * @param settings Spring's properties, such as {@code server.port}
   */
  static ConfigurableApplicationContext start(Login database, Map<String, Object> settings) {
    var properties = new HashMap<>(settings);
    properties.put("spring.datasource.url", database.url());
    properties.put("spring.datasource.username", database.user());
    properties.put("spring.datasource.password", database.password());
    return new SpringApplication(Application.class)
        .run(
            properties.entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new));
  }

  /** Today is Japan's, wherever the machine stands. */
  @Bean
  static Clock clock() {
    return Clock.system(ZoneId.of("Asia/Tokyo"));
  }
}
