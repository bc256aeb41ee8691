package org.duban.register;

import java.time.LocalDate;
import java.util.Map;
import org.duban.calendar.DueLight;
import org.jspecify.annotations.Nullable;

/**
 * A row as this reader may see it.
 *
 * @param workingDaysLeft negative when overdue; null without a limit and for what is done
 * @param values by column key, in words; masked where he may not see more, absent where he may see
 *     nothing
 */
public record RegisterRowView(
    long id,
    String number,
    @Nullable Long caseId,
    String unitCode,
    @Nullable Long campaignId,
    String status,
    DueLight light,
    @Nullable LocalDate due,
    @Nullable Integer workingDaysLeft,
    Map<String, Object> values) {}
