package org.duban.campaign.web;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.campaign.Draw;
import org.jspecify.annotations.Nullable;

/**
 * A draw with its proof; seed and lists are told only once it is drawn.
 *
 * @param population case numbers of the frozen list
 * @param sample case numbers drawn, in order of rank
 */
record DrawView(
    long id,
    String townshipCode,
    String townshipName,
    String algorithm,
    int percent,
    String commitment,
    LocalDateTime committedAt,
    @Nullable String seed,
    @Nullable LocalDateTime frozenAt,
    @Nullable String populationHash,
    int populationSize,
    @Nullable LocalDateTime drawnAt,
    List<String> population,
    List<String> sample) {

  static DrawView of(Draw d, String townshipName) {
    return new DrawView(
        d.id(),
        d.townshipCode(),
        townshipName,
        d.algorithm(),
        d.percent(),
        d.commitment(),
        d.committedAt(),
        d.isDrawn() ? d.seed() : null,
        d.frozenAt(),
        d.populationHash(),
        d.members().size(),
        d.drawnAt(),
        d.members(),
        d.drawn());
  }
}
