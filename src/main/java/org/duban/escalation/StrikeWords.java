package org.duban.escalation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.casefile.CaseFile;
import org.duban.document.DocumentFacts;
import org.duban.organisation.Units;
import org.springframework.stereotype.Component;

/** A strike in words, as forms and documents of its step say it. */
@Component
public class StrikeWords implements DocumentFacts {

  private final Strikes strikes;
  private final Findings findings;
  private final Units units;

  StrikeWords(Strikes strikes, Findings findings, Units units) {
    this.strikes = strikes;
    this.findings = findings;
    this.units = units;
  }

  @Override
  public String name() {
    return "strike";
  }

  @Override
  public Set<String> keys() {
    return Set.of("unitName", "facts", "counts", "stepName");
  }

  @Override
  public Map<String, String> of(CaseFile file) {
    Optional<Strike> strike = strikes.ofEscalation(file.id());
    return strike.map(this::of).orElseGet(Map::of);
  }

  /** By key, see {@link #keys}. */
  public Map<String, String> of(Strike strike) {
    Map<String, String> words = new LinkedHashMap<>();
    Finding finding = findings.require(strike.findingId());
    words.put("unitName", units.require(strike.addresseeCode()).name());
    words.put(
        "facts",
        finding.foundOn()
            + " "
            + finding.way().text()
            + "发现，"
            + units.require(strike.unitCode()).name()
            + "（"
            + finding.place()
            + "）"
            + finding.kind()
            + "："
            + finding.description());
    words.put("counts", "责任单位第 " + strike.unitCount() + " 次，所在区域第 " + strike.areaCount() + " 次");
    words.put("stepName", strike.step().text());
    return words;
  }
}
