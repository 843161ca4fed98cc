package jp.hashiwatashi.access.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileSealingTest {

  private static final byte[] SECRET = "a secret".getBytes(UTF_8);

  @TempDir private Path folder;

  private KeyFileSealing sealing() throws Exception {
    return new KeyFileSealing(folder.resolve("keys").toString());
  }

  @Test
  void whatWasSealedIsOpenedAtTheNextStart() throws Exception {
    byte[] sealed = sealing().seal(SECRET, "one");
    assertThat(sealed).isNotEqualTo(sealing().seal(SECRET, "one"));
    assertThat(sealing().open(sealed, "one")).isEqualTo(SECRET);
  }

  @Test
  void whatWasSealedOfOneIsNotOpenedAsAnothersNorWhenItWasChanged() throws Exception {
    byte[] sealed = sealing().seal(SECRET, "one");
    assertThatThrownBy(() -> sealing().open(sealed, "other"))
        .isInstanceOf(IllegalStateException.class);
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> sealing().open(sealed, "one"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void onlyItsOwnerReadsTheKey() throws Exception {
    sealing();
    Path file = folder.resolve("keys/sign-in.keys");
    assertThat(Files.readString(file)).matches("1=[A-Za-z0-9+/]{43}=\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
