package jp.hashiwatashi.benchmarks;

/** One way to answer a {@link Question}, ready to be asked again and again. */
interface Contender {

  /** In a word or two, for tables. */
  String name();

  /** Works everything out anew; only this is timed. */
  void answer();

  /** The answers of the last call, for comparison. */
  Answers answers();
}
