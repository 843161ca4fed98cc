package jp.hashiwatashi;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What the description of the REST face says of itself; a copy of it is in {@code docs/}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String TOKEN = "token";

  @Bean
  @Lazy
  OpenAPI description() {
    return new OpenAPI()
        .info(new Info().title("Hashiwatashi").version("1"))
        .servers(List.of(new Server().url("/")))
        .components(new Components().addSecuritySchemes(TOKEN, token()))
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }

  private static SecurityScheme token() {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .description(
            "a token that somebody has made at /account; one that reads only is taken for GET and HEAD."
                + " Wrong, over or ended: 401; too many of them: 429 with Retry-After");
  }

  @Bean
  @Lazy
  ModelConverter recordSchemas() {
    return new RecordSchemas();
  }
}
