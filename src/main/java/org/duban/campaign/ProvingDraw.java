package org.duban.campaign;

import org.duban.campaign.persistence.DrawMapper;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Repeats a draw from what was committed and frozen (X.8). Permission: {@code campaign.view}. */
@Service
public class ProvingDraw {

  /**
   * Whether each part still holds.
   *
   * @param seedMatches the seed is the one committed before the list was seen
   * @param listMatches the frozen list is the one hashed when it was frozen
   * @param sampleMatches drawing anew gives the same sample
   */
  public record DrawProof(
      boolean seedMatches, boolean listMatches, boolean sampleMatches, boolean proven) {}

  private final DrawMapper draws;
  private final Permissions permissions;

  ProvingDraw(DrawMapper draws, Permissions permissions) {
    this.draws = draws;
    this.permissions = permissions;
  }

  /**
   * @throws DubanException conflict, if there is nothing to prove yet
   */
  @Transactional(readOnly = true)
  public DrawProof prove(long drawId) {
    Draw draw = find(drawId);
    if (!draw.isDrawn()) {
      throw DubanException.conflict("campaign.not-drawn", draw.townshipCode());
    }
    boolean seed = DrawAlgorithm.commitment(draw.seed()).equals(draw.commitment());
    boolean list = DrawAlgorithm.hash(draw.members()).equals(draw.populationHash());
    boolean sample =
        DrawAlgorithm.draw(draw.members(), draw.seed(), draw.percent()).equals(draw.drawn());
    return new DrawProof(seed, list, sample, seed && list && sample);
  }

  /** The draw; its seed is not to be told before it is drawn. */
  @Transactional(readOnly = true)
  public Draw find(long drawId) {
    Draw draw =
        draws.find(drawId).orElseThrow(() -> DubanException.notFound("campaign.no-draw", drawId));
    permissions.require("campaign.view", draw.townshipCode());
    return draw;
  }
}
