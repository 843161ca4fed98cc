package jp.hashiwatashi.register;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The registers as they are typed, without a database: for tests that keep nothing. */
public final class RegistersWithoutRecords {

  private RegistersWithoutRecords() {}

  public static EditedRegisters edited() {
    var source = new DriverManagerDataSource();
    var access = Records.access(source, change -> {});
    var clock = Clock.fixed(Instant.parse("2025-04-01T00:00:00Z"), ZoneOffset.UTC);
    var stores =
        new Registers(
            new EmployerStore(access, clock),
            new EstablishmentStore(access),
            new ContactStore(access),
            new SendingRecordStore(access),
            new OpeningStore(access));
    return new EditedRegisters(stores, JdbcClient.create(source), clock);
  }
}
