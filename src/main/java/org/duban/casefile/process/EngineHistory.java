package org.duban.casefile.process;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.duban.casefile.CaseContents;
import org.duban.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** The engine's history of a case and of the processes it called. */
@Component
class EngineHistory implements CaseContents {

  private final HistoryService history;

  EngineHistory(HistoryService history) {
    this.history = history;
  }

  @Override
  public int purge(CaseFile file) {
    List<HistoricProcessInstance> instances =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(file.number())
            .finished()
            .list();
    int gone = 0;
    for (HistoricProcessInstance instance : instances) {
      List<HistoricDecisionInstance> decisions =
          history.createHistoricDecisionInstanceQuery().processInstanceId(instance.getId()).list();
      decisions.forEach(d -> history.deleteHistoricDecisionInstanceByInstanceId(d.getId()));
      history.deleteHistoricProcessInstance(instance.getId());
      gone += 1 + decisions.size();
    }
    return gone;
  }
}
