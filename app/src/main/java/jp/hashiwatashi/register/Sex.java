package jp.hashiwatashi.register;

/** The sex of a person, where it was stated. Only statistics read it; matching cannot. */
public enum Sex {
  FEMALE,
  MALE
}
