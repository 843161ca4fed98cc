package jp.hashiwatashi.access.signin;

import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.shared.page.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sends links by mail, where a server for mail is configured, and the address at which people reach this
 * application: that of a request could be anybody's word.
 */
@Component
public final class LinkMail {

  private static final Logger log = LoggerFactory.getLogger(LinkMail.class);
  private static final String TIMEOUT = "15000";

  private final String host;
  private final String from;
  private final String address;
  private final Session session;

  LinkMail(
      @Value("${hashiwatashi.mail.host:}") String host,
      @Value("${hashiwatashi.mail.port:587}") int port,
      @Value("${hashiwatashi.mail.encryption:starttls}") String encryption,
      @Value("${hashiwatashi.mail.user:}") String user,
      @Value("${hashiwatashi.mail.password:}") String password,
      @Value("${hashiwatashi.mail.from:}") String from,
      @Value("${hashiwatashi.public-address:}") String address) {
    this.host = host;
    this.from = from;
    this.address = address.replaceAll("/+$", "");
    session = session(port, encryption, user, password);
  }

  private Session session(int port, String encryption, String user, String password) {
    var settings = new Properties();
    settings.put("mail.smtp.host", host);
    settings.put("mail.smtp.port", port);
    settings.put("mail.smtp.connectiontimeout", TIMEOUT);
    settings.put("mail.smtp.timeout", TIMEOUT);
    settings.put("mail.smtp.writetimeout", TIMEOUT);
    switch (encryption) {
      case "starttls" -> {
        settings.put("mail.smtp.starttls.enable", "true");
        settings.put("mail.smtp.starttls.required", "true");
      }
      case "tls" -> settings.put("mail.smtp.ssl.enable", "true");
      case "none" -> log.info("Mail is sent without encryption, as configured");
      default ->
          throw new IllegalArgumentException(
              "hashiwatashi.mail.encryption is starttls, tls or none");
    }
    settings.put("mail.smtp.ssl.checkserveridentity", "true");
    settings.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
    return Session.getInstance(
        settings,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(user, password);
          }
        });
  }

  /** Whether mail can be sent at all. */
  public boolean isConfigured() {
    return !host.isEmpty() && !from.isEmpty() && !address.isEmpty();
  }

  /**
   * Sends a link.
   *
   * @param token of the link
   * @param text key of what the mail says; the name and the link are filled in
   * @return whether the server for mail has taken it
   */
  public boolean send(String to, String name, String token, String text) {
    Words words = Words.in(java.util.Locale.JAPANESE);
    try {
      var message = new MimeMessage(session);
      message.setFrom(new InternetAddress(from, true));
      message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to, true));
      message.setSubject(words.text("mail.subject"), StandardCharsets.UTF_8.name());
      message.setText(
          words.text(text, name, address + SignInLinks.path(token)).replace("\\n", "\n"),
          StandardCharsets.UTF_8.name());
      Transport.send(message);
      return true;
    } catch (MessagingException fault) {
      log.warn("A mail was not taken by the server for mail: {}", fault.getClass().getSimpleName());
      return false;
    }
  }
}
