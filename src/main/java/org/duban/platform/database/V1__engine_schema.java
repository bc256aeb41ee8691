package org.duban.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;

/**
 * The engine's own tables from the scripts it ships, with one change: the character set and
 * collation of the whole database, so that every text fits and joins between our tables and the
 * engine's use their indexes.
 */
@SuppressWarnings({"checkstyle:TypeName", "MemberName"})
class V1__engine_schema extends BaseJavaMigration {

  private static final String SCRIPTS = "org/camunda/bpm/engine/db/create/activiti.mysql.create.";

  @Override
  public void migrate(Context context) throws Exception {
    for (String part :
        List.of(
            "engine",
            "history",
            "identity",
            "case.engine",
            "case.history",
            "decision.engine",
            "decision.history")) {
      try (Statement statement = context.getConnection().createStatement()) {
        for (String sql : statements(SCRIPTS + part + ".sql")) {
          statement.execute(sql);
        }
      }
    }
  }

  private static List<String> statements(String script) throws IOException {
    String text =
        new ClassPathResource(script)
            .getContentAsString(StandardCharsets.UTF_8)
            .replaceAll("(?m)^--.*$", "")
            .replaceAll("(?i)CHARSET=utf8(mb3)?\\b", "CHARSET=utf8mb4")
            .replaceAll("(?i)COLLATE[ =]*utf8(mb3)?_bin", "COLLATE utf8mb4_bin");
    return List.of(text.split(";\\s*(\\r?\\n|$)")).stream()
        .map(String::trim)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
