package org.duban.platform.database;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives.
 *
 * @param url JDBC address of an external MySQL 8; empty means the embedded database
 * @param user user of the external database
 * @param password password of the external database
 * @param dataDir folder of the embedded database and of uploads
 * @param poolSize connections held at most
 * @param embeddedArgs further options for the embedded server, without the leading dashes
 */
@ConfigurationProperties("duban.db")
public record DatabaseProperties(
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("data") Path dataDir,
    @DefaultValue("24") int poolSize,
    @DefaultValue List<String> embeddedArgs) {

  /** Whether the program brings its own database. */
  public boolean embedded() {
    return url == null || url.isBlank();
  }
}
