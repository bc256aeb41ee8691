package org.duban.casefile.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.duban.ProductTest;
import org.duban.casefile.attachment.persistence.BlobMapper;
import org.duban.platform.time.ProductClock;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Against a server that speaks S3 and checks signatures. */
@ProductTest
class S3BlobStoreTest {

  private static final String BUCKET = "duban";
  private static final String KEY = "ab".repeat(32);
  private static final byte[] BYTES = "现场".getBytes(StandardCharsets.UTF_8);

  @Autowired BlobMapper mapper;
  @Autowired ProductClock clock;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcTemplate jdbc;

  @TempDir Path served;
  @TempDir Path folder;

  private S3Proxy server;
  private S3Client client;
  private FolderBlobStore before;
  private S3BlobStore store;

  @BeforeEach
  void startServer() throws Exception {
    server =
        S3Proxy.builder()
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, "duban-key", "duban-secret")
            .blobStore(new FilesystemNio2BlobStore(served.toString()))
            .build();
    server.start();
    client = client("duban-secret");
    client.createBucket(b -> b.bucket(BUCKET));
    before = new FolderBlobStore(folder);
    store = new S3BlobStore(client, BUCKET, "uploads/", before);
  }

  @AfterEach
  void stopServer() throws Exception {
    server.stop();
  }

  private S3Client client(String secret) {
    return BlobStoreConfiguration.client(
        new S3Properties(
            BUCKET,
            URI.create("http://127.0.0.1:" + server.getPort()),
            "us-east-1",
            "duban-key",
            secret,
            true,
            "uploads"));
  }

  @Test
  void shouldKeepOpenAndRemove() throws Exception {
    // when
    store.put(KEY, BYTES, "image/jpeg");
    // then
    assertThat(read(KEY)).isEqualTo(BYTES);
    assertThat(objects()).containsExactly("uploads/" + KEY);
    assertThat(client.headObject(o -> o.bucket(BUCKET).key("uploads/" + KEY)).contentType())
        .isEqualTo("image/jpeg");
    // when
    store.delete(KEY);
    store.delete(KEY);
    // then
    assertThatThrownBy(() -> read(KEY)).isInstanceOf(IOException.class);
    assertThat(objects()).isEmpty();
  }

  @Test
  void shouldStillReadAndRemoveWhatTheFolderHas() throws Exception {
    // given: uploaded before there was a bucket
    before.put(KEY, BYTES, "image/jpeg");
    // when, then
    assertThat(read(KEY)).isEqualTo(BYTES);
    assertThat(objects()).isEmpty();
    store.delete(KEY);
    assertThatThrownBy(() -> read(KEY)).isInstanceOf(IOException.class);
  }

  @Test
  void shouldBeRefusedWithAWrongSecret() {
    S3BlobStore wrong = new S3BlobStore(client("guessed"), BUCKET, "uploads/", null);
    assertThatThrownBy(() -> wrong.put(KEY, BYTES, "image/jpeg")).isInstanceOf(IOException.class);
    assertThat(objects()).isEmpty();
  }

  @Test
  void shouldLeaveNothingBehindThatCannotBeFoundAndRemoved() throws Exception {
    // given
    KeepingBlobs keeping = new KeepingBlobs(store, mapper, clock, transactions);
    String named = keeping.keep(BYTES, "image/jpeg");
    jdbc.update(
        """
        insert into attachment (id, case_id, task_id, kind, name, content_type, size, sha256,
          blob_key, uploaded_by, uploaded_at, submitted)
        values (?, 0, 's3', 'photo', 'a.jpg', 'image/jpeg', 6, ?, ?, 0, now(3), true)
        """,
        clock.now().getNano() + 1L,
        named,
        named);
    // given: kept, but the transaction that was to name it failed
    String lost = keeping.keep(BYTES, "image/jpeg");
    assertThat(lost).isNotEqualTo(named).matches("[0-9a-f]{64}");
    // given: written down, then the store went away
    int port = server.getPort();
    server.stop();
    assertThatThrownBy(() -> keeping.keep(BYTES, "image/jpeg"))
        .hasMessageContaining("attachment.not-kept");
    assertThat(port).isPositive();
    List<String> noted = mapper.unnamed(clock.now().plusMinutes(1), "", 100_000);
    assertThat(noted).contains(lost).doesNotContain(named);
    // when: the clearing meets a store that is away, nothing is forgotten
    assertThatThrownBy(() -> keeping.clear(clock.now().plusMinutes(1)))
        .isInstanceOf(IOException.class);
    assertThat(mapper.unnamed(clock.now().plusMinutes(1), "", 100_000)).contains(lost);
    // when: it is back
    startAgain();
    KeepingBlobs later = new KeepingBlobs(store, mapper, clock, transactions);
    later.clear(clock.now().plusMinutes(1));
    // then
    assertThat(objects()).containsExactly("uploads/" + named);
    assertThat(read(named)).isEqualTo(BYTES);
    assertThat(mapper.unnamed(clock.now().plusMinutes(1), "", 100_000)).doesNotContain(lost);
    jdbc.update("delete from attachment where blob_key = ?", named);
    jdbc.update("delete from attachment_blob where blob_key = ?", named);
  }

  private void startAgain() throws Exception {
    server =
        S3Proxy.builder()
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, "duban-key", "duban-secret")
            .blobStore(new FilesystemNio2BlobStore(served.toString()))
            .build();
    server.start();
    client = client("duban-secret");
    store = new S3BlobStore(client, BUCKET, "uploads/", before);
  }

  private byte[] read(String key) throws IOException {
    try (InputStream in = store.open(key)) {
      return in.readAllBytes();
    }
  }

  private List<String> objects() {
    return client.listObjectsV2(l -> l.bucket(BUCKET)).contents().stream()
        .map(S3Object::key)
        .map(Objects::requireNonNull)
        .toList();
  }
}
