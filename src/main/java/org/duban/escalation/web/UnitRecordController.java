package org.duban.escalation.web;

import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.escalation.Finding;
import org.duban.escalation.Interviews.Interview;
import org.duban.escalation.Outcomes.Outcome;
import org.duban.escalation.Outcomes.Veto;
import org.duban.escalation.ReadingUnitRecord;
import org.duban.escalation.ReadingUnitRecord.UnitRecord;
import org.duban.escalation.Strike;
import org.duban.escalation.Strikes;
import org.duban.escalation.web.UnitRecordView.FindingLine;
import org.duban.escalation.web.UnitRecordView.InterviewLine;
import org.duban.escalation.web.UnitRecordView.OutcomeLine;
import org.duban.escalation.web.UnitRecordView.VetoLine;
import org.duban.inbox.ProcessNames;
import org.duban.register.RegisterCatalogue;
import org.duban.register.RegisterDefinition;
import org.duban.register.Registers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What checks found at a unit and what came of it. */
@RestController
@RequestMapping("/api/units/{code}/record")
class UnitRecordController {

  private final ReadingUnitRecord reading;
  private final StrikeViews views;
  private final Strikes strikes;
  private final Cases cases;
  private final Registers registers;
  private final RegisterCatalogue catalogue;
  private final ProcessNames processes;
  private final JsonMapper json;

  UnitRecordController(
      ReadingUnitRecord reading,
      StrikeViews views,
      Strikes strikes,
      Cases cases,
      Registers registers,
      RegisterCatalogue catalogue,
      ProcessNames processes,
      JsonMapper json) {
    this.reading = reading;
    this.views = views;
    this.strikes = strikes;
    this.cases = cases;
    this.registers = registers;
    this.catalogue = catalogue;
    this.processes = processes;
    this.json = json;
  }

  @GetMapping
  UnitRecordView readUnitRecord(
      @PathVariable String code, @RequestParam(required = false) @Nullable Long campaign) {
    UnitRecord found = reading.read(code, campaign);
    return new UnitRecordView(
        found.unit().code(),
        found.unit().name(),
        found.findings().stream().map(this::finding).toList(),
        found.strikes().stream().map(views::of).toList(),
        found.interviews().stream().map(this::interview).toList(),
        found.outcomes().stream().map(this::outcome).toList(),
        found.vetoes().stream().map(this::veto).toList());
  }

  private FindingLine finding(Finding f) {
    Long problem = f.problemId();
    return new FindingLine(
        f.id(),
        f.caseId(),
        cases.find(f.caseId()).map(CaseFile::number).orElse(""),
        f.unitCode(),
        views.name(f.unitCode()),
        f.kind(),
        f.way(),
        f.way().text(),
        f.place(),
        f.foundOn(),
        f.state(),
        f.state().text(),
        problem,
        problem == null ? null : registers.find(problem).map(Registers.Row::number).orElse(null),
        strikes.ofFinding(f.id()).filter(Strike::live).map(Strike::id).orElse(null));
  }

  private InterviewLine interview(Interview i) {
    JsonNode fields = json.readTree(i.fields());
    return new InterviewLine(
        i.rowId(),
        i.number(),
        i.caseId(),
        i.unitCode(),
        views.name(i.unitCode()),
        text(fields, "heldOn"),
        text(fields, "place"),
        i.status(),
        status("interview", i.status()),
        text(fields, "planDate"));
  }

  private OutcomeLine outcome(Outcome o) {
    return new OutcomeLine(
        o.caseId(),
        o.caseNo(),
        o.processKey(),
        processes.of(o.processKey()),
        o.unitCode(),
        views.name(o.unitCode()),
        o.status(),
        o.openedAt(),
        o.closedAt(),
        o.end());
  }

  private VetoLine veto(Veto v) {
    JsonNode fields = json.readTree(v.fields());
    return new VetoLine(
        v.rowId(),
        v.number(),
        v.unitCode(),
        views.name(v.unitCode()),
        v.status(),
        status("veto", v.status()),
        text(fields, "from"),
        text(fields, "until"));
  }

  private String status(String register, String key) {
    return catalogue.all().stream()
        .filter(d -> d.key().equals(register))
        .findFirst()
        .flatMap(d -> d.status(key))
        .map(RegisterDefinition.Named::name)
        .orElse(key);
  }

  private static @Nullable String text(JsonNode fields, String key) {
    String text = fields.path(key).asString("");
    return text.isBlank() ? null : text;
  }
}
