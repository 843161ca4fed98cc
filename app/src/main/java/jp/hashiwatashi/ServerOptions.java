package jp.hashiwatashi;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that starts the web application. */
final class ServerOptions {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      converter = PortArgument.class)
  int port;

  @Option(
      names = "--management-port",
      paramLabel = "PORT",
      defaultValue = "8081",
      converter = PortArgument.class)
  int managementPort;

  @Option(names = "--data", paramLabel = "DIR")
  @Nullable Path data;

  @Option(names = "--database-url", paramLabel = "URL")
  @Nullable String databaseUrl;
}
