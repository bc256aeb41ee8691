package org.duban.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duban.platform.error.DubanException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The ledgers defined beside the processes; a wrong definition stops the start. */
@Component
public class RegisterCatalogue {

  private final Map<String, RegisterDefinition> definitions = new TreeMap<>();

  RegisterCatalogue(JsonMapper mapper) {
    JsonMapper json =
        mapper
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:processes/**/*.register.json")) {
        try (InputStream in = file.getInputStream()) {
          add(json.readValue(in, RegisterDefinition.class), file.getDescription());
        } catch (JacksonException e) {
          throw new IllegalStateException(file.getDescription() + ": " + e.getMessage(), e);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(RegisterDefinition definition, String file) {
    List<String> problems = DefinitionCheck.problems(definition);
    if (!problems.isEmpty() || definitions.put(definition.key(), definition) != null) {
      throw new IllegalStateException(
          file + ": " + (problems.isEmpty() ? "defined twice: " + definition.key() : problems));
    }
  }

  public List<RegisterDefinition> all() {
    return List.copyOf(definitions.values());
  }

  /**
   * @throws DubanException not found, if there is no such ledger
   */
  public RegisterDefinition require(String key) {
    RegisterDefinition found = definitions.get(key);
    if (found == null) {
      throw DubanException.notFound("register.not-found", key);
    }
    return found;
  }
}
