package org.duban.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** A real SMTP server inside the test; the product sends its mails there. */
@Component
class MailServerFixture implements DisposableBean {

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  MailServerFixture() {
    server.start();
  }

  @Bean
  JavaMailSenderImpl testMailSender() {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port());
    sender.setDefaultEncoding("UTF-8");
    return sender;
  }

  int port() {
    return server.getSmtp().getPort();
  }

  /** What came for that mailbox, oldest first. */
  List<MimeMessage> to(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(m -> receiver(m).equals(address))
        .toList();
  }

  static String text(MimeMessage message) {
    try {
      return message.getContent().toString();
    } catch (java.io.IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String whole(MimeMessage message) {
    return GreenMailUtil.getWholeMessage(message);
  }

  private static String receiver(MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void destroy() {
    server.stop();
  }
}
