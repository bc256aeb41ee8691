package org.duban.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duban.archive.ArchivePart;
import org.duban.casefile.CaseFile;
import org.duban.escalation.Responsibles.Responsible;
import org.duban.organisation.People;
import org.duban.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The finding, its strike, the contest and the split of responsibility, for the archive. */
@Component
class StrikeParts implements ArchivePart {

  private static final Set<String> PROCESSES =
      Set.of("check-finding", "escalation", "strike-contest");

  private final Findings findings;
  private final Strikes strikes;
  private final Contests contests;
  private final Responsibles responsibles;
  private final Units units;
  private final People people;

  StrikeParts(
      Findings findings,
      Strikes strikes,
      Contests contests,
      Responsibles responsibles,
      Units units,
      People people) {
    this.findings = findings;
    this.strikes = strikes;
    this.contests = contests;
    this.responsibles = responsibles;
    this.units = units;
    this.people = people;
  }

  @Override
  public boolean supports(CaseFile file) {
    return PROCESSES.contains(file.processKey());
  }

  @Override
  public List<Part> parts(CaseFile file) {
    List<Part> parts = new ArrayList<>();
    Optional<Strike> strike = strike(file);
    findings
        .ofCase(file.id())
        .or(() -> strike.flatMap(s -> findings.find(s.findingId())))
        .ifPresent(f -> parts.add(finding(f)));
    strike.ifPresent(
        s -> {
          parts.add(strike(s));
          contests.ofStrike(s.id()).ifPresent(c -> parts.add(contest(c)));
          List<Responsible> split = responsibles.of(s.id());
          if (!split.isEmpty()) {
            parts.add(new Part("责任划分", split.stream().map(this::responsible).toList()));
          }
        });
    return parts;
  }

  private Optional<Strike> strike(CaseFile file) {
    return strikes
        .ofEscalation(file.id())
        .or(() -> contests.ofCase(file.id()).flatMap(c -> strikes.find(c.strikeId())))
        .or(() -> findings.ofCase(file.id()).flatMap(f -> strikes.ofFinding(f.id())));
  }

  private Part finding(Finding f) {
    return new Part(
        "检查发现",
        lines(
            line("责任单位", units.require(f.unitCode()).name()),
            line("检查方式", f.way().text()),
            line("问题类别", f.kind()),
            line("地点", f.place()),
            line("发现日期", f.foundOn().toString()),
            line("问题描述", f.description()),
            line("核实结论", f.state().text())));
  }

  private Part strike(Strike s) {
    return new Part(
        "计次",
        lines(
            line("责任单位次数", "第 " + s.unitCount() + " 次"),
            line("所在区域次数", s.areaCode() == null ? null : "第 " + s.areaCount() + " 次"),
            line("步骤", s.step().text()),
            line("承担单位", units.require(s.addresseeCode()).name()),
            line("计次日期", s.countedOn().toString()),
            line("告知日期", Objects.toString(s.noticedOn(), null)),
            line("异议期限", Objects.toString(s.contestUntil(), null)),
            line("状态", s.state().text()),
            line("撤销或并案的理由", s.endedReason())));
  }

  private static Part contest(Contest c) {
    return new Part(
        "计次异议",
        lines(
            line("提出时间", c.filedAt().toLocalDate().toString()),
            line("理由", c.reason()),
            line("决定", c.state().text())));
  }

  private Line responsible(Responsible r) {
    return new Line(r.duty().text(), people.require(r.personId()).name());
  }

  private static Line line(String label, @Nullable String text) {
    return new Line(label, Objects.requireNonNullElse(text, ""));
  }

  private static List<Line> lines(Line... lines) {
    return List.of(lines).stream().filter(l -> !l.text().isBlank()).toList();
  }
}
