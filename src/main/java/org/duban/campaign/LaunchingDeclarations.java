package org.duban.campaign;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.audit.Audit;
import org.duban.campaign.persistence.CampaignMapper;
import org.duban.campaign.persistence.LaunchMapper.Chunk;
import org.duban.campaign.persistence.LaunchRows;
import org.duban.campaign.persistence.LaunchRows.PlannedDeclaration;
import org.duban.campaign.persistence.LaunchRows.PlannedRound;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The click that launches a campaign's declarations (P1.1): freezes who is in scope as planned
 * rows, commits the seed of each township's draw before anybody has declared (X.8), and cuts the
 * rows into chunks that workers start. Called by the campaign's process; asks no permission of its
 * own.
 */
@Service
public class LaunchingDeclarations {

  static final String DECLARATIONS = "DECLARATIONS";
  static final String ROUNDS = "ROUNDS";

  private final Campaigns campaigns;
  private final CampaignMapper rows;
  private final ScopedSubjects subjects;
  private final CommittingSeeds seeds;
  private final LaunchRows launchRows;
  private final Ids ids;
  private final ProductClock clock;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final int chunkSize;

  LaunchingDeclarations(
      Campaigns campaigns,
      CampaignMapper rows,
      ScopedSubjects subjects,
      CommittingSeeds seeds,
      LaunchRows launchRows,
      Ids ids,
      ProductClock clock,
      Audit audit,
      ApplicationEventPublisher events,
      @Value("${duban.launch.chunk:200}") int chunkSize) {
    this.campaigns = campaigns;
    this.rows = rows;
    this.subjects = subjects;
    this.seeds = seeds;
    this.launchRows = launchRows;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
    this.events = events;
    this.chunkSize = chunkSize;
  }

  /**
   * @return how many declarations are to be started
   * @throws DubanException conflict, if the campaign does not run or was launched before
   */
  @Transactional
  public int launch(long campaignId) {
    Campaign campaign = campaigns.lock(campaignId);
    campaign.requireRunning();
    if (rows.setLaunched(campaignId, clock.now()) == 0) {
      throw DubanException.conflict("campaign.launched", campaign.name());
    }
    List<ScopedSubject> scope = subjects.of(campaign);
    if (scope.isEmpty()) {
      throw DubanException.invalid("campaign.scope-empty", campaign.name());
    }
    Map<String, PlannedRound> rounds = rounds(campaign, scope);
    Set<String> townships = new LinkedHashSet<>();
    rounds.values().forEach(r -> townships.add(r.townshipCode()));
    seeds.commit(campaign, townships);
    launchRows.insertRounds(List.copyOf(rounds.values()));
    List<PlannedDeclaration> declarations = declarations(campaign, scope, rounds);
    launchRows.insertDeclarations(declarations);
    cut(campaignId, declarations, List.copyOf(rounds.values()));
    audit.record(
        "campaign.launched",
        "campaign",
        campaignId,
        null,
        declarations.size() + " / " + rounds.size(),
        Audit.OK);
    events.publishEvent(new LaunchPlanned(campaignId));
    return declarations.size();
  }

  private Map<String, PlannedRound> rounds(Campaign campaign, List<ScopedSubject> scope) {
    Map<String, String> paths = new LinkedHashMap<>();
    scope.forEach(s -> paths.put(s.unitCode(), s.path()));
    LocalDateTime now = clock.now();
    long first = ids.block(paths.size());
    Map<String, PlannedRound> rounds = new LinkedHashMap<>();
    paths.forEach(
        (unit, path) ->
            rounds.put(
                unit,
                new PlannedRound(
                    first + rounds.size(),
                    campaign.id(),
                    unit,
                    campaigns.township(campaign, path),
                    now)));
    return rounds;
  }

  private List<PlannedDeclaration> declarations(
      Campaign campaign, List<ScopedSubject> scope, Map<String, PlannedRound> rounds) {
    long first = ids.block(scope.size());
    List<PlannedDeclaration> declarations = new ArrayList<>(scope.size());
    for (ScopedSubject s : scope) {
      PlannedRound round = java.util.Objects.requireNonNull(rounds.get(s.unitCode()));
      long id = first + declarations.size();
      declarations.add(
          new PlannedDeclaration(
              id,
              campaign.id(),
              round.id(),
              s.key(),
              s.personId(),
              s.unitCode(),
              round.townshipCode(),
              s.declarant(),
              s.name() + "的自查申报",
              PaperCode.of(id)));
    }
    return declarations;
  }

  /** People first: their inboxes are what the click is for. */
  private void cut(
      long campaignId, List<PlannedDeclaration> declarations, List<PlannedRound> rounds) {
    List<Chunk> cut = new ArrayList<>();
    cut(campaignId, DECLARATIONS, declarations.stream().map(PlannedDeclaration::id).toList(), cut);
    cut(campaignId, ROUNDS, rounds.stream().map(PlannedRound::id).toList(), cut);
    launchRows.insertChunks(cut);
  }

  private void cut(long campaignId, String kind, List<Long> planned, List<Chunk> chunks) {
    for (int from = 0; from < planned.size(); from += chunkSize) {
      int to = Math.min(from + chunkSize, planned.size()) - 1;
      chunks.add(
          new Chunk(
              ids.next(),
              campaignId,
              chunks.size(),
              kind,
              planned.get(from),
              planned.get(to),
              to - from + 1,
              0));
    }
  }
}
