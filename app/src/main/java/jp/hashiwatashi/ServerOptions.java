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

  @Option(names = "--listen", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
  String listen = "127.0.0.1";

  @Option(names = "--tls-certificate", paramLabel = "FILE")
  @Nullable Path tlsCertificate;

  @Option(names = "--tls-key", paramLabel = "FILE")
  @Nullable Path tlsKey;

  @Option(names = "--behind-proxy", paramLabel = "ADDRESS")
  @Nullable String behindProxy;

  @Option(names = "--data", paramLabel = "DIR")
  @Nullable Path data;

  @Option(names = "--database-url", paramLabel = "URL")
  @Nullable String databaseUrl;
}
