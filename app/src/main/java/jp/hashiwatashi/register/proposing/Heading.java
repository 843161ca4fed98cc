package jp.hashiwatashi.register.proposing;

/** What stands under a heading of a text. */
enum Heading {
  LICENCES,
  REQUIRED,
  WELCOME,
  PLAN,
  WISH,
  OTHER
}
