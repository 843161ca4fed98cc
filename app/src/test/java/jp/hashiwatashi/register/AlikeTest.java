package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.database.Databases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that may be the same thing as another. */
class AlikeTest {

  private EmployerStore employers;
  private EstablishmentStore establishments;

  @BeforeEach
  void emptyStores() {
    var access = Records.access(Databases.fresh().dataSource(), change -> {});
    employers = new EmployerStore(access, WebTest.CLOCK);
    establishments = new EstablishmentStore(access);
  }

  private void site(String id, String employer, String name, @Nullable String number) {
    establishments.save(
        new Establishment(
            id,
            employer,
            name,
            null,
            Employer.NOT_STATED,
            null,
            number,
            Employer.NOT_STATED,
            0,
            null));
  }

  private static String[] keys(String employer, String name, String number) {
    return Likeness.keys(
        RegisterName.ESTABLISHMENTS,
        code ->
            switch (code) {
              case "employer_id" -> employer;
              case "name" -> name;
              default -> number;
            });
  }

  @Test
  void theOneThatSharesMostComesFirst() {
    employers.save(new Employer("E", null, null, null, null, -1, null, -1, -1, null, 0, null));
    site("A", "E", "本社", null);
    site("B", "E", "本 社", "13010000011");
    site("C", "E", "工場", null);
    assertThat(establishments.alike(keys("e", "本社", "13010000011"), "", 5))
        .extracting(Establishment::id)
        .containsExactly("B", "A");
    assertThat(establishments.alike(keys("E", "本社", ""), "A", 5))
        .extracting(Establishment::id)
        .containsExactly("B");
  }
}
