package jp.hashiwatashi.subsidy.claims;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Deadlines of claims as iCalendar (RFC 5545): whole days, with a reminder a week before, and no names. */
public final class ClaimCalendar {

  private static final Duration BEFORE = Duration.ofDays(-7);

  private ClaimCalendar() {}

  /**
   * A day in the calendar.
   *
   * @param claim number of the claim
   * @param what as files write it: apply_by
   * @param title as it reads in the calendar
   * @param version of the claim: a later one replaces what a calendar has
   */
  public record Entry(
      long claim, String what, LocalDate on, String title, long version, Instant changedAt) {}

  /** Writes the calendar; the stream stays open. */
  public static void write(List<Entry> entries, OutputStream out) throws IOException {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Hashiwatashi//subsidy deadlines//JA"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    entries.forEach(entry -> calendar.add(event(entry)));
    new CalendarOutputter(false).output(calendar, out);
  }

  private static VEvent event(Entry entry) {
    VEvent event = new VEvent(false);
    event.add(new Uid("claim-" + entry.claim() + "-" + entry.what() + "@hashiwatashi"));
    event.add(new DtStamp(entry.changedAt()));
    event.add(new DtStart<Temporal>(entry.on()));
    event.add(new Summary(entry.title()));
    event.add(new Sequence((int) entry.version()));
    event.add(new Transp(Transp.VALUE_TRANSPARENT));
    VAlarm alarm = new VAlarm(BEFORE);
    alarm.add(new Action(Action.VALUE_DISPLAY));
    alarm.add(new Description(entry.title()));
    event.add(alarm);
    return event;
  }
}
