package org.duban.campaign;

import java.util.List;
import org.springframework.stereotype.Component;

/** Who confirms and who signs a round, by the kind of its unit (P1.4, P1.9). */
@Component
public class RoundRoles {

  private final Declarations declarations;

  RoundRoles(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Roles whose signatures together confirm the result. */
  public List<String> confirmers(long caseId) {
    return form(caseId).confirmers();
  }

  /** Role of the main leader who signs the list. */
  public String signer(long caseId) {
    return form(caseId).signer();
  }

  private UnitForm form(long caseId) {
    return declarations.unitForm(declarations.roundOfCase(caseId).unitCode());
  }
}
