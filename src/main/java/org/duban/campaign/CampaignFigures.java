package org.duban.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.campaign.persistence.FigureMapper;
import org.duban.campaign.persistence.FigureMapper.Scope;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures of a campaign with the cases behind each (P4.13). Permission: {@code campaign.view}; only
 * units the actor holds it for are counted and listed.
 */
@Service
public class CampaignFigures {

  private static final int PAGE = 100;

  /** A figure and its value. */
  public record FigureValue(Figure figure, long value) {}

  private final Campaigns campaigns;
  private final CampaignAccess access;
  private final FigureMapper rows;
  private final Units units;
  private final ProductClock clock;
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  CampaignFigures(
      Campaigns campaigns,
      CampaignAccess access,
      FigureMapper rows,
      Units units,
      ProductClock clock,
      JsonMapper json) {
    this.campaigns = campaigns;
    this.access = access;
    this.rows = rows;
    this.units = units;
    this.clock = clock;
    try (InputStream in =
        new ClassPathResource("org/duban/campaign/figures.json").getInputStream()) {
      Arrays.stream(json.readValue(in, Figure[].class)).forEach(f -> figures.put(f.key(), f));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param unitCode only this unit's subtree; null for all the actor may see
   */
  @Transactional(readOnly = true)
  public List<FigureValue> of(long campaignId, @Nullable String unitCode) {
    List<String> paths = seen(campaignId, unitCode);
    return figures.values().stream()
        .map(f -> new FigureValue(f, paths.isEmpty() ? 0 : count(f, campaignId, paths)))
        .toList();
  }

  /**
   * Exactly what the figure counts.
   *
   * @param after position of the last one of the page before
   * @throws DubanException not found, if there is no such figure
   */
  @Transactional(readOnly = true)
  public List<CountedCase> cases(
      long campaignId, String key, @Nullable String unitCode, long after) {
    Figure figure = figures.get(key);
    if (figure == null) {
      throw DubanException.notFound("campaign.no-figure", key);
    }
    List<String> paths = seen(campaignId, unitCode);
    return paths.isEmpty()
        ? List.of()
        : rows.list(figure, new Scope(campaignId, paths, clock.today()), after, PAGE);
  }

  public static int pageSize() {
    return PAGE;
  }

  /** Counted without asking who looks, for forms of the campaign's own tasks. */
  long count(long campaignId, String key, String unitCode) {
    return count(
        java.util.Objects.requireNonNull(figures.get(key), key),
        campaignId,
        List.of(units.require(unitCode).path()));
  }

  private long count(Figure figure, long campaignId, List<String> paths) {
    return rows.count(figure, new Scope(campaignId, paths, clock.today()));
  }

  private List<String> seen(long campaignId, @Nullable String unitCode) {
    Campaign campaign = access.requireVisible(campaigns.require(campaignId));
    List<String> paths = access.paths();
    String top = units.require(unitCode == null ? campaign.unitCode() : unitCode).path();
    return paths.stream().anyMatch(top::startsWith)
        ? List.of(top)
        : paths.stream().filter(p -> p.startsWith(top)).toList();
  }
}
