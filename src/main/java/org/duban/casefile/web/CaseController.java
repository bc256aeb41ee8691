package org.duban.casefile.web;

import java.util.List;
import org.duban.casefile.CaseDetail;
import org.duban.casefile.CaseEngineView;
import org.duban.casefile.PrintModel;
import org.duban.casefile.PrintingCase;
import org.duban.casefile.SubmissionView;
import org.duban.casefile.TimelineEntry;
import org.duban.casefile.ViewingCase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{id}")
class CaseController {

  private final ViewingCase viewing;
  private final PrintingCase printing;

  CaseController(ViewingCase viewing, PrintingCase printing) {
    this.viewing = viewing;
    this.printing = printing;
  }

  @GetMapping
  CaseDetail caseDetail(@PathVariable long id) {
    return viewing.detail(id);
  }

  @GetMapping("/timeline")
  List<TimelineEntry> caseTimeline(@PathVariable long id) {
    return viewing.timeline(id);
  }

  @GetMapping("/submissions")
  List<SubmissionView> caseSubmissions(@PathVariable long id) {
    return viewing.submissions(id);
  }

  @GetMapping("/print")
  PrintModel printCase(@PathVariable long id) {
    return printing.print(id);
  }

  @GetMapping("/diagram")
  CaseEngineView.Diagram caseDiagram(@PathVariable long id) {
    return viewing.diagram(id);
  }
}
