package org.duban.inspection;

import java.time.LocalDateTime;

/**
 * A list a department imported.
 *
 * @param department function of the department: {@code LAND}, {@code ENVIRONMENT}
 * @param unitCode the list is about this unit and what lies below it
 */
public record RecordList(
    long id,
    String department,
    String unitCode,
    String name,
    long importedBy,
    LocalDateTime importedAt,
    int rows) {}
