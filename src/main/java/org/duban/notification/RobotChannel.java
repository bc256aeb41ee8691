package org.duban.notification;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.notification.persistence.ProfileMapper;
import org.duban.platform.crypto.SecretText;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Group robots of WeCom and DingTalk. Neither knows a key for repeats, so a message whose sending
 * was cut off by a crash may come twice; its number shows that it is the same one.
 */
@Component
class RobotChannel implements Channel {

  private static final int LONGEST_ANSWER = 10_000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Too many a minute: WeCom 45009, DingTalk 130101, 410100 and 660026. */
  private static final Set<Integer> BUSY = Set.of(45009, 130101, 410100, 660026);

  /** "System busy" of both; also what an answer without a code is taken for. */
  private static final int VENDOR_DOWN = -1;

  private final ProfileMapper profiles;
  private final SecretText secrets;
  private final RobotHosts hosts;
  private final RobotSignature signature;
  private final JsonMapper json;
  private final HttpClient http;

  @Autowired
  RobotChannel(
      ProfileMapper profiles,
      SecretText secrets,
      RobotHosts hosts,
      RobotSignature signature,
      JsonMapper json) {
    this(profiles, secrets, hosts, signature, json, HttpClient.newBuilder());
  }

  RobotChannel(
      ProfileMapper profiles,
      SecretText secrets,
      RobotHosts hosts,
      RobotSignature signature,
      JsonMapper json,
      HttpClient.Builder http) {
    this.profiles = profiles;
    this.secrets = secrets;
    this.hosts = hosts;
    this.signature = signature;
    this.json = json;
    this.http =
        http.followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  @Override
  public Way way() {
    return Way.ROBOT;
  }

  @Override
  public boolean on() {
    return !hosts.none();
  }

  @Override
  public void send(Outgoing message) {
    Profile profile =
        profiles.profiles(List.of(message.personId())).stream()
            .filter(Profile::hasRobot)
            .findFirst()
            .orElseThrow(() -> DeliveryFailed.forGood("no robot"));
    check(post(address(profile), body(message)));
  }

  private URI address(Profile profile) {
    RobotKind kind = profile.robotKind();
    byte[] cipher = profile.robotCipher();
    if (kind == null || cipher == null) {
      throw DeliveryFailed.forGood("no robot");
    }
    try {
      URI uri = hosts.require(kind, secrets.decrypt(cipher));
      byte @Nullable [] secret = profile.secretCipher();
      return kind == RobotKind.DINGTALK && secret != null
          ? signature.sign(uri, secrets.decrypt(secret))
          : uri;
    } catch (DubanException e) {
      // the list of hosts may have become shorter since
      throw DeliveryFailed.forGood("host not allowed");
    }
  }

  private String body(Outgoing message) {
    String text =
        "【督办】"
            + message.title()
            + "\n"
            + message.links().stream()
                .map(
                    line ->
                        message.links().size() == 1
                            ? line.link()
                            : line.title() + " " + line.link())
                .collect(Collectors.joining("\n"))
            + "\n消息号 "
            + message.id();
    ObjectNode root = json.createObjectNode().put("msgtype", "text");
    root.putObject("text").put("content", text);
    return json.writeValueAsString(root);
  }

  private String post(URI address, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
      try (InputStream in = answer.body()) {
        String text = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        if (answer.statusCode() == 429) {
          throw DeliveryFailed.busy("HTTP 429");
        }
        if (answer.statusCode() >= 500) {
          throw DeliveryFailed.later("HTTP " + answer.statusCode());
        }
        if (answer.statusCode() != 200) {
          throw DeliveryFailed.forGood("HTTP " + answer.statusCode());
        }
        return text;
      }
    } catch (IOException e) {
      throw DeliveryFailed.later(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw DeliveryFailed.busy("node stops");
    }
  }

  private void check(String answer) {
    int code;
    try {
      code = json.readTree(answer).path("errcode").asInt(VENDOR_DOWN);
    } catch (JacksonException e) {
      throw DeliveryFailed.later("answer unreadable");
    }
    if (code == 0) {
      return;
    }
    if (BUSY.contains(code)) {
      throw DeliveryFailed.busy("errcode " + code);
    }
    throw code == VENDOR_DOWN
        ? DeliveryFailed.later("errcode " + code)
        : DeliveryFailed.forGood("errcode " + code);
  }
}
