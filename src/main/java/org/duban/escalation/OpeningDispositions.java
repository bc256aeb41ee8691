package org.duban.escalation;

import java.util.List;
import java.util.Map;
import org.duban.casefile.CaseFile;
import org.duban.casefile.OpeningLinkedCase;
import org.duban.escalation.Responsibles.Responsible;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens one disposition for each person who answers for a third strike, however many things he
 * answers for: each has his own statement, defence and appeal (P5.7, X.1). Processes do it, no
 * permission.
 */
@Service
public class OpeningDispositions {

  private static final String DISPOSITION = "disposition";

  private final Responsibles responsibles;
  private final OpeningLinkedCase opening;
  private final People people;

  OpeningDispositions(Responsibles responsibles, OpeningLinkedCase opening, People people) {
    this.responsibles = responsibles;
    this.opening = opening;
    this.people = people;
  }

  @Transactional
  public void open(long caseId, long strikeId) {
    List<Long> persons =
        responsibles.of(strikeId).stream()
            .filter(r -> r.dispositionCaseId() == null)
            .map(Responsible::personId)
            .distinct()
            .toList();
    for (long person : persons) {
      responsibles.opened(strikeId, person, disposition(caseId, people.require(person)).id());
    }
  }

  private CaseFile disposition(long caseId, Person person) {
    return opening.open(
        caseId,
        DISPOSITION,
        DISPOSITION,
        "责任追究处置",
        person.unitCode(),
        person.id(),
        null,
        Map.of("trigger", "ESCALATION"));
  }
}
