package org.duban.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.organisation.MailAddresses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * E-mail. SMTP knows no way to ask whether a message was taken before a crash; a message sent again
 * keeps its Message-ID, by which mailboxes know a repeat.
 */
@Component
class MailChannel implements Channel {

  private static final String PREFIX = "【督办】";

  private final ObjectProvider<JavaMailSender> sender;
  private final MailAddresses addresses;
  private final NotificationProperties settings;

  MailChannel(
      ObjectProvider<JavaMailSender> sender,
      MailAddresses addresses,
      NotificationProperties settings) {
    this.sender = sender;
    this.addresses = addresses;
    this.settings = settings;
  }

  @Override
  public Way way() {
    return Way.MAIL;
  }

  @Override
  public boolean on() {
    JavaMailSender found = sender.getIfAvailable();
    return found != null
        && !settings.mailFrom().isBlank()
        && !(found instanceof JavaMailSenderImpl smtp
            && (smtp.getHost() == null || smtp.getHost().isBlank()));
  }

  @Override
  public void send(Outgoing message) {
    String to =
        addresses
            .of(message.personId())
            .orElseThrow(() -> DeliveryFailed.forGood("no e-mail address"));
    try {
      JavaMailSender smtp = sender.getObject();
      smtp.send(mime(smtp, message, to));
    } catch (MailException e) {
      throw refused(e) ? DeliveryFailed.forGood("mailbox refused") : DeliveryFailed.later(name(e));
    } catch (MessagingException e) {
      throw DeliveryFailed.forGood(name(e));
    }
  }

  private MimeMessage mime(JavaMailSender smtp, Outgoing message, String to)
      throws MessagingException {
    MimeMessage mime = smtp.createMimeMessage();
    MimeMessageHelper helper = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
    helper.setFrom(settings.mailFrom());
    helper.setTo(to);
    helper.setSubject(PREFIX + message.title());
    helper.setText(
        message.links().stream()
            .map(line -> (line.title() + "\n" + line.link()).strip())
            .collect(Collectors.joining("\n\n")));
    mime.setHeader("Message-ID", "<duban-" + message.id() + "@" + domain() + ">");
    mime.setHeader("Auto-Submitted", "auto-generated");
    return mime;
  }

  private String domain() {
    return settings.mailFrom().replaceAll(".*@|[<>\\s]", "");
  }

  /** Whether the server refused the mailbox itself, for good. */
  private static boolean refused(MailException failure) {
    Deque<Throwable> open = new ArrayDeque<>(Set.of(failure));
    Set<Throwable> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Throwable next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof SendFailedException failed
          && failed.getInvalidAddresses() != null
          && failed.getInvalidAddresses().length > 0) {
        return true;
      }
      if (next instanceof MailSendException several) {
        open.addAll(Arrays.asList(several.getMessageExceptions()));
      }
      if (next instanceof MessagingException chained && chained.getNextException() != null) {
        open.add(chained.getNextException());
      }
      if (next.getCause() != null) {
        open.add(next.getCause());
      }
    }
    return false;
  }

  private static String name(Exception e) {
    return e.getClass().getSimpleName();
  }
}
