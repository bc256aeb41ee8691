package org.duban.escalation.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.escalation.Candidates;
import org.duban.escalation.Duty;
import org.duban.escalation.PlacesOfUnits;
import org.duban.escalation.Strike;
import org.duban.escalation.Strikes;
import org.duban.inbox.FormPrefill;
import org.duban.organisation.People;
import org.duban.organisation.Unit;
import org.duban.organisation.UnitKind;
import org.duban.organisation.Units;
import org.duban.platform.time.ProductClock;
import org.duban.transfer.TransferResult;
import org.duban.transfer.Transfers;
import org.duban.workflow.Submissions;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What the investigation gave, and who may be answerable: who holds posts at the units concerned,
 * at the departments that sign, and whom the investigation named (P5.9, P4.9).
 */
@Component
class ResponsibilityPrefill implements FormPrefill {

  private static final Set<String> TASKS =
      Set.of("Task_SplitResponsibility", "Task_ApproveHandling");

  /** An option of a form. */
  private record Choice(String label, String value) {}

  private final Cases cases;
  private final Strikes strikes;
  private final Transfers transfers;
  private final Candidates candidates;
  private final PlacesOfUnits places;
  private final Units units;
  private final People people;
  private final Submissions submissions;
  private final ProductClock clock;

  ResponsibilityPrefill(
      Cases cases,
      Strikes strikes,
      Transfers transfers,
      Candidates candidates,
      PlacesOfUnits places,
      Units units,
      People people,
      Submissions submissions,
      ProductClock clock) {
    this.cases = cases;
    this.strikes = strikes;
    this.transfers = transfers;
    this.candidates = candidates;
    this.places = places;
    this.units = units;
    this.people = people;
    this.submissions = submissions;
    this.clock = clock;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return TASKS.contains(taskKey);
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    Map<String, @NonNull Object> data = new LinkedHashMap<>();
    CaseFile file = cases.require(caseId);
    TransferResult result = transfers.result(caseId).orElse(null);
    if (result != null) {
      data.put("result", words(result));
      for (Duty duty : Duty.values()) {
        data.put(duty.field(), named(result, duty));
      }
    }
    strikes.ofEscalation(file.id()).ifPresent(s -> data.put("people", choices(s, result)));
    submissions
        .latest(caseId, "Task_SplitResponsibility")
        .ifPresent(s -> data.put("split", split(s.data())));
    return data;
  }

  private List<Choice> choices(Strike strike, @Nullable TransferResult r) {
    Set<String> at = new LinkedHashSet<>(List.of(strike.unitCode(), strike.addresseeCode()));
    String area = strike.areaCode();
    if (area != null) {
      at.add(area);
    }
    units.children(places.city(strike.unitCode())).stream()
        .filter(u -> u.kind() == UnitKind.DEPARTMENT)
        .map(Unit::code)
        .forEach(at::add);
    Map<String, Choice> choices = new LinkedHashMap<>();
    candidates
        .at(at, clock.today())
        .forEach(
            c ->
                choices.put(
                    String.valueOf(c.personId()),
                    new Choice(
                        c.name() + "（" + c.unitName() + " " + c.posts() + "）",
                        String.valueOf(c.personId()))));
    if (r != null) {
      r.responsible()
          .forEach(
              p ->
                  choices.putIfAbsent(
                      String.valueOf(p.personId()),
                      new Choice(
                          people.require(p.personId()).name(), String.valueOf(p.personId()))));
    }
    return new ArrayList<>(choices.values());
  }

  /** What the investigation said of direct and leading responsibility; tracing is ours. */
  private static List<String> named(TransferResult result, Duty duty) {
    return result.responsible().stream()
        .filter(
            p ->
                switch (p.share()) {
                  case DIRECT -> duty == Duty.DIRECT;
                  case FIRST, LEADERSHIP -> duty == Duty.LEADING;
                })
        .map(p -> String.valueOf(p.personId()))
        .distinct()
        .toList();
  }

  private String words(TransferResult result) {
    String named =
        result.responsible().stream()
            .map(p -> people.require(p.personId()).name() + "（" + p.share().title() + "）")
            .collect(Collectors.joining("、"));
    return result.authority()
        + " "
        + result.decidedOn()
        + " "
        + result.outcome().title()
        + "。依据："
        + result.basis()
        + (named.isEmpty() ? "" : "。责任划分：" + named);
  }

  private String split(JsonNode data) {
    List<String> lines = new ArrayList<>();
    for (Duty duty : Duty.values()) {
      List<String> names = new ArrayList<>();
      data.path(duty.field())
          .forEach(id -> names.add(people.require(Long.parseLong(id.asString())).name()));
      if (!names.isEmpty()) {
        lines.add(duty.text() + "：" + String.join("、", names));
      }
    }
    return lines.isEmpty() ? "没有需要追责的人员" : String.join("\n", lines);
  }
}
