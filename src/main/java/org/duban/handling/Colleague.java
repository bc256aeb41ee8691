package org.duban.handling;

import java.util.List;

/** Someone a task can be given to, with the posts by which he is found. */
public record Colleague(long personId, String name, String unitName, List<String> postNames) {}
