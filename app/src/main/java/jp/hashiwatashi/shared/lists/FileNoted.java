package jp.hashiwatashi.shared.lists;

/** Told of each list that leaves as a file, once the file is complete and before anybody has it. */
public interface FileNoted {

  /**
   * What it throws keeps the file from being handed out.
   *
   * @param list its title, in Japanese
   * @param ending of the file's name, without the dot
   * @param people how many different people stand in it
   */
  void note(String list, String ending, long people);
}
