package org.duban.campaign;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.campaign.persistence.LaunchMapper;
import org.duban.campaign.persistence.LaunchMapper.Chunk;
import org.duban.campaign.persistence.LaunchRows;
import org.duban.campaign.persistence.LaunchRows.Started;
import org.duban.campaign.persistence.RoundMapper;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.casefile.NewCase;
import org.duban.organisation.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts one chunk: its cases, its rows and its mark "done" in one transaction, so that a crash
 * leaves it either wholly started or wholly to be started again.
 */
@Service
class StartingLaunchChunk {

  private static final int COLLECTING_STAGE = 2;

  private final DeclarationMapper declarations;
  private final RoundMapper rounds;
  private final LaunchMapper chunks;
  private final LaunchRows rows;
  private final Campaigns campaigns;
  private final Cases cases;
  private final Units units;

  StartingLaunchChunk(
      DeclarationMapper declarations,
      RoundMapper rounds,
      LaunchMapper chunks,
      LaunchRows rows,
      Campaigns campaigns,
      Cases cases,
      Units units) {
    this.declarations = declarations;
    this.rounds = rounds;
    this.chunks = chunks;
    this.rows = rows;
    this.campaigns = campaigns;
    this.cases = cases;
    this.units = units;
  }

  @Transactional
  public void start(Chunk chunk, String worker) {
    LocalDateTime due =
        campaigns.stageEnd(chunk.campaignId(), COLLECTING_STAGE).atTime(LocalTime.of(23, 59, 59));
    if (chunk.kind().equals(LaunchingDeclarations.DECLARATIONS)) {
      startDeclarations(chunk, due);
    } else {
      startRounds(chunk, due);
    }
    if (chunks.done(chunk.id(), worker) == 0) {
      throw new IllegalStateException("Lease of launch chunk " + chunk.id() + " was lost");
    }
  }

  private void startDeclarations(Chunk chunk, LocalDateTime due) {
    List<Declaration> planned = declarations.planned(chunk.fromId(), chunk.toId());
    List<CaseFile> opened =
        cases.openAll(
            planned.stream()
                .map(
                    d ->
                        new NewCase(
                            "declaration",
                            d.title(),
                            d.personId(),
                            d.unitCode(),
                            d.campaignId(),
                            due,
                            Map.of("declarant", d.declarant())))
                .toList());
    rows.startedDeclarations(started(planned.stream().map(Declaration::id).toList(), opened));
  }

  private void startRounds(Chunk chunk, LocalDateTime due) {
    List<Round> planned = rounds.planned(chunk.fromId(), chunk.toId());
    List<CaseFile> opened =
        cases.openAll(
            planned.stream()
                .map(
                    r ->
                        new NewCase(
                            "declaration-round",
                            units.require(r.unitCode()).name() + "申报轮次",
                            null,
                            r.unitCode(),
                            r.campaignId(),
                            due,
                            Map.of("round", r.id())))
                .toList());
    rows.startedRounds(started(planned.stream().map(Round::id).toList(), opened));
  }

  private static List<Started> started(List<Long> ids, List<CaseFile> opened) {
    List<Started> started = new ArrayList<>(opened.size());
    for (int i = 0; i < opened.size(); i++) {
      started.add(new Started(ids.get(i), opened.get(i).id(), opened.get(i).number()));
    }
    return started;
  }
}
