package jp.hashiwatashi.database;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after a server of our own: one that has ended without our asking is started again. */
final class Watchdog {

  private static final Logger log = LoggerFactory.getLogger(Watchdog.class);
  private static final int LOOK_EVERY_MILLIS = 200;

  private final Cluster cluster;
  private final int port;
  private final Thread thread;
  private Postmaster postmaster;
  private volatile boolean stopping;

  Watchdog(Cluster cluster, Postmaster postmaster) {
    this.cluster = cluster;
    this.postmaster = postmaster;
    this.port = postmaster.port();
    this.thread = Thread.ofPlatform().daemon().name("database watchdog").unstarted(this::watch);
  }

  void start() {
    thread.start();
  }

  /** Returns when no restart is under way and none will follow. */
  void stop() {
    stopping = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    while (!stopping) {
      if (!postmaster.isRunning()) {
        restart();
      }
      Pause.millis(LOOK_EVERY_MILLIS);
    }
  }

  private void restart() {
    log.warn("PostgreSQL has ended unasked; starting it again");
    try {
      postmaster = cluster.start(port);
      log.info("PostgreSQL is up again");
    } catch (IOException | DatabaseFault e) {
      log.error("PostgreSQL could not be started again; trying on", e);
      Pause.millis(5_000);
    }
  }
}
