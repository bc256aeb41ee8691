package org.duban.inbox;

import java.util.List;

/**
 * An open task as the engine has it.
 *
 * @param groups candidate groups as wanted by the process; candidate users as {@code P:id}
 * @param waits whether it waits until an earlier step it was sent back to is done again
 */
public record EngineTask(OpenTask task, List<String> groups, boolean waits) {}
