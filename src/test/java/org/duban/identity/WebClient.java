package org.duban.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the running product as a browser does: keeps cookies, sends the CSRF token. */
public final class WebClient {

  /** What came back; body is null when empty or no JSON. */
  public record Answer(int status, byte[] bytes, HttpResponse<byte[]> response) {

    public JsonNode json() {
      return new JsonMapper().readTree(bytes);
    }

    public String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Message code of a problem. */
    public String code() {
      return json().path("code").asString();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String base;
  private final String address;
  private @Nullable String authorization;

  /**
   * @param address the network address it seems to come from
   */
  public WebClient(int port, String address) {
    this.base = "http://localhost:" + port;
    this.address = address;
  }

  public WebClient basic(String header) {
    this.authorization = header;
    return this;
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** An answer that goes on; read it line by line and close it. */
  public HttpResponse<java.io.InputStream> open(String path) {
    try {
      return http.send(request(path).GET().build(), BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public Answer delete(String path) {
    return send(changing(path).DELETE());
  }

  public Answer post(String path, Object body) {
    return send(json(path, body, "POST"));
  }

  public Answer put(String path, Object body) {
    return send(json(path, body, "PUT"));
  }

  /** Without the CSRF header. */
  public Answer postUnprotected(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(new JsonMapper().writeValueAsString(body))));
  }

  /** A file as multipart field {@code file}. */
  public Answer upload(String path, String fileName, byte[] content) {
    return upload("POST", path, fileName, content);
  }

  /** The same by another method. */
  public Answer upload(String method, String path, String fileName, byte[] content) {
    String boundary = "----duban-test";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .formatted(boundary, fileName)
            .getBytes(StandardCharsets.UTF_8));
    out.writeBytes(content);
    out.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        changing(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .method(method, BodyPublishers.ofByteArray(out.toByteArray())));
  }

  /** Several files, and plain fields, as one multipart body; each file is its own part's name. */
  public Answer uploadAll(
      String path, java.util.Map<String, String> fields, java.util.Map<String, byte[]> files) {
    String boundary = "----duban-test";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            out.writeBytes(
                ("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n")
                    .formatted(boundary, name, value)
                    .getBytes(StandardCharsets.UTF_8)));
    files.forEach(
        (name, content) -> {
          out.writeBytes(
              ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                      + "Content-Type: application/octet-stream\r\n\r\n")
                  .formatted(boundary, name, name)
                  .getBytes(StandardCharsets.UTF_8));
          out.writeBytes(content);
          out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
    out.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        changing(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(out.toByteArray())));
  }

  /** Any method, without a body. */
  public Answer call(String method, String path) {
    return send(changing(path).method(method, BodyPublishers.noBody()));
  }

  public Answer logIn(String username, String password) {
    return post("/api/session/login", java.util.Map.of("username", username, "password", password));
  }

  private HttpRequest.Builder json(String path, Object body, String method) {
    return changing(path)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(new JsonMapper().writeValueAsString(body)));
  }

  private HttpRequest.Builder changing(String path) {
    if (token() == null) {
      get("/api/session/csrf");
    }
    return request(path).header("X-XSRF-TOKEN", Objects.requireNonNull(token()));
  }

  private @Nullable String token() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(c -> c.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).header("X-Forwarded-For", address);
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.body(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
