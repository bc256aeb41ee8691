package org.duban.handling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where colleagues are looked for.
 *
 * @param below path of the subtree; null: none
 * @param units these units, and departments that serve them
 * @param roles holders of these anywhere below {@code county}
 * @param county path
 */
public record Reach(
    @Nullable String below, List<String> units, List<String> roles, String county) {}
