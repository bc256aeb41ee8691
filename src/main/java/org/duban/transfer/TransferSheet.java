package org.duban.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes out, as the causing case has it.
 *
 * @param evidence one line each
 * @param defence the attested statement and defence with its way, day and recorder; null if the
 *     case has none to hear; never edited on the sheet (X.1)
 */
public record TransferSheet(
    String title, String facts, List<String> evidence, @Nullable String defence) {}
