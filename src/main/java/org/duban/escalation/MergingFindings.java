package org.duban.escalation;

import java.util.Map;
import java.util.Optional;
import org.duban.audit.Audit;
import org.duban.casefile.Timeline;
import org.duban.identity.Permissions;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out that two confirmed findings are of one fact, which counts once (P5.7). */
@Service
public class MergingFindings {

  private final Findings findings;
  private final Strikes strikes;
  private final PlacesOfUnits places;
  private final TakingStrikeBack taking;
  private final Permissions permissions;
  private final Timeline timeline;
  private final Audit audit;

  MergingFindings(
      Findings findings,
      Strikes strikes,
      PlacesOfUnits places,
      TakingStrikeBack taking,
      Permissions permissions,
      Timeline timeline,
      Audit audit) {
    this.findings = findings;
    this.strikes = strikes;
    this.places = places;
    this.taking = taking;
    this.permissions = permissions;
    this.timeline = timeline;
    this.audit = audit;
  }

  /**
   * The one found later loses its strike. Permission: {@code finding.manage} over the unit.
   *
   * @throws DubanException not found; invalid, if they are not both confirmed findings of the same
   *     unit or area
   */
  @Transactional
  public void merge(long oneId, long otherId, String reason) {
    String unit = findings.require(oneId).unitCode();
    permissions.require("finding.manage", unit);
    strikes.lock(places.city(unit));
    Finding one = findings.require(oneId);
    Finding other = findings.require(otherId);
    if (oneId == otherId || reason.isBlank() || !mergeable(one, other)) {
      throw DubanException.invalid("escalation.cannot-merge");
    }
    boolean oneStands = no(one).orElse(Long.MAX_VALUE) <= no(other).orElse(Long.MAX_VALUE);
    Finding stays = oneStands ? one : other;
    Finding goes = oneStands ? other : one;
    findings.save(goes.mergedInto(stays.factId()));
    strikes
        .ofFinding(goes.id())
        .filter(Strike::live)
        .ifPresent(s -> taking.takeBack(s.id(), StrikeState.MERGED, reason));
    timeline.record(
        goes.caseId(), "merged", "与已有问题为同一事实，并案处理：" + reason, Map.of("finding", stays.id()));
    audit.record("finding.merged", "finding", goes.id(), null, "" + stays.id(), Audit.OK);
  }

  private static boolean mergeable(Finding one, Finding other) {
    return one.state() == FindingState.CONFIRMED
        && other.state() == FindingState.CONFIRMED
        && (one.unitCode().equals(other.unitCode())
            || (one.areaCode() != null && one.areaCode().equals(other.areaCode())));
  }

  private Optional<Long> no(Finding finding) {
    return strikes.ofFinding(finding.id()).filter(Strike::live).map(Strike::no);
  }
}
