package org.duban.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programmes a campaign can be drafted from; data, one file each. */
@Component
public class CampaignTemplates {

  /**
   * A programme with its defaults.
   *
   * @param stageDays length of each stage, for proposing dates
   * @param unitKinds kinds of unit the programme names (P4.2); may be absent
   */
  public record CampaignTemplate(
      String key,
      String name,
      List<String> stages,
      List<Integer> stageDays,
      JsonNode policy,
      List<String> people,
      List<String> forms,
      @Nullable List<UnitKindName> unitKinds,
      List<CampaignItem> items) {}

  /** A kind of unit as the programme names it. */
  public record UnitKindName(String code, String name) {}

  private final List<CampaignTemplate> templates;

  CampaignTemplates(JsonMapper json) throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath:org/duban/campaign/templates/*.json");
    this.templates = List.of(files).stream().map(file -> read(json, file)).toList();
  }

  public List<CampaignTemplate> all() {
    return templates;
  }

  public Optional<CampaignTemplate> find(String key) {
    return templates.stream().filter(t -> t.key().equals(key)).findFirst();
  }

  private static CampaignTemplate read(JsonMapper json, Resource file) {
    try (InputStream in = file.getInputStream()) {
      return json.readValue(in, CampaignTemplate.class);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + file, e);
    }
  }
}
