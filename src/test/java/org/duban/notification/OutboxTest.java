package org.duban.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.notification.persistence.OutboxMapper;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.MailAddresses;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Rules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class OutboxTest {

  @Autowired Notifications notifications;
  @Autowired SendingOutbox sending;
  @Autowired OutboxMapper mapper;
  @Autowired Digests digests;
  @Autowired MailChannel mail;
  @Autowired MailServerFixture mailbox;
  @Autowired JavaMailSenderImpl smtp;
  @Autowired MailAddresses addresses;
  @Autowired NotificationProperties settings;
  @Autowired Rules rules;
  @Autowired TransactionTemplate transactions;
  @Autowired ProductClock clock;
  @Autowired CountyFixture counties;
  @Autowired CurrentActor actor;
  @Autowired LoginFixture logins;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private long leader;
  private String address;

  /** A node that is killed after the message was handed over. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private interface Sending {
    void send(Outgoing message);
  }

  @BeforeEach
  void someoneWithAnAddress() {
    county = counties.create(1, 1, 1);
    leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    address = "leader%d@town.example".formatted(leader);
    actor.asSystem(
        () -> {
          addresses.set(leader, address);
          return true;
        });
  }

  @AfterEach
  void backToNow() {
    clock.reset();
    smtp.setPort(mailbox.port());
  }

  @Test
  void shouldMailTitleAndLinkAndNothingElse() throws Exception {
    // given
    long member = county.member(1, 1, 1);
    // when
    notifications.tell(
        List.of(
            new Note(leader, 77L, "due.red", "测试镇张三的待办已逾期", "“核实”（ZG-9）已逾期"),
            new Note(leader, null, "due.yellow", "测试镇李四的待办"),
            new Note(leader, 78L, "due.blue", "默认不发"),
            new Note(member, 79L, "due.red", "没有邮箱")));
    sending.send();
    sending.send();
    // then
    List<MimeMessage> mails = mailbox.to(address);
    assertThat(mails).hasSize(2);
    assertThat(mails.get(0).getSubject()).isEqualTo("【督办】“核实”（ZG-9）已逾期");
    assertThat(MailServerFixture.text(mails.get(0)).strip().lines())
        .containsExactly("“核实”（ZG-9）已逾期", "https://duban.example/cases/77");
    assertThat(mails.get(1).getSubject()).isEqualTo("【督办】待办即将到期");
    assertThat(MailServerFixture.text(mails.get(1)).strip().lines())
        .containsExactly("待办即将到期", "https://duban.example/notifications");
    assertThat(mails.get(0).getMessageID())
        .isEqualTo("<duban-%d@duban.example>".formatted(entries().get(0).id()));
    assertThat(entries()).extracting(OutboxEntry::state).containsOnly(OutboxEntry.State.SENT);
  }

  @Test
  void shouldLeaveWithTheActOrNotAtAll() {
    // when
    assertThatThrownBy(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      tell("due.red");
                      throw new IllegalStateException("the act fails");
                    }))
        .isInstanceOf(IllegalStateException.class);
    sending.send();
    // then
    assertThat(entries()).isEmpty();
    assertThat(mailbox.to(address)).isEmpty();
  }

  @Test
  void shouldSendEachOnceOverSeveralNodes() throws Exception {
    // given
    for (int i = 0; i < 230; i++) {
      tell("due.red");
    }
    ConcurrentLinkedQueue<Long> sent = new ConcurrentLinkedQueue<>();
    List<SendingOutbox> nodes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      nodes.add(
          node(
              message -> {
                if (message.personId() == leader) {
                  sent.add(message.id());
                }
              }));
    }
    // when
    ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
    List<Future<Integer>> results =
        threads.invokeAll(nodes.stream().map(n -> (Callable<Integer>) n::send).toList());
    for (Future<Integer> result : results) {
      result.get();
    }
    threads.shutdown();
    // then
    assertThat(sent).hasSize(230).doesNotHaveDuplicates();
    assertThat(entries()).extracting(OutboxEntry::state).containsOnly(OutboxEntry.State.SENT);
  }

  @Test
  void shouldSendAgainUnderTheSameKeyWhenANodeDiedBeforeItMarked() throws Exception {
    // given: handed over, then killed
    tell("due.red");
    SendingOutbox dying =
        node(
            message -> {
              mail.send(message);
              throw new Killed();
            });
    assertThatThrownBy(dying::send).isInstanceOf(Killed.class);
    // when: another node, while the lease runs
    sending.send();
    // then
    assertThat(mailbox.to(address)).hasSize(1);
    // when: the lease has run out
    jdbc.update(
        "update notification_outbox set lease_until = '2000-01-01' where person_id = ?", leader);
    sending.send();
    sending.send();
    // then: the same message, not a second one
    List<MimeMessage> mails = mailbox.to(address);
    assertThat(mails).hasSize(2);
    assertThat(mails.get(0).getMessageID()).isEqualTo(mails.get(1).getMessageID());
    assertThat(entries().get(0).state()).isEqualTo(OutboxEntry.State.SENT);
  }

  @Test
  void shouldNotSendWhatAnotherNodeTookOver() {
    // given: a slow node whose lease ran out before its second message
    tell("due.red");
    tell("due.red");
    List<Long> slow = new ArrayList<>();
    List<Long> other = new ArrayList<>();
    SendingOutbox quick = node(message -> other.add(message.id()));
    SendingOutbox late =
        node(
            message -> {
              slow.add(message.id());
              if (message.personId() == leader) {
                jdbc.update(
                    """
                    update notification_outbox set lease_until = '2000-01-01'
                    where person_id = ? and id <> ?
                    """,
                    leader,
                    message.id());
                quick.send();
              }
            });
    // when
    late.send();
    // then
    List<Long> ours = entries().stream().map(OutboxEntry::id).toList();
    assertThat(slow).contains(ours.get(0)).doesNotContain(ours.get(1));
    assertThat(other).contains(ours.get(1)).doesNotContain(ours.get(0));
  }

  @Test
  void shouldTryAgainLaterAndLaterAndShowWhatIsDead() {
    // given: the mail server is down
    tell("due.red");
    smtp.setPort(1);
    // when
    sending.send();
    // then
    OutboxEntry once = entries().get(0);
    assertThat(once.attempts()).isEqualTo(1);
    assertThat(once.nextAt())
        .isAfter(clock.now().plusSeconds(50))
        .isBefore(clock.now().plusSeconds(70));
    assertThat(sending.send()).isZero();
    assertThat(entries().get(0).attempts()).isEqualTo(1);
    // when: every attempt fails
    for (int i = 0; i < 12; i++) {
      clock.advance(Duration.ofHours(5));
      sending.send();
    }
    // then
    assertThat(entries().get(0).attempts()).isEqualTo(rules.number("notification.attempts"));
    assertThat(entries().get(0).state()).isEqualTo(OutboxEntry.State.DEAD);
    // given: the one who runs the product
    clock.reset();
    WebClient runs = logins.as(counties.person("管理员", county.code(), null, "SYSTEM_ADMIN"));
    WebClient leads = logins.as(leader);
    assertThat(leads.get("/api/notifications/dead").status()).isEqualTo(403);
    assertThat(leads.get("/api/notifications/outbox").status()).isEqualTo(403);
    assertThat(leads.post("/api/notifications/dead/retry", Map.of("ids", List.of(1))).status())
        .isEqualTo(403);
    assertThat(runs.get("/api/notifications/outbox").json().path("dead").asInt()).isPositive();
    String shown = runs.get("/api/notifications/dead?limit=200").text();
    assertThat(shown).contains("\"personId\":" + leader).doesNotContain(address, "ZG-1");
    // when: it is up again
    smtp.setPort(mailbox.port());
    WebClient.Answer retried =
        runs.post("/api/notifications/dead/retry", Map.of("ids", List.of(once.id())));
    sending.send();
    // then
    assertThat(retried.json().path("count").asInt()).isEqualTo(1);
    assertThat(mailbox.to(address)).hasSize(1);
    assertThat(runs.post("/api/notifications/dead/retry", Map.of("ids", List.of())).status())
        .isEqualTo(422);
  }

  @Test
  void shouldGiveUpAtOnceWhatNobodyWillTake() {
    // given: the address was taken away meanwhile
    tell("due.red");
    actor.asSystem(
        () -> {
          addresses.set(leader, null);
          return true;
        });
    // when
    sending.send();
    // then
    assertThat(entries().get(0).state()).isEqualTo(OutboxEntry.State.DEAD);
    assertThat(entries().get(0).error()).isEqualTo("no e-mail address");
  }

  @Test
  void shouldGiveUpWhatStopsEveryNode() {
    // given
    tell("due.red");
    SendingOutbox dying =
        node(
            message -> {
              throw new Killed();
            });
    // when
    for (int i = 0; i < rules.number("notification.attempts"); i++) {
      assertThatThrownBy(dying::send).isInstanceOf(Killed.class);
      jdbc.update(
          "update notification_outbox set lease_until = '2000-01-01' where person_id = ?", leader);
    }
    dying.send();
    // then
    assertThat(entries().get(0).state()).isEqualTo(OutboxEntry.State.DEAD);
    assertThat(entries().get(0).error()).isEqualTo("interrupted");
  }

  @Test
  void shouldEnterAddressesByWhoManagesPeopleOnly() {
    // given
    WebClient office = logins.as(county.holder("CAMPAIGN_OFFICE", county.code()));
    WebClient member = logins.as(county.member(1, 1, 1));
    String path = "/api/people/" + leader + "/email";
    // then
    assertThat(member.put(path, Map.of("email", "x@y.example")).status()).isEqualTo(403);
    assertThat(office.put(path, Map.of("email", "x@y.example\nBcc: z@y.example")).code())
        .isEqualTo("organisation.person.email");
    assertThat(office.put(path, Map.of("email", "new@y.example")).status()).isEqualTo(204);
    assertThat(addresses.of(leader)).contains("new@y.example");
    assertThat(
            jdbc.queryForObject(
                "select email_cipher from person where id = ?", byte[].class, leader))
        .isNotEqualTo("new@y.example".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    // when
    office.put(path, Map.of());
    // then
    assertThat(addresses.of(leader)).isEmpty();
  }

  private void tell(String kind) {
    notifications.tell(List.of(new Note(leader, 1L, kind, "“核实”（ZG-1）已逾期", "“核实”（ZG-1）已逾期")));
  }

  private SendingOutbox node(Sending send) {
    Channel channel =
        new Channel() {
          @Override
          public Way way() {
            return Way.MAIL;
          }

          @Override
          public boolean on() {
            return true;
          }

          @Override
          public void send(Outgoing message) {
            send.send(message);
          }
        };
    return new SendingOutbox(
        mapper,
        new Channels(List.of(channel)),
        digests,
        settings,
        rules,
        transactions,
        clock,
        false);
  }

  private List<OutboxEntry> entries() {
    return jdbc
        .queryForList(
            "select id from notification_outbox where person_id = ? order by id",
            Long.class,
            leader)
        .stream()
        .map(
            id ->
                jdbc.queryForObject(
                    "select * from notification_outbox where id = ?",
                    (row, n) ->
                        new OutboxEntry(
                            row.getLong("id"),
                            row.getLong("person_id"),
                            Way.valueOf(row.getString("channel")),
                            row.getString("kind"),
                            row.getString("title"),
                            row.getString("link"),
                            OutboxEntry.State.valueOf(row.getString("state")),
                            null,
                            row.getInt("attempts"),
                            row.getTimestamp("next_at").toLocalDateTime(),
                            row.getString("error"),
                            row.getTimestamp("at").toLocalDateTime(),
                            null),
                    id))
        .toList();
  }
}
