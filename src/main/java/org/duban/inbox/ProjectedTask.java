package org.duban.inbox;

import java.util.Set;

/** All that the projection holds of one open task. */
public record ProjectedTask(OpenTask task, Set<RouteEntry> entries, Set<Exclusion> exclusions) {}
