package org.duban.campaign;

import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.reopening.ReopenedVariables;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** Who files a unit's plan or summary when it is taken up again. */
@Component
class ReopenedUnitPaper implements ReopenedVariables {

  private final Units units;

  ReopenedUnitPaper(Units units) {
    this.units = units;
  }

  @Override
  public boolean supports(String processKey) {
    return processKey.equals("unit-plan") || processKey.equals("unit-summary");
  }

  @Override
  public Map<String, @NonNull Object> variables(CaseFile old) {
    Unit unit = units.require(old.unitCode());
    UnitForm form = UnitForm.of(unit.kind().name(), unit.code()).orElseThrow();
    return old.processKey().equals("unit-plan")
        ? Map.of("planRole", form.filler())
        : Map.of("fillRole", form.summariser(), "signRole", form.signer());
  }
}
