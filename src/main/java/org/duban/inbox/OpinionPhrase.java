package org.duban.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A sentence ready for an opinion.
 *
 * @param unitCode the office it belongs to; null for a person's own
 */
public record OpinionPhrase(
    long id, String text, @Nullable String unitCode, @Nullable String unitName, boolean editable) {}
