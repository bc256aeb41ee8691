package org.duban.campaign;

import java.util.Map;
import java.util.stream.Collectors;
import org.duban.inbox.FormPrefill;
import org.duban.workflow.Submissions.Submission;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** What a verifier sees of the sheet: what was declared, in words. */
@Component
class DeclarationPrefill implements FormPrefill {

  private final Declarations declarations;
  private final Campaigns campaigns;

  DeclarationPrefill(Declarations declarations, Campaigns campaigns) {
    this.declarations = declarations;
    this.campaigns = campaigns;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("declaration") && taskKey.equals("Task_VerifyDeclaration");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    Declaration declaration = declarations.ofCase(caseId);
    Submission sheet = declarations.filled(caseId);
    String yes =
        campaigns.items(declaration.campaignId()).stream()
            .filter(i -> text(sheet, i.code()).equals(RecordingDeclaration.YES))
            .map(
                i ->
                    "有："
                        + i.name()
                        + "（"
                        + text(sheet, i.code() + "_place")
                        + "）"
                        + text(sheet, i.code() + "_detail"))
            .collect(Collectors.joining("\n"));
    String assisted = "ASSISTED".equals(declaration.mode()) ? "\n（由他人按纸质表代录）" : "";
    return Map.of("summary", (yes.isEmpty() ? "各项均申报为“无”。" : yes) + assisted);
  }

  private static String text(Submission sheet, String field) {
    return sheet.data().path(field).asString("");
  }
}
