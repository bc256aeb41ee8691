package org.duban.platform.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.duban.platform.database.DatabaseProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keys come from the environment. Only the form with the embedded database makes its own, once, in
 * its data folder.
 */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

  @Bean
  SecretText secretText(
      DatabaseProperties database,
      @Value("${duban.keys.data:${DUBAN_DATA_KEY:}}") String data,
      @Value("${duban.keys.hash:${DUBAN_HASH_KEY:}}") String hash) {
    if (!data.isBlank() && !hash.isBlank()) {
      return new SecretText(KeyRing.parse(data, hash));
    }
    if (!database.embedded()) {
      throw new IllegalStateException(
          "With an external database, DUBAN_DATA_KEY and DUBAN_HASH_KEY must be set, each 32 random"
              + " bytes in base64, e.g. from openssl rand -base64 32");
    }
    List<String> own = ownKeys(database.dataDir().toAbsolutePath().resolve("keys"));
    return new SecretText(KeyRing.parse(own.get(0), own.get(1)));
  }

  private static List<String> ownKeys(Path file) {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
          Files.createFile(
              file,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(file, List.of("k1:" + random(), random()));
      }
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The key file " + file + " cannot be used", e);
    }
  }

  private static String random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
