package jp.hashiwatashi.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import jp.hashiwatashi.shared.page.ConditionSeal;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.shared.sealing.KeyRing;
import jp.hashiwatashi.shared.sealing.SealBroken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Seals conditions under a key of their own, with the account's name as what they are about. */
@Component
final class AccountConditionSeal implements ConditionSeal {

  private static final String FILE = "addresses.keys";

  private final KeyRing ring;
  private final SignedIn signedIn;

  AccountConditionSeal(@Value("${hashiwatashi.keys-folder:}") String folder, SignedIn signedIn) {
    this.ring = folder.isEmpty() ? KeyRing.ofTheMoment() : KeyRing.in(Path.of(folder, FILE));
    this.signedIn = signedIn;
  }

  @Override
  public boolean isForSomebody() {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && !(who instanceof AnonymousAuthenticationToken);
  }

  @Override
  public String seal(String conditions) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(ring.sealAlike(conditions.getBytes(UTF_8), about()));
  }

  @Override
  public Optional<String> open(String sealed) {
    try {
      byte[] conditions = ring.open(Base64.getUrlDecoder().decode(sealed), about());
      return Optional.of(new String(conditions, UTF_8));
    } catch (IllegalArgumentException | SealBroken broken) {
      return Optional.empty();
    }
  }

  private String about() {
    return "conditions of " + signedIn.name();
  }
}
