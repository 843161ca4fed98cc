package jp.hashiwatashi.register.sample;

/**
 * The made-up country in which a sample's people and employers live: who lives where, what work there
 * is, what it pays, and what day it is.
 */
record Country(
    Days days,
    Population population,
    Prefectures prefectures,
    Occupations occupations,
    Wages wages) {

  static Country on(Days days) {
    Prefectures prefectures = new Prefectures();
    return new Country(
        days,
        Population.of(prefectures),
        prefectures,
        new Occupations(SampleLicences::code),
        new Wages(prefectures));
  }
}
