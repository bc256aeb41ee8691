package org.duban.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.duban.casefile.CaseFile;
import org.duban.document.DocumentFacts;
import org.springframework.stereotype.Component;

/** What the transfer sheet says beside what was submitted: the attested defence as it is (X.1). */
@Component
class TransferFacts implements DocumentFacts {

  private final Transfers transfers;

  TransferFacts(Transfers transfers) {
    this.transfers = transfers;
  }

  @Override
  public String name() {
    return "transfer";
  }

  @Override
  public Set<String> keys() {
    return Set.of("target", "defence");
  }

  @Override
  public Map<String, String> of(CaseFile file) {
    Map<String, String> facts = new HashMap<>();
    transfers
        .find(file.id())
        .ifPresent(
            t -> {
              facts.put("target", t.target().title());
              if (t.defence() != null) {
                facts.put("defence", t.defence());
              }
            });
    return facts;
  }
}
