package org.duban.organisation;

import java.util.Set;

/**
 * Posts began or ended.
 *
 * @param groups routing groups ({@code ROLE@unit}) whose holders changed
 * @param personIds whose posts changed
 */
public record PostsChanged(Set<String> groups, Set<Long> personIds) {}
