package jp.hashiwatashi.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Sends what no browser and no library would send, byte by byte. */
final class PlainClient {

  /** Nobody waits for ever for a server that says nothing. */
  private static final int PATIENCE = 60_000;

  private final int port;

  PlainClient(int port) {
    this.port = port;
  }

  /** A request without a body; the whole answer, its head included. */
  String send(String method, String path, String... headers) throws IOException {
    return exchange(
        "%s %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s\r\nConnection: close\r\n\r\n"
            .formatted(method, path, port, String.join("\r\n", headers)));
  }

  /** All that comes back until the server closes the connection. */
  String exchange(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
