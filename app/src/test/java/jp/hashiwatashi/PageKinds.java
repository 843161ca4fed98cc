package jp.hashiwatashi;

import java.util.List;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.register.SendingRecordStore;

/**
 * One address of each kind of page, and of its states, for tests that visit them all. One list of each
 * register is long, the others have few rows: what is looked at is the state, not the rows again.
 */
final class PageKinds {

  static final List<String> BEFORE_SIGNING_IN =
      List.of("/sign-in", "/sign-in?ended", "/sign-in?token=x", "/signed-out", "/set-up");

  /** Of an auditor who is a person in the register, too. */
  static final List<String> OF_AUDITORS =
      List.of(
          "/audit",
          "/audit?register=people&kind=ADDED",
          "/audit?actor=nobody",
          "/audit?from=x",
          "/audit/story?register=people&record=EX-H-01",
          "/audit/story?register=people&record=unknown",
          "/audit/seen",
          "/audit/seen?person=EX-H-01",
          "/audit/seen?person=unknown",
          "/retention",
          "/me",
          "/me?recorded=give");

  /** A case of a subsidy with an amount, compared with the one before. */
  static final String CASE =
      "/subsidies/placement-contract?plan_filed_on=2016-12-01&sme=yes&birth_date=1960-05-05"
          + "&separated_on=2017-01-31&reemployed_on=2017-03-01&fee=1000000&training_cost=90000"
          + "&group_work_cost=10000&group_work_times=3&start_paid=100000"
          + "&was.plan_filed_on=2016-12-01&was.sme=no";

  private PageKinds() {}

  static List<String> all(SendingRecordStore people, Matching matching) {
    String person = SomeRecords.personWithMatches(people);
    String opening = SomeRecords.openingFor(person, matching);
    return List.of(
        "/",
        "/desk",
        "/rematch",
        "/reports/strategy",
        "/people/" + person + "/questions",
        "/openings/" + opening + "/questions",
        "/employers/EX-C1-RECEIVER/questions",
        "/components",
        "/account",
        "/account/second-factor",
        "/account/tokens",
        "/people",
        "/people?q=zzzz",
        "/people?prefecture=99&q=EX-C",
        "/people?choose=blank&q=EX-C",
        "/people?beside=EX-H-01&q=EX-H-0",
        "/people/export-substitutions",
        "/people/" + person,
        "/people/" + person + "/openings",
        "/people/" + person + "/openings?occupation=x",
        "/people/" + person + "/openings?occupation=90",
        "/openings",
        "/openings/" + opening,
        "/openings/" + opening + "/people",
        "/people/" + person + "/openings?office=%E6%9D%B1%E4%BA%AC%E4%BA%8B%E5%8B%99%E6%89%80",
        "/people/" + person + "/openings?office=%E7%81%AB%E6%98%9F&since=x",
        "/people/" + person + "/openings?since=2099-01-01",
        "/openings/" + opening + "/people?since=2020-04-01",
        "/people/new",
        "/people/EX-C1-S1/edit",
        "/people/EX-C1-S1/proposals",
        "/openings/EX-C1-O/proposals",
        "/people/new/proposals",
        "/people/EX-C1-S1/particulars/health",
        "/people/EX-C1-S1/particulars/disability/edit",
        "/people/EX-C1-S1/particulars/insured-number/edit",
        "/people/EX-C1-S1/particulars/health/clear",
        "/approvals",
        "/openings/EX-C1-O/edit",
        "/people/EX-C1-S1",
        "/people/EX-H-01",
        "/openings/EX-H-O01",
        "/people/EX-C1-S1/history",
        "/people/EX-C1-S1/consents",
        "/people/EX-C1-S1/consents?recorded=give",
        "/people/EX-C1-S1/merge",
        "/people/EX-C1-S1/merge?with=EX-C2-S1",
        "/openings/EX-C1-O/merge?with=EX-C2-O",
        "/people/import",
        "/imports",
        "/imports/999999999",
        "/exports",
        "/jobs",
        "/employers",
        "/employers?q=zzzz",
        "/employers?sme=YES&prefecture=13&q=EX-C&sort=-most-workers",
        "/establishments?employer=EX-C1&municipality=nowhere&industry=Z&sort=name",
        "/contacts?department=%E9%83%A8&q=EX-C&sort=-department",
        "/openings?office=-&consultant=%E3%81%82&sort=-expiry",
        "/employers?beside=EX-C1-RECEIVER&q=EX-C",
        "/openings?beside=EX-H-O01&q=EX-H-O0",
        "/shortcuts",
        "/employers/EX-C1-RECEIVER",
        "/establishments",
        "/contacts",
        "/search",
        "/search?q=zzzz",
        "/search?q=" + "x".repeat(201),
        "/search?q=%E8%A6%8B%E6%9C%AC",
        "/search?q=%E8%A6%8B%E6%9C%AC&in=openings",
        "/explanation",
        "/explanation?seeker=1&opening=",
        "/explanation?seeker=" + person + "&opening=" + opening,
        "/explanation?seeker=EX-H-01&opening=EX-H-O01",
        "/marks?seeker=EX-C2-S1&opening=EX-C2-O",
        "/marks?seeker=x",
        "/subsidies",
        "/subsidies/batch",
        "/law",
        "/subsidies/continued-employment-65",
        "/subsidies/outside-training?cost=x",
        "/subsidies/open-ended-conversion?people=1&assumed.plan_certified=yes",
        "/subsidies/early-hiring?plan_filed_on=2016-12-01&certificate=yes",
        "/subsidies/job-search-leave?plan_filed_on=2015-01-01",
        "/subsidies/placement-contract-start?plan_filed_on=2016-12-01&sme=no&was.sme=yes",
        CASE,
        "/claims",
        "/claims?all=1",
        "/claims/years",
        "/claims/changes",
        "/claims/999999999",
        "/group-plans",
        "/group-plans?show=away",
        "/group-plans/999999999",
        "/people/unknown",
        "/nowhere");
  }

  /** A list, a record, its candidates and the components, for a look on a narrow screen. */
  static List<String> some(SendingRecordStore people) {
    String person = SomeRecords.personWithMatches(people);
    return List.of(
        "/",
        "/components",
        "/people",
        "/people/" + person,
        "/people/EX-H-01",
        "/openings/EX-H-O01",
        "/employers",
        "/people/" + person + "/openings",
        "/search?q=%E8%A6%8B%E6%9C%AC",
        "/explanation?seeker=" + person + "&opening=EX-C1-O",
        "/nowhere");
  }
}
