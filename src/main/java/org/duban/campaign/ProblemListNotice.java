package org.duban.campaign;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.casefile.CaseFile;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Units;
import org.duban.publicity.NoticeDraft;
import org.duban.publicity.NoticeSource;
import org.duban.publicity.NoticeText;
import org.duban.register.Registers;
import org.springframework.stereotype.Component;

/** The problem list of a round as a public notice (P1.8); source {@code round:<id>}. */
@Component
class ProblemListNotice implements NoticeSource {

  private static final String PREFIX = "round:";

  private final Declarations declarations;
  private final People people;
  private final Units units;

  ProblemListNotice(Declarations declarations, People people, Units units) {
    this.declarations = declarations;
    this.people = people;
    this.units = units;
  }

  @Override
  public boolean supports(String source) {
    return source.startsWith(PREFIX);
  }

  @Override
  public NoticeDraft draft(String source, CaseFile notice) {
    Round round = declarations.round(Long.parseLong(source.substring(PREFIX.length())));
    String unit = units.require(round.unitCode()).name();
    List<Declaration> members =
        declarations.ofRounds(List.of(round.id())).stream().filter(d -> d.problems() > 0).toList();
    Map<Long, Person> names =
        people.byId(members.stream().map(Declaration::personId).filter(Objects::nonNull).toList());
    String lines =
        members.stream().map(d -> lines(d, unit, names)).collect(Collectors.joining("\n"));
    return new NoticeDraft(
        "problem-list",
        new NoticeText(
            unit + "自查问题清单公示", "经本人申报、组织核实，现将" + unit + "有关问题公示如下，请群众监督：\n" + lines, unit));
  }

  private String lines(Declaration d, String unit, Map<Long, Person> names) {
    Person person = d.personId() == null ? null : names.get(d.personId());
    String who = person == null ? unit : masked(person.name());
    return declarations.problems(d).stream()
        .map(Registers.Row::kind)
        .map(kind -> who + "：" + Objects.toString(kind, "问题"))
        .collect(Collectors.joining("\n"));
  }

  /** The family name stays; neighbours know who is meant, search engines do not. */
  private static String masked(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1)) + "某";
  }
}
