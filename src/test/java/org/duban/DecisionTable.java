package org.duban;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** A decision of {@code processes/}, on its own. */
public final class DecisionTable {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private final Path file;
  private final String id;

  public DecisionTable(String folder, String id) {
    this.file = Path.of("processes", folder, id + ".dmn");
    this.id = id;
  }

  /** Its only output for these inputs; null if no rule matches. */
  public @Nullable Object decide(Map<String, @NonNull Object> inputs) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      var results = ENGINE.evaluateDecisionTable(ENGINE.parseDecision(id, in), inputs);
      return results.isEmpty() ? null : results.getSingleResult().getSingleEntry();
    }
  }
}
