package org.duban.workflow.marks;

import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.SetProcessDefinitionVersionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessInstancesSuspendStateBatchCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessInstancesSuspendStateCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.duban.platform.error.DubanException;

/**
 * Refuses what changes many instances by plain updates, where no listener can look: suspending
 * would let limits run on while nobody can act, setting a version would put a token under another
 * model. Cases are suspended through {@link SuspendingInstance}.
 */
class CommandGuard extends CommandInterceptor {

  private static final Set<Class<?>> BLIND =
      Set.of(
          SuspendProcessInstanceCmd.class,
          SuspendProcessDefinitionCmd.class,
          UpdateProcessInstancesSuspendStateCmd.class,
          UpdateProcessInstancesSuspendStateBatchCmd.class,
          SetProcessDefinitionVersionCmd.class);

  @Override
  public <T> T execute(Command<T> command) {
    if (BLIND.contains(command.getClass()) && !SuspendingInstance.checked()) {
      throw DubanException.conflict("workflow.marks.blind");
    }
    return next.execute(command);
  }
}
