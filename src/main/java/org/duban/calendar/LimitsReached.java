package org.duban.calendar;

import java.util.List;

/** Limits reached a stage; announced once for each limit and stage, in the marking transaction. */
public record LimitsReached(DueStage stage, List<DueTask> tasks) {}
