package org.duban.archive.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    return history
        .createHistoricDecisionInstanceQuery()
        .processInstanceId(Objects.requireNonNull(file.processInstanceId()))
        .includeInputs()
        .includeOutputs()
        .disableCustomObjectDeserialization()
        .orderByEvaluationTime()
        .asc()
        .list()
        .stream()
        .map(DecisionParts::part)
        .toList();
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
