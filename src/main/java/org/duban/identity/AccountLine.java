package org.duban.identity;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An account as those see it who administer accounts.
 *
 * @param personId null for an administrator who is no person of the county
 * @param unitCode the person's unit
 */
public record AccountLine(
    long id,
    @Nullable Long personId,
    String username,
    String displayName,
    @Nullable String unitCode,
    @Nullable String unitName,
    boolean enabled,
    @Nullable LocalDateTime lockedUntil,
    @Nullable LocalDateTime lastLoginAt) {}
