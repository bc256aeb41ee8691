package org.duban.rectification.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.inbox.FormPrefill;
import org.duban.organisation.People;
import org.duban.organisation.Posts;
import org.duban.organisation.Relatives;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** Who may be chosen as helper: who holds a post in the unit and is no relative (P1.5). */
@Component
class HelperPrefill implements FormPrefill {

  private static final List<String> ROLES =
      List.of("HELPER", "BRANCH_SECRETARY", "VILLAGE_CADRE", "VILLAGE_LIAISON");

  /** An option of a form. */
  private record Choice(String label, long value) {}

  private final Cases cases;
  private final Posts posts;
  private final People people;
  private final Relatives relatives;

  HelperPrefill(Cases cases, Posts posts, People people, Relatives relatives) {
    this.cases = cases;
    this.posts = posts;
    this.people = people;
    this.relatives = relatives;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return taskKey.equals("Task_AssignHelper");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    CaseFile file = cases.require(caseId);
    Set<Long> candidates = new TreeSet<>();
    ROLES.forEach(role -> candidates.addAll(posts.holders(role, file.unitCode())));
    Long subject = file.subjectPersonId();
    if (subject != null) {
      candidates.remove(subject);
      candidates.removeAll(relatives.of(subject));
    }
    return Map.of(
        "helpers",
        candidates.stream().map(id -> new Choice(people.require(id).name(), id)).toList());
  }
}
