package org.duban.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A figure and when it holds.
 *
 * @param to last day; null while in force
 * @param source law, notice or programme it comes from
 */
public record RuleValue(
    String key, JsonNode value, LocalDate from, @Nullable LocalDate to, String source) {}
