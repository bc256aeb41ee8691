package org.duban.campaign;

import java.util.HashMap;
import java.util.Map;
import org.duban.campaign.persistence.DeclarationMapper;
import org.duban.register.Registers;
import org.duban.workflow.Submissions.Submission;
import org.springframework.stereotype.Component;

/** Enters what was declared, or found concealed, into the problem ledger (P4.4, P1.8). */
@Component
class LedgeringProblems {

  private static final String CONCEALED = "CONCEALED";

  private final Registers registers;
  private final Campaigns campaigns;
  private final DeclarationMapper rows;
  private final Declarations declarations;

  LedgeringProblems(
      Registers registers, Campaigns campaigns, DeclarationMapper rows, Declarations declarations) {
    this.registers = registers;
    this.campaigns = campaigns;
    this.rows = rows;
    this.declarations = declarations;
  }

  /** One row for each item that says "有"; an item supplemented again changes its row. */
  void declared(Declaration declaration, Submission sheet) {
    for (CampaignItem item : campaigns.items(declaration.campaignId())) {
      if (text(sheet, item.code()).equals(RecordingDeclaration.YES)) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(
            "description",
            description(
                item.name(),
                text(sheet, item.code() + "_place"),
                text(sheet, item.code() + "_detail")));
        fields.put("source", declaration.personId() == null ? "单位自查" : "自查申报");
        putIfSaid(fields, "leader", text(sheet, "leadResponsible"));
        putIfSaid(fields, "responsible", text(sheet, "directResponsible"));
        enter(declaration, item.code(), item.name(), fields);
      }
    }
    count(declaration);
  }

  void concealed(Declaration declaration, Submission verification) {
    enter(
        declaration,
        CONCEALED,
        "隐瞒不报",
        Map.of(
            "description",
            description(
                text(verification, "concealedItem"),
                text(verification, "concealedPlace"),
                text(verification, "reason")),
            "source",
            "核实发现隐瞒"));
    count(declaration);
  }

  /** Counts the rows of the subject, whoever found them. */
  int count(Declaration declaration) {
    int problems = declarations.problems(declaration).size();
    rows.setProblems(declaration.id(), problems);
    return problems;
  }

  private void enter(
      Declaration declaration, String code, String kind, Map<String, Object> fields) {
    rows.problemRow(declaration.id(), code)
        .ifPresentOrElse(
            row -> registers.update(row, fields), () -> open(declaration, code, kind, fields));
  }

  private void open(Declaration declaration, String code, String kind, Map<String, Object> fields) {
    long row =
        registers.open(
            Declarations.LEDGER,
            declaration.caseId(),
            declaration.unitCode(),
            declaration.personId(),
            declaration.campaignId(),
            kind,
            fields);
    rows.insertProblem(declaration.id(), code, row);
  }

  private static String description(String item, String place, String detail) {
    return item + (place.isBlank() ? "" : "（" + place + "）") + "：" + detail;
  }

  private static void putIfSaid(Map<String, Object> fields, String key, String value) {
    if (!value.isBlank()) {
      fields.put(key, value);
    }
  }

  private static String text(Submission submission, String field) {
    return submission.data().path(field).asString("").strip();
  }
}
