package jp.hashiwatashi;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether the ports asked for can be had, looked at before anything is started. */
final class Ports {

  private Ports() {}

  /**
   * @throws StartFault if one is taken or may not be used
   */
  static void check(ServerOptions options, InetAddress address) {
    check(options.port, address, "--port");
    check(options.managementPort, InetAddress.getLoopbackAddress(), "--management-port");
    if (options.port == options.managementPort && options.port != 0) {
      throw new StartFault(
          StartFault.PORT_TAKEN,
          "画面のポートと管理用のポートが、どちらも %d です。--management-port で別の番号を指定してください。".formatted(options.port));
    }
  }

  private static void check(int port, InetAddress address, String option) {
    if (!isFree(port, address)) {
      throw new StartFault(
          StartFault.PORT_TAKEN,
          """
          ポート %d は使えません。別のプログラムが使っているか、この番号を使う権限がありません。
          %s で別の番号（例 %s %d。0 なら空いている番号）を指定してください。\
          """
              .formatted(port, option, option, port < 1024 ? 8080 : port + 10));
    }
  }

  /** On this machine's own address. */
  static boolean isFree(int port) {
    return isFree(port, InetAddress.getLoopbackAddress());
  }

  private static boolean isFree(int port, InetAddress address) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
