package org.duban.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.duban.platform.database.DatabaseProperties;
import org.springframework.stereotype.Component;

/** Archives of concluded campaigns, in the folder {@code archives} of the data folder. */
@Component
class ArchiveStore {

  /** What was kept. */
  record Kept(String sha256, long size) {}

  /** Writes an archive. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private final Path root;

  ArchiveStore(DatabaseProperties properties) {
    this.root = properties.dataDir().toAbsolutePath().normalize().resolve("archives");
  }

  /** Whole or not at all: a crash leaves no half file under the name. */
  Kept keep(long campaignId, String caseNo, Writing writing) throws IOException {
    Path file = path(campaignId, caseNo);
    Files.createDirectories(file.getParent());
    Path part = Files.createTempFile(file.getParent(), "part", ".tmp");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (OutputStream out =
          new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(part)), digest)) {
        writing.to(out);
      }
      long size = Files.size(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return new Kept(HexFormat.of().formatHex(digest.digest()), size);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  InputStream open(long campaignId, String caseNo) throws IOException {
    return Files.newInputStream(path(campaignId, caseNo));
  }

  void delete(long campaignId, String caseNo) throws IOException {
    Files.deleteIfExists(path(campaignId, caseNo));
  }

  private Path path(long campaignId, String caseNo) {
    return root.resolve(String.valueOf(campaignId))
        .resolve(caseNo.replaceAll("[^\\p{IsHan}A-Za-z0-9._-]", "_") + ".zip");
  }
}
