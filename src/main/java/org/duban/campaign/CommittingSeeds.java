package org.duban.campaign;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.duban.campaign.persistence.DrawMapper;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/** Commits the seed of each township's draw, before there is a list to look at (P1.7, X.8). */
@Component
class CommittingSeeds {

  private static final int SEED_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final DrawMapper draws;
  private final Campaigns campaigns;
  private final Ids ids;
  private final ProductClock clock;

  CommittingSeeds(DrawMapper draws, Campaigns campaigns, Ids ids, ProductClock clock) {
    this.draws = draws;
    this.campaigns = campaigns;
    this.ids = ids;
    this.clock = clock;
  }

  void commit(Campaign campaign, Set<String> townships) {
    int percent = campaigns.policy(campaign).samplePercent();
    for (String township : townships) {
      byte[] bytes = new byte[SEED_BYTES];
      random.nextBytes(bytes);
      String seed = HexFormat.of().formatHex(bytes);
      draws.commit(
          ids.next(),
          campaign.id(),
          township,
          DrawAlgorithm.NAME,
          percent,
          seed,
          DrawAlgorithm.commitment(seed),
          clock.now());
    }
  }
}
