package org.duban.campaign;

import java.util.List;
import org.duban.audit.Audit;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.campaign.persistence.DrawMapper;
import org.duban.identity.CurrentActor;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws the sample of one township (P1.7): freezes the list of its declarations, then draws with
 * the seed that was committed at launch. Once only; asked by the rounds' batch or the office.
 */
@Service
public class DrawingSample {

  private final DrawMapper draws;
  private final DeclarationMapper declarations;
  private final CurrentActor actor;
  private final ProductClock clock;
  private final Audit audit;

  DrawingSample(
      DrawMapper draws,
      DeclarationMapper declarations,
      CurrentActor actor,
      ProductClock clock,
      Audit audit) {
    this.draws = draws;
    this.declarations = declarations;
    this.actor = actor;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @return the draw with its sample
   * @throws DubanException conflict, if the township was drawn already
   */
  @Transactional
  public Draw draw(long campaignId, String townshipCode) {
    Draw draw =
        draws
            .lock(campaignId, townshipCode)
            .orElseThrow(() -> DubanException.notFound("campaign.no-draw", townshipCode));
    if (draw.isDrawn()) {
      throw DubanException.conflict("campaign.drawn", townshipCode);
    }
    List<String> population = declarations.population(campaignId, townshipCode);
    draws.freeze(
        draw.id(),
        String.join("\n", population),
        population.size(),
        DrawAlgorithm.hash(population),
        clock.now());
    List<String> sample = DrawAlgorithm.draw(population, draw.seed(), draw.percent());
    draws.drawn(
        draw.id(),
        String.join("\n", sample),
        sample.size(),
        actor.find().map(a -> a.personId()).orElse(0L),
        clock.now());
    if (!sample.isEmpty()) {
      declarations.markDrawn(campaignId, sample);
    }
    audit.record("campaign.drawn", "draw", draw.id(), null, "" + sample.size(), Audit.OK);
    return draws.find(draw.id()).orElseThrow();
  }
}
