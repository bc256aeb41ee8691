package org.duban.inbox;

import java.util.List;

/**
 * An open task as the engine has it.
 *
 * @param groups candidate groups as wanted by the process; candidate users as {@code P:id}
 */
public record EngineTask(OpenTask task, List<String> groups) {}
