package jp.hashiwatashi.shared.page;

import java.time.Instant;
import java.util.List;

/** What a module's jobs are that whoever is at work may be told of: own, of the office managed, or all. */
public interface Jobs {

  /**
   * @param since jobs that began earlier are left out
   */
  List<Job> since(Instant since, Words words);
}
