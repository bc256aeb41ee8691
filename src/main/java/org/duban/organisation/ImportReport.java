package org.duban.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param errors the first bad cells; with any, nothing was written
 * @param errorCount all bad cells
 * @param errorSheetId where the sheet with the bad cells can be fetched for a day
 */
public record ImportReport(
    String kind,
    boolean dryRun,
    int rows,
    int created,
    int changed,
    int unchanged,
    List<ImportError> errors,
    int errorCount,
    @Nullable Long errorSheetId) {}
