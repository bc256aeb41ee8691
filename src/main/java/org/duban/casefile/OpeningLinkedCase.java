package org.duban.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a case that another one caused, and joins the two; one that goes on from a step that was
 * undone is taken instead of a second. No permission: processes do it.
 */
@Service
public class OpeningLinkedCase {

  /** Variable of the new case: id of the case that caused it, known from its very first step. */
  public static final String CAUSE = "causeCase";

  private final Cases cases;
  private final Timeline timeline;
  private final CarriedLinks carried;

  OpeningLinkedCase(Cases cases, Timeline timeline, CarriedLinks carried) {
    this.cases = cases;
    this.timeline = timeline;
    this.carried = carried;
  }

  /**
   * @param unitCode empty: the unit of the causing case; likewise subject and campaign, if null
   */
  @Transactional
  public CaseFile open(
      long causeId,
      String kind,
      String processKey,
      String title,
      String unitCode,
      @Nullable Long subject,
      @Nullable Long campaign,
      Map<String, Object> variables) {
    CaseFile cause = cases.require(causeId);
    Long about = subject == null ? cause.subjectPersonId() : subject;
    String unit = unitCode.isBlank() ? cause.unitCode() : unitCode;
    Optional<CaseFile> before = carried.take(causeId, kind, processKey, about, unit);
    if (before.isPresent()) {
      CaseFile kept = before.get();
      timeline.record(
          causeId,
          "linked",
          "沿用此前转出的关联事项 " + kept.number() + "：" + kept.title(),
          Map.of("caseId", kept.id(), "kind", kind));
      return kept;
    }
    Map<String, Object> known = new HashMap<>(variables);
    known.put(CAUSE, causeId);
    CaseFile opened =
        cases.open(
            new NewCase(
                processKey,
                title,
                about,
                unit,
                campaign == null ? cause.campaignId() : campaign,
                null,
                known));
    cases.link(causeId, opened.id(), kind);
    timeline.record(
        causeId,
        "linked",
        "转出关联事项 " + opened.number() + "：" + title,
        Map.of("caseId", opened.id(), "kind", kind));
    return opened;
  }
}
