package org.duban.inspection;

import java.util.List;
import org.duban.organisation.ImportError;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import.
 *
 * @param list what was imported; null if there were bad cells
 */
public record RecordImport(@Nullable RecordList list, List<ImportError> errors) {}
