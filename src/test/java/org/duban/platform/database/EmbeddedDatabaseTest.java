package org.duban.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  @TempDir Path folder;

  /** Starts the database in a program of its own, writes a row and waits to be killed. */
  static final class Program {
    public static void main(String[] args) throws Exception {
      EmbeddedDatabase database = new EmbeddedDatabase(Path.of(args[0]), List.of());
      database.start();
      execute(database, "create table t (n int)", "insert into t values (42)");
      System.out.println("ready");
      Thread.sleep(600_000);
    }
  }

  @Test
  void shouldKeepDataOverRestartAndLetNobodyElseIn() throws Exception {
    // given a database that was used and stopped
    try (EmbeddedDatabase first = new EmbeddedDatabase(folder, List.of())) {
      first.start();
      execute(first, "create table t (n int)", "insert into t values (7)");

      // then a second program on the same folder is refused with the reason
      assertThatThrownBy(() -> new EmbeddedDatabase(folder, List.of()).start())
          .hasMessageContaining("Another Duban is running on the data folder");
      // and no other user gets in
      assertThatThrownBy(() -> DriverManager.getConnection(first.url(), "root", ""))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> DriverManager.getConnection(first.url(), first.user(), "wrong"))
          .isInstanceOf(SQLException.class);
    }

    // when it starts again
    try (EmbeddedDatabase second = new EmbeddedDatabase(folder, List.of())) {
      second.start();
      // then the data is there
      assertThat(number(second)).isEqualTo(7);
    }
    assertThat(folder.resolve("db/server.pid")).doesNotExist();
  }

  @Test
  void shouldRecoverFromAServerLeftOverByAKilledProgram() throws Exception {
    // given a program killed without warning, whose database server lives on
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    awaitReady(program);
    long server = Long.parseLong(Files.readString(folder.resolve("db/server.pid")).trim());
    program.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(server).map(ProcessHandle::isAlive)).contains(true);

    // when the program starts again
    try (EmbeddedDatabase database = new EmbeddedDatabase(folder, List.of())) {
      database.start();

      // then the old server is gone and the data is there
      assertThat(ProcessHandle.of(server).map(ProcessHandle::isAlive).orElse(false)).isFalse();
      assertThat(number(database)).isEqualTo(42);
    }
  }

  private static void awaitReady(Process program) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (line != null && !line.equals("ready")) {
      line = out.readLine();
    }
    assertThat(line).as("the program started its database").isEqualTo("ready");
  }

  private static void execute(EmbeddedDatabase database, String... sql) throws SQLException {
    try (Connection c = connect(database);
        Statement s = c.createStatement()) {
      for (String one : sql) {
        s.execute(one);
      }
    }
  }

  private static int number(EmbeddedDatabase database) throws SQLException {
    try (Connection c = connect(database);
        Statement s = c.createStatement();
        ResultSet r = s.executeQuery("select n from t")) {
      assertThat(r.next()).isTrue();
      return r.getInt(1);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
