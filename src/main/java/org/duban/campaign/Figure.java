package org.duban.campaign;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a campaign, as {@code figures.json} defines it: what is counted is what is listed.
 *
 * @param source {@code DECLARATION}, {@code CASE}, or the key of a ledger
 * @param filter which of them
 * @param process only cases of this process
 */
public record Figure(
    String key,
    String group,
    String name,
    String source,
    String filter,
    @Nullable String process) {}
