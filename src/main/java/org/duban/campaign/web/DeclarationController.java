package org.duban.campaign.web;

import java.util.List;
import org.duban.campaign.Declaration;
import org.duban.campaign.Declarations;
import org.duban.campaign.OpenSheets;
import org.duban.campaign.PaperForm;
import org.duban.campaign.PrintingPaperForms;
import org.duban.campaign.SupplementingDeclaration;
import org.duban.casefile.CaseAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One declaration: its row, its paper form, the way back from paper, supplements. */
@RestController
@RequestMapping("/api/declarations")
class DeclarationController {

  /** What a paper form's code leads to. */
  record PaperEntry(
      @Nullable Long caseId,
      @Nullable String caseNo,
      String title,
      @Nullable Long personId,
      @Nullable String personName,
      String unitName,
      @Nullable String taskId,
      @Nullable String taskName) {}

  private final Declarations declarations;
  private final CaseAccess access;
  private final PrintingPaperForms papers;
  private final SupplementingDeclaration supplementing;
  private final OpenSheets sheets;
  private final DeclarationLines lines;

  DeclarationController(
      Declarations declarations,
      CaseAccess access,
      PrintingPaperForms papers,
      SupplementingDeclaration supplementing,
      OpenSheets sheets,
      DeclarationLines lines) {
    this.declarations = declarations;
    this.access = access;
    this.papers = papers;
    this.supplementing = supplementing;
    this.sheets = sheets;
    this.lines = lines;
  }

  @GetMapping("/{caseId}")
  DeclarationLine readDeclaration(@PathVariable long caseId) {
    access.requireVisible(caseId);
    return lines.of(List.of(declarations.ofCase(caseId))).get(0);
  }

  @GetMapping("/{caseId}/paper")
  PaperForm printPaper(@PathVariable long caseId) {
    return papers.print(caseId);
  }

  @GetMapping("/by-code/{code}")
  PaperEntry findByPaperCode(@PathVariable String code) {
    Declaration d = papers.byCode(code);
    var sheet = d.caseNo() == null ? null : sheets.of(d.caseNo()).orElse(null);
    return new PaperEntry(
        d.caseId(),
        d.caseNo(),
        d.title(),
        d.personId(),
        lines.personName(d.personId()),
        lines.unitName(d.unitCode()),
        sheet == null ? null : sheet.taskId(),
        sheet == null ? null : sheet.name());
  }

  @PostMapping("/{caseId}/supplement")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void supplementDeclaration(@PathVariable long caseId) {
    supplementing.supplement(caseId);
  }
}
