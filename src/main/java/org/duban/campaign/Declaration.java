package org.duban.campaign;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One person's, or one unit's own, declaration in a campaign (P1.1).
 *
 * @param personId whose; null when a unit declares about itself
 * @param declarant {@code PERSON}, {@code CONDUCT}, or the role that fills for the unit
 * @param paperCode printed on the paper form
 * @param mode {@code ONLINE}, or {@code ASSISTED} when entered for him from paper
 * @param verification {@code PASS}, {@code RETURN} or {@code CONCEALED}
 * @param omitted not in by the end
 */
public record Declaration(
    long id,
    long campaignId,
    long roundId,
    @Nullable Long personId,
    String unitCode,
    String townshipCode,
    String declarant,
    String title,
    String paperCode,
    @Nullable Long caseId,
    @Nullable String caseNo,
    DeclarationStatus status,
    @Nullable String mode,
    @Nullable LocalDateTime declaredAt,
    @Nullable LocalDateTime verifiedAt,
    @Nullable String verification,
    int problems,
    boolean omitted,
    boolean drawn) {}
