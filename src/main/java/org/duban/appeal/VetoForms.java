package org.duban.appeal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.inbox.FormPrefill;
import org.duban.register.Registers;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** Shows the veto that is contested. */
@Component
class VetoForms implements FormPrefill {

  private final Cases cases;
  private final Registers registers;

  VetoForms(Cases cases, Registers registers) {
    this.cases = cases;
    this.registers = registers;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("veto");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    CaseFile file = cases.require(caseId);
    Long person = file.subjectPersonId();
    List<Registers.Row> rows =
        person == null ? List.of() : registers.about(OpeningVeto.REGISTER, person);
    Map<String, @NonNull Object> data = new HashMap<>();
    rows.stream()
        .filter(row -> Objects.equals(row.caseId(), caseId))
        .findFirst()
        .ifPresent(
            row -> {
              data.put("vetoNumber", row.number());
              data.put("vetoReason", Objects.toString(row.fields().get("reason"), ""));
              data.put("vetoBasis", Objects.toString(row.fields().get("basis"), ""));
              data.put("vetoUntilDay", Objects.toString(row.fields().get("until"), ""));
            });
    return data;
  }
}
