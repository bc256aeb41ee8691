package org.duban.notification;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something a person is told.
 *
 * @param caseId the case it is about, if any
 */
public record Notification(
    long id,
    long personId,
    @Nullable Long caseId,
    String kind,
    String text,
    LocalDateTime at,
    @Nullable LocalDateTime readAt) {}
