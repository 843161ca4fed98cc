package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The sign-in of an organisation's own, by OpenID Connect, where one is configured. One claim of it names
 * an account that is there already: nobody gets one by it.
 */
@Component
public final class Provider implements ClientRegistrationRepository {

  /** Where whoever wants to sign in by it is sent. */
  static final String START = "/sign-in/with/provider";

  private static final String ID = "provider";
  private static final String BACK = "/sign-in/back/provider";

  /** What a provider calls it when a second factor was asked for, of RFC 8176. */
  private static final List<String> SECOND_FACTORS = List.of("mfa", "otp", "hwk", "fpt", "face");

  private final String issuer;
  private final String client;
  private final String secret;
  private final String claim;
  private final SignInRecords records;
  private final Door door;
  private volatile @Nullable ClientRegistration found;

  Provider(
      @Value("${hashiwatashi.oidc.issuer:}") String issuer,
      @Value("${hashiwatashi.oidc.client-id:}") String client,
      @Value("${hashiwatashi.oidc.client-secret:}") String secret,
      @Value("${hashiwatashi.oidc.name-claim:preferred_username}") String claim,
      SignInRecords records,
      Door door) {
    this.issuer = issuer;
    this.client = client;
    this.secret = secret;
    this.claim = claim;
    this.records = records;
    this.door = door;
  }

  boolean isConfigured() {
    return !issuer.isEmpty() && !client.isEmpty();
  }

  /** What it says is not to be changed on the way; what never leaves this machine has no way. */
  static boolean isSafe(String issuer) {
    URI address = URI.create(issuer);
    return "https".equals(address.getScheme())
        || List.of("127.0.0.1", "localhost", "[::1]").contains(address.getHost());
  }

  /** Opens the way in by it, if there is one. What the provider hands out is kept nowhere. */
  public void open(HttpSecurity http) throws Exception {
    if (!isConfigured()) {
      return;
    }
    if (!isSafe(issuer)) {
      throw new IllegalArgumentException("hashiwatashi.oidc.issuer must be an https address");
    }
    http.oauth2Login(login ->
        login
            .loginPage("/sign-in")
            .clientRegistrationRepository(this)
            .authorizedClientRepository(new ForgottenTokens())
            .withObjectPostProcessor(new Unkept())
            .authorizationEndpoint(there -> there.baseUri("/sign-in/with"))
            .redirectionEndpoint(back -> back.baseUri(BACK))
            .successHandler(this::proved)
            .failureHandler((request, response, fault) -> seeOther(response, "/sign-in?provider")));
  }

  /** Asked of the provider itself, at the first sign-in by it: it need not be there when we start. */
  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(ID)) {
      return null;
    }
    ClientRegistration known = found;
    if (known == null) {
      known =
          ClientRegistrations.fromIssuerLocation(issuer)
              .registrationId(ID)
              .clientId(client)
              .clientSecret(secret)
              .redirectUri("{baseUrl}" + BACK)
              .scope("openid", "profile", "email")
              .clientSettings(ClientSettings.builder().requireProofKey(true).build())
              .build();
      found = known;
    }
    return known;
  }

  private void proved(
      HttpServletRequest request, HttpServletResponse response, Authentication proof)
      throws IOException {
    // As whom the provider knows somebody is not who is at work here.
    SecurityContextHolder.clearContext();
    OidcUser person = (OidcUser) Objects.requireNonNull(proof.getPrincipal());
    Optional<Known> account = name(person).flatMap(records::find);
    if (account.isEmpty()) {
      records.note(name(person).orElse(""), request.getRemoteAddr(), Door.How.PROVIDER, true);
      seeOther(response, "/sign-in?provider");
      return;
    }
    Known known = account.get();
    seeOther(
        response,
        hasSecondFactor(person)
            ? door.enter(known.name(), Door.How.PROVIDER, request, response)
            : door.after(known, Door.How.PROVIDER, request, response));
  }

  private Optional<String> name(OidcUser person) {
    return person.getClaims().get(claim) instanceof String name
        ? Optional.of(name)
        : Optional.empty();
  }

  private static boolean hasSecondFactor(OidcUser person) {
    List<String> methods = person.getIdToken().getClaimAsStringList("amr");
    return methods != null && methods.stream().anyMatch(SECOND_FACTORS::contains);
  }

  private static void seeOther(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(HttpHeaders.LOCATION, address);
  }

  /** As whom the provider knows somebody must not get into the session: it would be let in. */
  private static final class Unkept
      implements ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {

    @Override
    public <O extends OAuth2LoginAuthenticationFilter> O postProcess(O filter) {
      filter.setSecurityContextRepository(new NullSecurityContextRepository());
      return filter;
    }
  }
}
