package org.duban.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.ProductTest;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.notification.persistence.ProfileMapper;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.crypto.SecretText;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@ProductTest
class NotificationSettingsTest {

  private static final String PATH = "/api/notifications/settings";
  private static final String ROBOT =
      "https://oapi.dingtalk.com/robot/send?access_token=abcdef0123456789";

  @Autowired Notifications notifications;
  @Autowired SendingOutbox sending;
  @Autowired Digests digests;
  @Autowired RenewingRobotCiphers renewing;
  @Autowired MailServerFixture mailbox;
  @Autowired ProfileMapper profiles;
  @Autowired SecretText secrets;
  @Autowired ProductClock clock;
  @Autowired CountyFixture counties;
  @Autowired LoginFixture logins;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private long leader;
  private WebClient client;
  private String address;

  @BeforeEach
  void someone() {
    county = counties.create(1, 1, 1);
    leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    client = logins.as(leader);
    address = "leader%d@set.example".formatted(leader);
  }

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void shouldShowDefaultsThenWhatWasChosen() {
    // when
    JsonNode before = client.get(PATH).json();
    // then
    assertThat(before.path("mailOn").asBoolean()).isTrue();
    assertThat(before.path("robotOn").asBoolean()).isTrue();
    assertThat(before.has("email")).isFalse();
    assertThat(before.path("usualDigestAt").asString()).startsWith("08:30");
    assertThat(kind(before, "due.red").path("mail").asString()).isEqualTo("NOW");
    // when
    WebClient.Answer changed =
        client.put(
            PATH,
            Map.of(
                "email",
                address,
                "quietFrom",
                "22:00",
                "quietUntil",
                "07:00",
                "digestAt",
                "17:30",
                "robot",
                Map.of("kind", "DINGTALK", "address", ROBOT, "secret", "SECxyz"),
                "kinds",
                List.of(choice("due.red", "DIGEST", "NOW"))));
    // then
    assertThat(changed.status()).isEqualTo(200);
    JsonNode after = client.get(PATH).json();
    assertThat(after).isEqualTo(changed.json());
    assertThat(after.path("email").asString()).isEqualTo(address);
    assertThat(after.path("quietFrom").asString()).startsWith("22:00");
    assertThat(after.path("robot").path("hint").asString()).isEqualTo("…6789");
    assertThat(after.path("robot").path("signed").asBoolean()).isTrue();
    assertThat(kind(after, "due.red").path("mail").asString()).isEqualTo("DIGEST");
    assertThat(kind(after, "due.red").path("mailDefault").asString()).isEqualTo("NOW");
    assertThat(kind(after, "due.yellow").path("mail").asString()).isEqualTo("NOW");
    assertThat(changed.text()).doesNotContain("abcdef", "SECxyz");
    Profile stored = profiles.profiles(List.of(leader)).get(0);
    assertThat(secrets.decrypt(Objects.requireNonNull(stored.robotCipher()))).isEqualTo(ROBOT);
    // when: the robot is kept without naming it again, then taken away
    client.put(
        PATH, Map.of("email", address, "robot", Map.of("kind", "DINGTALK"), "kinds", List.of()));
    assertThat(client.get(PATH).json().path("robot").path("signed").asBoolean()).isTrue();
    client.put(PATH, Map.of("kinds", List.of()));
    // then
    assertThat(client.get(PATH).json().has("robot")).isFalse();
    assertThat(client.get(PATH).json().has("email")).isFalse();
    assertThat(kind(client.get(PATH).json(), "due.red").path("mail").asString()).isEqualTo("NOW");
  }

  @Test
  void shouldRefuseWhatMakesNoSense() {
    assertThat(code(Map.of("quietFrom", "22:00", "kinds", List.of())))
        .isEqualTo("notification.quiet");
    assertThat(code(Map.of("quietFrom", "22:00", "quietUntil", "22:00", "kinds", List.of())))
        .isEqualTo("notification.quiet");
    assertThat(code(Map.of("kinds", List.of(choice("nothing", "NOW", "NOW")))))
        .isEqualTo("notification.kind");
    assertThat(
            code(
                Map.of(
                    "kinds",
                    List.of(choice("due.red", "NOW", "NOW"), choice("due.red", "OFF", "OFF")))))
        .isEqualTo("notification.kind");
    assertThat(code(Map.of("email", "a@b.example, c@d.example", "kinds", List.of())))
        .isEqualTo("organisation.person.email");
    assertThat(robot("DINGTALK", "https://127.0.0.1/robot/send?access_token=12345678"))
        .isEqualTo("notification.robot.host");
    assertThat(robot("WECOM", ROBOT)).isEqualTo("notification.robot.address");
    assertThat(robot("WECOM", "")).isEqualTo("notification.robot.address");
    assertThat(client.put(PATH, Map.of()).status()).isBetween(400, 422);
    assertThat(logins.nobody().get(PATH).status()).isEqualTo(401);
    assertThat(client.get(PATH).json().has("email")).isFalse();
  }

  @Test
  void shouldKeepQuietAtNight() throws Exception {
    // given
    client.put(
        PATH,
        Map.of("email", address, "quietFrom", "22:00", "quietUntil", "07:00", "kinds", List.of()));
    clock.moveTo(LocalDateTime.of(2026, 3, 2, 23, 15));
    tell("due.red", "夜里");
    // when
    sending.send();
    clock.moveTo(LocalDateTime.of(2026, 3, 3, 6, 59));
    sending.send();
    // then
    assertThat(mailbox.to(address)).isEmpty();
    // when
    clock.moveTo(LocalDateTime.of(2026, 3, 3, 7, 1));
    sending.send();
    // then
    assertThat(mailbox.to(address)).hasSize(1);
    assertThat(mailbox.to(address).get(0).getSubject()).isEqualTo("【督办】夜里");
  }

  @Test
  void shouldSendOneDigestADay() throws Exception {
    // given
    client.put(
        PATH,
        Map.of(
            "email",
            address,
            "digestAt",
            "17:00",
            "kinds",
            List.of(choice("due.blue", "DIGEST", "OFF"), choice("due.red", "OFF", "OFF"))));
    clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
    tell("due.blue", "第一件");
    tell("due.red", "不发");
    clock.moveTo(LocalDateTime.of(2026, 3, 2, 15, 0));
    tell("due.blue", "第二件");
    // when
    digests.write();
    sending.send();
    assertThat(mailbox.to(address)).isEmpty();
    clock.moveTo(LocalDateTime.of(2026, 3, 2, 17, 1));
    tell("due.blue", "明天的");
    digests.write();
    digests.write();
    sending.send();
    // then
    List<MimeMessage> mails = mailbox.to(address);
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).getSubject()).isEqualTo("【督办】您有 2 条消息");
    assertThat(MailServerFixture.text(mails.get(0)))
        .contains("第一件", "第二件", "https://duban.example/cases/5")
        .doesNotContain("明天的", "不发");
    // when: the next day
    clock.moveTo(LocalDateTime.of(2026, 3, 3, 17, 1));
    digests.write();
    sending.send();
    // then
    assertThat(mailbox.to(address)).hasSize(2);
  }

  @Test
  void shouldTakeBackWhatWaitsWhenAWayIsTakenAway() {
    // given
    client.put(PATH, Map.of("email", address, "kinds", List.of()));
    tell("due.red", "还没发");
    tell("process", "明早发");
    // when
    client.put(PATH, Map.of("kinds", List.of()));
    client.put(PATH, Map.of("email", address, "kinds", List.of()));
    sending.send();
    // then
    assertThat(mailbox.to(address)).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void shouldWriteForTheRobotToo() {
    // given
    client.put(
        PATH,
        Map.of(
            "robot",
            Map.of("kind", "DINGTALK", "address", ROBOT),
            "kinds",
            List.of(choice("due.red", "NOW", "DIGEST"))));
    // when
    tell("due.red", "机器人");
    // then: held for the digest, and no mail without an address
    assertThat(
            jdbc.queryForList(
                "select concat(channel, state) from notification_outbox where person_id = ?",
                String.class,
                leader))
        .containsExactly("ROBOTHELD");
    assertThat(renewing.renew()).isZero();
    client.put(PATH, Map.of("kinds", List.of()));
    assertThat(waiting()).isZero();
  }

  private int waiting() {
    Integer n =
        jdbc.queryForObject(
            "select count(*) from notification_outbox where person_id = ?", Integer.class, leader);
    return n == null ? 0 : n;
  }

  private String code(Map<String, Object> body) {
    WebClient.Answer answer = client.put(PATH, body);
    assertThat(answer.status()).isEqualTo(422);
    return answer.code();
  }

  private String robot(String kind, String robotAddress) {
    return code(Map.of("robot", Map.of("kind", kind, "address", robotAddress), "kinds", List.of()));
  }

  private void tell(String kind, String title) {
    notifications.tell(List.of(new Note(leader, 5L, kind, title, title)));
  }

  private static Map<String, Object> choice(String key, String mail, String robot) {
    return Map.of("key", key, "mail", mail, "robot", robot);
  }

  private static JsonNode kind(JsonNode settings, String key) {
    for (JsonNode kind : settings.path("kinds")) {
      if (kind.path("key").asString().equals(key)) {
        return kind;
      }
    }
    throw new AssertionError(key);
  }
}
