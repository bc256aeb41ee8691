package org.duban.reopening;

import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.inbox.FormPrefill;
import org.duban.reopening.persistence.ReopeningMapper;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** The case an application is about, for who decides it. */
@Component
class ReopeningPrefill implements FormPrefill {

  private final ReopeningMapper rows;
  private final Cases cases;

  ReopeningPrefill(ReopeningMapper rows, Cases cases) {
    this.rows = rows;
    this.cases = cases;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("reopening");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    return rows.find(caseId)
        .map(r -> cases.require(r.oldCaseId()))
        .<Map<String, @NonNull Object>>map(c -> Map.of("originalCase", told(c)))
        .orElse(Map.of());
  }

  private static String told(CaseFile old) {
    return old.number() + " " + old.title();
  }
}
