package org.duban.casefile.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.duban.casefile.CaseFile;
import org.duban.casefile.NewCase;
import org.duban.platform.error.DubanException;

/**
 * Starts many instances inside one engine command, so that one flush batches all their statements.
 * The instances get their ids first, then our rows are written with them, then each starts.
 */
class OpenCasesCommand implements Command<List<CaseFile>> {

  /** An instance that has its id and does not run yet. */
  record Prepared(NewCase wanted, String number, String instanceId) {}

  private final List<NewCase> wanted;
  private final Function<String, String> numbers;
  private final Function<List<Prepared>, List<CaseFile>> write;
  private final Map<String, ProcessDefinitionEntity> definitions = new HashMap<>();

  /**
   * @param numbers gives the next case number of a process
   * @param write writes our rows and gives the cases in the same order
   */
  OpenCasesCommand(
      List<NewCase> wanted,
      Function<String, String> numbers,
      Function<List<Prepared>, List<CaseFile>> write) {
    this.wanted = wanted;
    this.numbers = numbers;
    this.write = write;
  }

  @Override
  public List<CaseFile> execute(CommandContext context) {
    List<ExecutionEntity> instances = new ArrayList<>(wanted.size());
    List<Prepared> prepared = new ArrayList<>(wanted.size());
    for (NewCase w : wanted) {
      ProcessDefinitionEntity definition = definition(w.processKey());
      String number = numbers.apply(w.processKey());
      ExecutionEntity instance = definition.createProcessInstance(number);
      instances.add(instance);
      prepared.add(new Prepared(w, number, instance.getId()));
    }
    List<CaseFile> cases = write.apply(prepared);
    for (int i = 0; i < cases.size(); i++) {
      instances.get(i).start(variables(wanted.get(i), cases.get(i)));
    }
    return cases;
  }

  private ProcessDefinitionEntity definition(String key) {
    return definitions.computeIfAbsent(
        key,
        k -> {
          if (Context.getCommandContext()
                  .getProcessDefinitionManager()
                  .findLatestProcessDefinitionByKey(k)
              == null) {
            throw DubanException.invalid("casefile.no-such-process", k);
          }
          return Objects.requireNonNull(
              Context.getProcessEngineConfiguration()
                  .getDeploymentCache()
                  .findDeployedLatestProcessDefinitionByKey(k));
        });
  }

  private static Map<String, Object> variables(NewCase w, CaseFile file) {
    Map<String, Object> variables = new HashMap<>(w.variables());
    variables.put("caseId", file.id());
    variables.put("caseNo", file.number());
    variables.put("unit", file.unitCode());
    if (file.subjectPersonId() != null) {
      variables.put("subject", file.subjectPersonId());
    }
    if (file.campaignId() != null) {
      variables.put("campaign", file.campaignId());
    }
    return variables;
  }
}
