package jp.hashiwatashi.register;

import org.springframework.stereotype.Component;

/** All registers together. */
@Component
public record Registers(
    EmployerStore employers,
    EstablishmentStore establishments,
    ContactStore contacts,
    SendingRecordStore people,
    OpeningStore openings) {}
