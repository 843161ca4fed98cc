package jp.hashiwatashi.subsidy;

import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * How many files of cases are worked on at once, sent by a program or on the screen: each may take some
 * hundred megabytes while it is read.
 */
@Component
public final class CasesAtOnce {

  private static final int MOST = 2;

  private final Semaphore places = new Semaphore(MOST);

  /** A place that somebody works at, until it is closed. */
  public final class Place implements AutoCloseable {

    private Place() {}

    @Override
    public void close() {
      places.release();
    }
  }

  /**
   * Takes a place.
   *
   * @throws ResponseStatusException 429, when to come again, where all are taken
   */
  public Place take() {
    if (!places.tryAcquire()) {
      throw new Busy();
    }
    return new Place();
  }

  private static final class Busy extends ResponseStatusException {

    private static final long serialVersionUID = 1;

    Busy() {
      super(HttpStatus.TOO_MANY_REQUESTS, "busy");
    }

    @Override
    public HttpHeaders getHeaders() {
      var headers = new HttpHeaders();
      headers.set(HttpHeaders.RETRY_AFTER, "5");
      return headers;
    }
  }
}
