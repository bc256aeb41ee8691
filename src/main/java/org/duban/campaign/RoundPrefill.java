package org.duban.campaign;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.inbox.FormPrefill;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.register.Registers;
import org.jspecify.annotations.NonNull;
import org.springframework.stereotype.Component;

/** Figures and list of a round, for those who confirm, sign and receive it. */
@Component
class RoundPrefill implements FormPrefill {

  private final Declarations declarations;
  private final People people;

  RoundPrefill(Declarations declarations, People people) {
    this.declarations = declarations;
    this.people = people;
  }

  @Override
  public boolean supports(String processKey, String taskKey) {
    return processKey.equals("declaration-round");
  }

  @Override
  public Map<String, @NonNull Object> data(long caseId, String taskId) {
    List<Declaration> members = declarations.membersOfCase(caseId);
    return Map.of(
        "should", members.size(),
        "members", members.size(),
        "declared", members.stream().filter(d -> d.declaredAt() != null).count(),
        "verified", members.stream().filter(d -> d.verifiedAt() != null).count(),
        "omitted", members.stream().filter(Declaration::omitted).count(),
        "problems", members.stream().mapToInt(Declaration::problems).sum(),
        "list", list(members));
  }

  private String list(List<Declaration> members) {
    Map<Long, Person> names =
        people.byId(members.stream().map(Declaration::personId).filter(Objects::nonNull).toList());
    String lines =
        members.stream()
            .filter(d -> d.problems() > 0 || d.omitted())
            .map(d -> line(d, names))
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? "没有问题，也没有未申报人员。" : lines;
  }

  private String line(Declaration d, Map<Long, Person> names) {
    Person person = d.personId() == null ? null : names.get(d.personId());
    String problems =
        declarations.problems(d).stream()
            .map(Registers.Row::kind)
            .map(kind -> Objects.toString(kind, "问题"))
            .collect(Collectors.joining("、"));
    return (person == null ? "本单位" : person.name())
        + "："
        + (d.omitted() ? "未申报" : "")
        + (d.omitted() && !problems.isEmpty() ? "；" : "")
        + problems;
  }
}
