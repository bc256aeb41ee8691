package org.duban.casefile.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.platform.database.DatabaseProperties;
import org.springframework.stereotype.Component;

/** Bytes in the folder {@code uploads} of the data folder; on several nodes a shared one. */
@Component
class FolderBlobStore implements BlobStore {

  private static final Pattern SHA = Pattern.compile("[0-9a-f]{64}");

  private final Path root;

  FolderBlobStore(DatabaseProperties properties) {
    this.root = properties.dataDir().toAbsolutePath().normalize().resolve("uploads");
  }

  @Override
  public String put(byte[] bytes) throws IOException {
    String sha = sha(bytes);
    Path file = path(sha);
    if (Files.exists(file)) {
      touch(file);
      return sha;
    }
    Files.createDirectories(file.getParent());
    Path part = Files.createTempFile(file.getParent(), "part", ".tmp");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return sha;
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    return Files.newInputStream(path(sha256));
  }

  @Override
  public void delete(String sha256) throws IOException {
    Files.deleteIfExists(path(sha256));
  }

  @Override
  public List<String> untouchedFor(Duration age, int limit) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    Instant before = machineNow().minus(age);
    try (Stream<Path> files = Files.walk(root, 3)) {
      return files
          .filter(f -> SHA.matcher(f.getFileName().toString()).matches())
          .filter(f -> olderThan(f, before))
          .limit(limit)
          .map(f -> f.getFileName().toString())
          .toList();
    }
  }

  /** File times are the machine's, whatever the product's clock says. */
  private static Instant machineNow() {
    return Instant.ofEpochMilli(System.currentTimeMillis());
  }

  private static void touch(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(machineNow()));
  }

  private static boolean olderThan(Path file, Instant before) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    } catch (IOException e) {
      return false;
    }
  }

  private Path path(String sha) throws IOException {
    if (!SHA.matcher(sha).matches()) {
      throw new NoSuchFileException(sha);
    }
    return root.resolve(sha.substring(0, 2)).resolve(sha.substring(2, 4)).resolve(sha);
  }

  private static String sha(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
