package org.duban.archive.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.duban.archive.ArchivePart;
import org.duban.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** What rules decided in a case: inputs, results, when. */
@Component
class DecisionParts implements ArchivePart {

  private final HistoryService history;

  DecisionParts(HistoryService history) {
    this.history = history;
  }

  @Override
  public boolean supports(CaseFile file) {
    return file.processInstanceId() != null;
  }

  @Override
  public List<Part> parts(CaseFile file) {
    // the instances that the case called carry its number
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(file.number())
        .orderByProcessInstanceStartTime()
        .asc()
        .list()
        .stream()
        .flatMap(instance -> decisions(instance.getId()))
        .toList();
  }

  private Stream<Part> decisions(String instanceId) {
    return history
        .createHistoricDecisionInstanceQuery()
        .processInstanceId(instanceId)
        .includeInputs()
        .includeOutputs()
        .disableCustomObjectDeserialization()
        .orderByEvaluationTime()
        .asc()
        .list()
        .stream()
        .map(DecisionParts::part);
  }

  private static Part part(HistoricDecisionInstance decision) {
    List<Line> lines = new ArrayList<>();
    decision
        .getInputs()
        .forEach(
            i ->
                lines.add(
                    new Line(
                        "依据：" + Objects.requireNonNullElse(i.getClauseName(), i.getClauseId()),
                        Objects.toString(i.getValue(), ""))));
    decision
        .getOutputs()
        .forEach(
            o ->
                lines.add(
                    new Line("结果（规则 " + o.getRuleId() + "）", Objects.toString(o.getValue(), ""))));
    return new Part("规则判定：" + decision.getDecisionDefinitionName(), lines);
  }
}
