package org.duban.campaign.web;

import java.time.LocalDateTime;
import java.util.List;
import org.duban.campaign.Declaration;
import org.duban.campaign.Round;
import org.duban.campaign.RoundState;
import org.jspecify.annotations.Nullable;

/** A round in a list. */
record RoundLine(
    long id,
    long campaignId,
    String unitCode,
    String unitName,
    String townshipCode,
    String townshipName,
    @Nullable Long caseId,
    RoundState state,
    int should,
    int declared,
    int verified,
    int omitted,
    int problems,
    @Nullable LocalDateTime collectedAt,
    @Nullable LocalDateTime listedAt) {

  static RoundLine of(Round r, String unitName, String townshipName, List<Declaration> members) {
    return new RoundLine(
        r.id(),
        r.campaignId(),
        r.unitCode(),
        unitName,
        r.townshipCode(),
        townshipName,
        r.caseId(),
        r.state(),
        members.size(),
        (int) members.stream().filter(d -> d.declaredAt() != null).count(),
        (int) members.stream().filter(RoundLine::isVerified).count(),
        (int) members.stream().filter(Declaration::omitted).count(),
        members.stream().mapToInt(Declaration::problems).sum(),
        r.collectedAt(),
        r.listedAt());
  }

  private static boolean isVerified(Declaration d) {
    return d.verifiedAt() != null && !"RETURN".equals(d.verification());
  }
}
