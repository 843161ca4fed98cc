package jp.hashiwatashi.workbench;

import java.util.Optional;
import jp.hashiwatashi.matching.MyOffice;
import org.springframework.stereotype.Component;

/** The office of one's desk. */
@Component
record DeskOffice(Desks desks) implements MyOffice {

  @Override
  public Optional<String> name() {
    return desks.mine().map(desk -> desk.charge().office()).filter(office -> !office.isEmpty());
  }
}
