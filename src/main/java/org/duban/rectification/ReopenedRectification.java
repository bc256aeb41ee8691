package org.duban.rectification;

import java.util.HashMap;
import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.register.Registers;
import org.duban.register.Registers.Row;
import org.duban.reopening.ReopenedVariables;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** A rectification taken up again is one of a row of its own: what was struck off stays so. */
@Component
class ReopenedRectification implements ReopenedVariables {

  private final Rectifications rectifications;
  private final Registers registers;

  ReopenedRectification(Rectifications rectifications, Registers registers) {
    this.rectifications = rectifications;
    this.registers = registers;
  }

  @Override
  public boolean supports(String processKey) {
    return processKey.equals("rectification");
  }

  @Override
  public Map<String, @NonNull Object> variables(CaseFile old) {
    Row row =
        rectifications.find(old.id()).flatMap(r -> registers.find(r.problemId())).orElseThrow();
    Map<String, Object> fields = new HashMap<>();
    fields.put("description", row.fields().getOrDefault("description", row.number()));
    fields.put("source", "重新办理");
    fields.put("note", "原问题 " + row.number());
    long problem =
        registers.open(
            row.register(),
            null,
            row.unitCode(),
            row.personId(),
            row.campaignId(),
            row.kind(),
            fields);
    return Map.of("problem", problem);
  }
}
