package org.duban.transfer.process;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.inbox.FormPrefill;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Post;
import org.duban.organisation.Posts;
import org.duban.organisation.Unit;
import org.duban.organisation.UnitKind;
import org.duban.organisation.Units;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Sanctions;
import org.duban.rule.Sanctions.Family;
import org.duban.rule.Sanctions.PersonStanding;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/**
 * What forms of a transfer show: the attested defence, kinds of sanction, who may answer for it.
 */
@Component
class ResultPrefill implements FormPrefill {

  private static final List<String> ANSWERABLE =
      List.of(
          "TOWNSHIP_LEADER",
          "TOWNSHIP_ORGANISER",
          "TOWNSHIP_DISCIPLINE",
          "GRID_OWNER",
          "BRANCH_SECRETARY",
          "VILLAGE_CADRE",
          "VILLAGE_LIAISON",
          "ENTERPRISE_LIAISON",
          "SUPERVISION_COMMITTEE",
          "DEPARTMENT_REVIEWER",
          "ENFORCEMENT_AUTHORITY");
  private static final Set<String> VILLAGE =
      Set.of("BRANCH_SECRETARY", "VILLAGE_CADRE", "SUPERVISION_COMMITTEE");
  private static final Set<String> NO_POST = Set.of("MEMBER", "HELPER", "ENTRY_CLERK");

  /** An option of a form. */
  private record TextOption(String label, String value) {}

  /** An option of a form. */
  private record PersonOption(String label, long value) {}

  private final Cases cases;
  private final Sanctions sanctions;
  private final Units units;
  private final Posts posts;
  private final People people;
  private final ProductClock clock;

  ResultPrefill(
      Cases cases,
      Sanctions sanctions,
      Units units,
      Posts posts,
      People people,
      ProductClock clock) {
    this.cases = cases;
    this.sanctions = sanctions;
    this.units = units;
    this.posts = posts;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("transfer") && taskKey.equals("Task_RecordResult");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    Map<String, @NonNull Object> data = new HashMap<>();
    CaseFile file = cases.require(caseId);
    data.put(
        "sanctionKinds",
        sanctions.kinds(clock.today()).stream()
            .filter(k -> k.family() == Family.PARTY || k.family() == Family.ADMINISTRATIVE)
            .map(k -> new TextOption(k.name(), k.key()))
            .toList());
    data.put("candidates", candidates(file));
    Long subject = file.subjectPersonId();
    if (subject != null) {
      data.put("standing", standing(people.require(subject)).name());
    }
    return data;
  }

  private List<PersonOption> candidates(CaseFile file) {
    Set<Long> ids = new TreeSet<>();
    if (file.subjectPersonId() != null) {
      ids.add(file.subjectPersonId());
    }
    for (Unit unit : units.lineage(file.unitCode())) {
      if (unit.kind() == UnitKind.DIVISION && unit.code().length() <= 6) {
        break;
      }
      ANSWERABLE.forEach(role -> ids.addAll(posts.holders(role, unit.code())));
    }
    return people.byId(ids).values().stream()
        .sorted(Comparator.comparingLong(Person::id))
        .map(p -> new PersonOption(p.name(), p.id()))
        .toList();
  }

  /** A guess from posts and membership, for the official to put right. */
  private PersonStanding standing(Person person) {
    List<String> roles =
        posts.of(person.id()).stream().map(Post::role).filter(r -> !NO_POST.contains(r)).toList();
    if (roles.stream().anyMatch(r -> !VILLAGE.contains(r))) {
      return PersonStanding.CIVIL_SERVANT;
    }
    if (!roles.isEmpty()) {
      return PersonStanding.VILLAGE_STAFF;
    }
    return person.partyMember() ? PersonStanding.PARTY_MEMBER : PersonStanding.OTHER;
  }
}
