package org.duban.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.duban.ProductTest;
import org.duban.notification.persistence.ProfileMapper;
import org.duban.platform.crypto.SecretText;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Against a receiver that speaks HTTPS and answers as the vendors do. */
@ProductTest
class RobotChannelTest {

  private static final char[] STORE_PASSWORD = "changeit".toCharArray();

  @Autowired ProfileMapper profiles;
  @Autowired SecretText secrets;
  @Autowired RobotSignature signature;
  @Autowired JsonMapper json;
  @Autowired ProductClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired Ids ids;
  @TempDir static Path folder;

  private record Call(String path, String query, String body) {}

  private final ConcurrentLinkedQueue<Call> calls = new ConcurrentLinkedQueue<>();
  private volatile Map.Entry<Integer, String> answer =
      Map.entry(200, "{\"errcode\":0,\"errmsg\":\"ok\"}");
  private HttpsServer receiver;
  private RobotChannel channel;
  private long person;

  @BeforeEach
  void startReceiver() throws Exception {
    SSLContext ssl = tls();
    receiver = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.setHttpsConfigurator(new HttpsConfigurator(ssl));
    receiver.createContext(
        "/",
        exchange -> {
          calls.add(
              new Call(
                  exchange.getRequestURI().getPath(),
                  exchange.getRequestURI().getRawQuery(),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          byte[] text = answer.getValue().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Location", "/elsewhere");
          exchange.sendResponseHeaders(answer.getKey(), text.length);
          exchange.getResponseBody().write(text);
          exchange.close();
        });
    receiver.start();
    channel = channel("localhost:" + receiver.getAddress().getPort(), ssl);
    person = ids.next();
  }

  @AfterEach
  void stopReceiver() {
    receiver.stop(0);
  }

  @Test
  void shouldTellAWeComRobotTitleAndLink() {
    // given
    robot(RobotKind.WECOM, base() + "/cgi-bin/webhook/send?key=12345678-abcd", null);
    // when
    channel.send(message());
    // then
    Call call = calls.remove();
    assertThat(call.path()).isEqualTo("/cgi-bin/webhook/send");
    assertThat(call.query()).isEqualTo("key=12345678-abcd");
    assertThat(json.readTree(call.body()).path("msgtype").asString()).isEqualTo("text");
    assertThat(json.readTree(call.body()).path("text").path("content").asString())
        .isEqualTo("【督办】待办已逾期\nhttps://duban.example/cases/7\n消息号 42");
  }

  @Test
  void shouldSignForDingTalk() {
    // given
    robot(RobotKind.DINGTALK, base() + "/robot/send?access_token=abcdef123456", "SECabc");
    // when
    channel.send(message());
    // then
    Call call = calls.remove();
    String[] parts = call.query().split("&");
    assertThat(parts[0]).isEqualTo("access_token=abcdef123456");
    long time = Long.parseLong(parts[1].substring("timestamp=".length()));
    assertThat(time).isBetween(clock.millis() - 60_000, clock.millis());
    assertThat(URLDecoder.decode(parts[2].substring("sign=".length()), StandardCharsets.UTF_8))
        .isEqualTo(RobotSignature.hmac(time, "SECabc"));
  }

  @Test
  void shouldSignAsOthersDo() {
    // computed with openssl: printf '1577808000000\nSEC1' | openssl dgst -sha256 -hmac SEC1 -binary
    assertThat(RobotSignature.hmac(1_577_808_000_000L, "SEC1"))
        .isEqualTo("e4yKk0Y1W5EuzQN88ws6VYWHlaA8l+G4ZT/jmX6Zt/c=");
  }

  @Test
  void shouldFollowNoRedirectAndTellWhatWillNeverWork() {
    robot(RobotKind.WECOM, base() + "/cgi-bin/webhook/send?key=12345678-abcd", null);
    answer = Map.entry(302, "");
    assertThat(failure()).isEqualTo(DeliveryFailed.Remedy.NONE);
    assertThat(calls).hasSize(1);
    answer = Map.entry(200, "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}");
    assertThat(failure()).isEqualTo(DeliveryFailed.Remedy.NONE);
    answer = Map.entry(200, "{\"errcode\":45009}");
    assertThat(failure()).isEqualTo(DeliveryFailed.Remedy.BUSY);
    answer = Map.entry(503, "");
    assertThat(failure()).isEqualTo(DeliveryFailed.Remedy.LATER);
    answer = Map.entry(200, "<html>");
    assertThat(failure()).isEqualTo(DeliveryFailed.Remedy.LATER);
    receiver.stop(0);
    assertThat(failure()).isEqualTo(DeliveryFailed.Remedy.LATER);
  }

  @Test
  void shouldNotWriteWhereItMayNoLonger() throws Exception {
    robot(RobotKind.WECOM, base() + "/cgi-bin/webhook/send?key=12345678-abcd", null);
    assertThatThrownBy(() -> channel("qyapi.weixin.qq.com", tls()).send(message()))
        .isInstanceOf(DeliveryFailed.class)
        .hasMessage("host not allowed");
    assertThat(calls).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=12345678",
        "https://127.0.0.1/cgi-bin/webhook/send?key=12345678",
        "https://qyapi.weixin.qq.com:8443/cgi-bin/webhook/send?key=12345678",
        "https://qyapi.weixin.qq.com@evil.example/cgi-bin/webhook/send?key=12345678",
        "https://a@qyapi.weixin.qq.com/cgi-bin/webhook/send?key=12345678",
        "https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=12345678",
        "https://qyapi.weixin.qq.com/cgi-bin/../x?key=12345678",
        "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=12345678&next=1",
        "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=12345678#x",
        "https://oapi.dingtalk.com/robot/send?access_token=12345678",
        "https://qyapi.weixin.qq.com/cgi-bin/webhook/send",
        "not an address",
      })
  void shouldRefuseOtherAddresses(String address) {
    RobotHosts hosts =
        new RobotHosts(
            new NotificationProperties(
                "", "", List.of("qyapi.weixin.qq.com", "oapi.dingtalk.com")));
    assertThatThrownBy(() -> hosts.require(RobotKind.WECOM, address))
        .isInstanceOf(DubanException.class);
  }

  private DeliveryFailed.Remedy failure() {
    try {
      channel.send(message());
    } catch (DeliveryFailed e) {
      return e.remedy();
    }
    throw new AssertionError("was taken");
  }

  private RobotChannel channel(String host, SSLContext ssl) {
    RobotHosts hosts = new RobotHosts(new NotificationProperties("", "", List.of(host)));
    return new RobotChannel(
        profiles, secrets, hosts, signature, json, HttpClient.newBuilder().sslContext(ssl));
  }

  private Outgoing message() {
    return new Outgoing(
        42, person, "待办已逾期", List.of(new Outgoing.Line("待办已逾期", "https://duban.example/cases/7")));
  }

  private void robot(RobotKind kind, String address, @Nullable String secret) {
    jdbc.update(
        """
        insert into notification_profile
          (person_id, robot_kind, robot_cipher, secret_cipher, changed_at) values (?, ?, ?, ?, ?)
        """,
        person,
        kind.name(),
        secrets.encrypt(address),
        secret == null ? null : secrets.encrypt(secret),
        clock.now());
  }

  private String base() {
    return "https://localhost:" + receiver.getAddress().getPort();
  }

  /** A certificate of its own for localhost, made by the JDK's keytool. */
  private static synchronized SSLContext tls() throws Exception {
    Path store = folder.resolve("receiver.p12");
    if (!Files.exists(store)) {
      Process made =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                  "-genkeypair",
                  "-alias",
                  "receiver",
                  "-keyalg",
                  "EC",
                  "-dname",
                  "CN=localhost",
                  "-ext",
                  "SAN=dns:localhost",
                  "-storetype",
                  "PKCS12",
                  "-storepass",
                  new String(STORE_PASSWORD),
                  "-keystore",
                  store.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("keytool.log").toFile())
              .start();
      assertThat(made.waitFor()).isZero();
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, STORE_PASSWORD);
    }
    KeyManagerFactory mine = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    mine.init(keys, STORE_PASSWORD);
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(mine.getKeyManagers(), trusted.getTrustManagers(), null);
    return context;
  }
}
