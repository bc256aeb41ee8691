package org.duban.document;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case.
 *
 * @param definition key of its {@link DocumentDefinition}
 * @param version of the latest text
 * @param unitCode unit of the issuing office
 * @param issuer the office: {@code ROLE@unit}
 * @param number as it is written; null: not issued, or unnumbered
 */
public record OfficialDocument(
    long id,
    long caseId,
    String definition,
    String name,
    String kind,
    String title,
    DocumentState state,
    int version,
    String unitCode,
    String issuer,
    String issuerName,
    @Nullable String number,
    LocalDateTime madeAt,
    @Nullable LocalDateTime issuedAt) {}
