package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duban.platform.error.DubanException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The documents defined beside the processes; a wrong definition stops the start. */
@Component
public class DocumentCatalogue {

  private record Defined(DocumentDefinition definition, DocumentTemplate template) {}

  private final Map<String, Defined> defined = new TreeMap<>();

  DocumentCatalogue(JsonMapper mapper, List<DocumentFacts> facts) {
    JsonMapper json =
        mapper
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    Set<String> sources = DocumentValues.sources(facts);
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:processes/**/*.document.json")) {
        try (InputStream in = file.getInputStream()) {
          DocumentDefinition definition = json.readValue(in, DocumentDefinition.class);
          Resource text = file.createRelative(definition.template());
          add(
              new Defined(
                  definition,
                  DocumentTemplate.parse(text.getContentAsString(StandardCharsets.UTF_8))),
              sources,
              file.getDescription());
        } catch (JacksonException | NullPointerException e) {
          throw new IllegalStateException(file.getDescription() + ": " + e.getMessage(), e);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Defined one, Set<String> sources, String file) {
    List<String> problems = problems(one, sources);
    if (defined.put(one.definition().key(), one) != null) {
      problems.add("defined twice: " + one.definition().key());
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException(file + ": " + problems);
    }
  }

  private static List<String> problems(Defined one, Set<String> sources) {
    List<String> problems = new ArrayList<>();
    DocumentDefinition definition = one.definition();
    Set<String> known =
        definition.fields().stream().map(DocumentField::name).collect(Collectors.toSet());
    if (known.size() < definition.fields().size()) {
      problems.add("a field is defined twice");
    }
    Set<String> used = new LinkedHashSet<>(one.template().names());
    definition.copyTo().forEach(c -> used.addAll(DocumentTemplate.names(c)));
    if (definition.number() != null) {
      used.add(definition.number());
      if (definition.series() != null) {
        problems.add("a number is either given at issue or brought along");
      }
    }
    used.stream().filter(n -> !known.contains(n)).forEach(n -> problems.add("no field: " + n));
    if (!one.template().titled()) {
      problems.add("the text needs one title");
    }
    if (definition.layout() == DocumentDefinition.Layout.PLAIN && !definition.copyTo().isEmpty()) {
      problems.add("copies go with the red head");
    }
    definition.fields().stream()
        .map(DocumentField::from)
        .filter(from -> !from.matches("@[A-Za-z_][A-Za-z0-9_]*/[A-Za-z0-9_.]+"))
        .filter(from -> !sources.contains(from))
        .forEach(from -> problems.add("no such source: " + from));
    return problems;
  }

  public List<DocumentDefinition> all() {
    return defined.values().stream().map(Defined::definition).toList();
  }

  public Optional<DocumentDefinition> find(String key) {
    return Optional.ofNullable(defined.get(key)).map(Defined::definition);
  }

  /**
   * @throws DubanException not found, if there is no such definition
   */
  public DocumentDefinition require(String key) {
    return find(key).orElseThrow(() -> DubanException.notFound("document.not-defined", key));
  }

  DocumentTemplate template(DocumentDefinition definition) {
    Defined found = defined.get(definition.key());
    if (found == null) {
      throw DubanException.notFound("document.not-defined", definition.key());
    }
    return found.template();
  }
}
