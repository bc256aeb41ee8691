package org.duban.inspection.process;

import java.util.List;
import org.duban.campaign.CampaignItem;
import org.duban.campaign.Campaigns;
import org.duban.casefile.Cases;
import org.duban.inspection.MatchDecision;
import org.duban.inspection.RecordMatch;
import org.duban.inspection.Records;
import org.duban.organisation.People;
import org.duban.platform.error.DubanException;
import org.duban.workflow.PaletteFunction;
import org.duban.workflow.PaletteFunctions;
import org.jspecify.annotations.Nullable;

/** Matches in expressions: {@code ${records.matches(caseId)}}, {@code ${records.wrong(match)}}. */
@PaletteFunctions("records")
public class RecordFunctions {

  private final Records records;
  private final People people;
  private final Cases cases;
  private final Campaigns campaigns;

  RecordFunctions(Records records, People people, Cases cases, Campaigns campaigns) {
    this.records = records;
    this.people = people;
    this.cases = cases;
    this.campaigns = campaigns;
  }

  /** Ids of the matches of a joint check. */
  @PaletteFunction
  public List<Long> matches(Long caseId) {
    return records.matches(caseId).stream().map(RecordMatch::id).toList();
  }

  /** Function of the department whose record it is. */
  @PaletteFunction
  public String department(Long match) {
    return find(match).department();
  }

  /** Whom it may be about. */
  @PaletteFunction
  public Long person(Long match) {
    return find(match).personId();
  }

  /** The unit of the person. */
  @PaletteFunction
  public String unit(Long match) {
    return people.require(find(match).personId()).unitCode();
  }

  /** In the words of the campaign's catalogue, where the department named an item of it. */
  @PaletteFunction
  public String kind(Long match) {
    RecordMatch found = find(match);
    Long campaign = cases.require(found.caseId()).campaignId();
    return campaign == null
        ? found.kind()
        : campaigns.items(campaign).stream()
            .filter(item -> item.code().equals(found.kind()))
            .map(CampaignItem::name)
            .findFirst()
            .orElse(found.kind());
  }

  /** What the department knows. */
  @PaletteFunction
  public String description(Long match) {
    return find(match).record();
  }

  /** In words: an omission or a concealment. */
  @PaletteFunction
  public @Nullable String decision(Long match) {
    MatchDecision decision = find(match).decision();
    return decision == null ? null : decision == MatchDecision.CONCEALMENT ? "瞒报" : "漏报";
  }

  /** Whether it was decided to be an omission or a concealment. */
  @PaletteFunction
  public boolean wrong(Long match) {
    MatchDecision decision = find(match).decision();
    return decision != null && decision.wrong();
  }

  private RecordMatch find(Long match) {
    return records
        .match(match)
        .orElseThrow(() -> DubanException.notFound("inspection.no-match", match));
  }
}
