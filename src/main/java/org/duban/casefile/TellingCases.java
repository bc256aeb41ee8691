package org.duban.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duban.workflow.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one case tells others; a case that does not wait for it is not disturbed. */
@Service
public class TellingCases {

  private final Cases cases;
  private final Messages messages;

  TellingCases(Cases cases, Messages messages) {
    this.cases = cases;
    this.messages = messages;
  }

  /**
   * @param kind tell every open case linked by this kind; empty: none
   * @param caseNumber tell this case; empty: none
   * @return how many cases took the message
   */
  @Transactional
  public int tell(
      long fromCaseId,
      String message,
      String kind,
      String caseNumber,
      Map<String, Object> variables) {
    List<String> numbers = new ArrayList<>();
    if (!kind.isBlank()) {
      cases.linked(fromCaseId, kind).stream()
          .filter(c -> c.closedAt() == null)
          .forEach(c -> numbers.add(c.number()));
    }
    if (!caseNumber.isBlank()) {
      numbers.add(caseNumber);
    }
    return (int) numbers.stream().filter(no -> messages.send(message, no, variables)).count();
  }
}
