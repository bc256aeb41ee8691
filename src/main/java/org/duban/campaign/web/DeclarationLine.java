package org.duban.campaign.web;

import java.time.LocalDateTime;
import org.duban.campaign.Declaration;
import org.jspecify.annotations.Nullable;

/** A declaration in a list, with the names to show. */
record DeclarationLine(
    long id,
    @Nullable Long caseId,
    @Nullable String caseNo,
    String title,
    @Nullable Long personId,
    @Nullable String personName,
    String unitCode,
    String unitName,
    String paperCode,
    String status,
    @Nullable String mode,
    @Nullable LocalDateTime declaredAt,
    @Nullable LocalDateTime verifiedAt,
    @Nullable String verification,
    int problems,
    boolean omitted,
    boolean drawn) {

  static DeclarationLine of(Declaration d, @Nullable String personName, String unitName) {
    return new DeclarationLine(
        d.id(),
        d.caseId(),
        d.caseNo(),
        d.title(),
        d.personId(),
        personName,
        d.unitCode(),
        unitName,
        d.paperCode(),
        d.status().name(),
        d.mode(),
        d.declaredAt(),
        d.verifiedAt(),
        d.verification(),
        d.problems(),
        d.omitted(),
        d.drawn());
  }
}
