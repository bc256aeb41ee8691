package org.duban.disposition;

import java.util.Map;
import java.util.Set;
import org.duban.casefile.CaseFile;
import org.duban.document.DocumentFacts;
import org.springframework.stereotype.Component;

/** The five parts of the latest decision, for its document. */
@Component
class DecisionFacts implements DocumentFacts {

  private final Dispositions dispositions;
  private final DispositionWords words;

  DecisionFacts(Dispositions dispositions, DispositionWords words) {
    this.dispositions = dispositions;
    this.words = words;
  }

  @Override
  public String name() {
    return "decision";
  }

  @Override
  public Set<String> keys() {
    return Set.of("number", "subject", "facts", "evidence", "measures", "basis", "remedy");
  }

  @Override
  public Map<String, String> of(CaseFile file) {
    return dispositions
        .decision(file.id())
        .map(
            d ->
                Map.of(
                    "number", d.number(),
                    "subject", d.subjectLine(),
                    "facts", d.facts(),
                    "evidence", d.evidence(),
                    "measures", words.kinds(d.kinds(), d.decidedOn()),
                    "basis", d.basis(),
                    "remedy", d.remedy()))
        .orElseGet(Map::of);
  }
}
