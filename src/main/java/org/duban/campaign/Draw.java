package org.duban.campaign;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The draw of one township (X.8): its seed is committed before anybody declares, its list is frozen
 * when all rounds of the township are checked, its sample follows from both.
 *
 * @param population case numbers of the frozen list, one a line
 * @param sample case numbers drawn, in order of rank, one a line
 */
public record Draw(
    long id,
    long campaignId,
    String townshipCode,
    String algorithm,
    int percent,
    String seed,
    String commitment,
    LocalDateTime committedAt,
    @Nullable LocalDateTime frozenAt,
    @Nullable String population,
    @Nullable String populationHash,
    @Nullable LocalDateTime drawnAt,
    @Nullable String sample) {

  public boolean isDrawn() {
    return drawnAt != null;
  }

  public List<String> members() {
    return lines(population);
  }

  public List<String> drawn() {
    return lines(sample);
  }

  private static List<String> lines(@Nullable String text) {
    return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }
}
