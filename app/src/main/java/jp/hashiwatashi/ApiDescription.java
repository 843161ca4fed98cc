package jp.hashiwatashi;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What the description of the REST face says of itself; a copy of it is in {@code docs/}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  @Bean
  @Lazy
  OpenAPI description() {
    return new OpenAPI()
        .info(new Info().title("Hashiwatashi").version("1"))
        .servers(List.of(new Server().url("/")));
  }

  @Bean
  @Lazy
  ModelConverter recordSchemas() {
    return new RecordSchemas();
  }
}
