package org.duban.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.ProductTest;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.notification.Note;
import org.duban.notification.Notification;
import org.duban.notification.Notifications;
import org.duban.notification.persistence.NotificationMapper;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.TaskScheduler;

@ProductTest
@Timeout(60)
class LiveStreamTest {

  private static final String PATH = "/api/notifications/stream";

  @Autowired LiveStreams streams;
  @Autowired Notifications notifications;
  @Autowired NotificationMapper mapper;
  @Autowired ProductClock clock;
  @Autowired CountyFixture counties;
  @Autowired LoginFixture logins;
  @Autowired ApplicationContext context;

  private County county;
  private long leader;
  private WebClient client;

  /** What a page reads. */
  private static final class Page implements AutoCloseable {

    private final InputStream body;
    private final BufferedReader lines;

    Page(HttpResponse<InputStream> answer) {
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/event-stream");
      assertThat(answer.headers().firstValue("X-Accel-Buffering")).contains("no");
      body = answer.body();
      lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** Lines of the next event; null at the end. */
    @Nullable String next() throws IOException {
      List<String> event = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          return String.join("|", event);
        }
        event.add(line);
      }
      return null;
    }

    @Override
    public void close() throws IOException {
      body.close();
    }
  }

  @BeforeEach
  void someone() {
    county = counties.create(1, 1, 1);
    leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    client = logins.as(leader);
  }

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void shouldTellWhatIsNewWhicheverNodeToldIt() throws Exception {
    // given
    tell("早先的");
    long member = county.member(1, 1, 1);
    try (Page page = new Page(client.open(PATH))) {
      assertThat(page.next()).contains("event:state", "retry:5000", "{\"unread\":1}");
      // when
      tell("新的");
      notifications.tell(List.of(new Note(member, null, "process", "别人的")));
      streams.look();
      // then
      assertThat(page.next()).contains("event:note", "\"text\":\"新的\"", "\"caseId\":9");
      assertThat(page.next()).isEqualTo("event:state|data:{\"unread\":2}");
      // when: another node, whose numbers are behind
      mapper.insert(
          List.of(new Notification(-leader, leader, null, "process", "另一节点", clock.now(), null)));
      streams.look();
      // then
      assertThat(page.next()).contains("event:note", "另一节点");
      assertThat(page.next()).contains("{\"unread\":3}");
      // when: read on another page
      client.post("/api/notifications/read", Map.of("upTo", Long.MAX_VALUE));
      settled();
      streams.look();
      // then
      assertThat(page.next()).isEqualTo("event:state|data:{\"unread\":0}");
      // when: nothing happens for a while
      settled();
      streams.look();
      settled();
      clock.advance(Duration.ofSeconds(16));
      streams.look();
      // then
      assertThat(page.next()).isEqualTo(":still here");
    }
  }

  @Test
  void shouldEndWithTheSession() throws Exception {
    // given
    WebClient elsewhere = logins.as(leader);
    try (Page page = new Page(client.open(PATH));
        Page other = new Page(elsewhere.open(PATH))) {
      assertThat(page.next()).contains("event:state");
      assertThat(other.next()).contains("event:state");
      // when
      assertThat(client.post("/api/session/logout", Map.of()).status()).isEqualTo(204);
      tell("退出之后");
      streams.look();
      // then: it hears nothing more
      assertThat(page.next()).startsWith("event:bye");
      assertThat(page.next()).isNull();
      assertThat(other.next()).contains("退出之后");
    }
    assertThat(client.get(PATH).status()).isEqualTo(401);
    assertThat(logins.nobody().get(PATH).status()).isEqualTo(401);
  }

  @Test
  void shouldForgetPagesThatAreGoneAndEndTheOldestOfTooMany() throws Exception {
    // given
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      pages.add(new Page(client.open(PATH)));
      assertThat(pages.get(i).next()).contains("event:state");
    }
    // then
    assertThat(pages.get(0).next()).isNull();
    // when
    for (Page page : pages) {
      page.close();
    }
    for (int i = 0; i < 100 && streams.size() > 0; i++) {
      clock.advance(Duration.ofSeconds(16));
      streams.look();
      settled();
    }
    // then
    assertThat(streams.size()).isZero();
  }

  @Test
  void shouldLeaveTheOtherSchedulesTheirOwnThread() {
    assertThat(context.getBean("taskScheduler"))
        .isInstanceOf(TaskScheduler.class)
        .isNotSameAs(context.getBean("notificationScheduler"));
  }

  private void tell(String text) {
    notifications.tell(List.of(new Note(leader, 9L, "process", text)));
  }

  /** Lets the threads that write to pages finish. */
  private static void settled() throws InterruptedException {
    Thread.sleep(100);
  }
}
