package org.duban.campaign.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.campaign.Declaration;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to rows, asked for once a page. */
@Component
class DeclarationLines {

  private final People people;
  private final Units units;

  DeclarationLines(People people, Units units) {
    this.people = people;
    this.units = units;
  }

  List<DeclarationLine> of(List<Declaration> declarations) {
    Map<Long, Person> known =
        people.byId(
            declarations.stream().map(Declaration::personId).filter(Objects::nonNull).toList());
    Map<String, String> names = new HashMap<>();
    return declarations.stream()
        .map(
            d ->
                DeclarationLine.of(
                    d,
                    nameOf(d.personId(), known),
                    names.computeIfAbsent(d.unitCode(), this::unitName)))
        .toList();
  }

  String unitName(String code) {
    return units.find(code).map(u -> u.name()).orElse(code);
  }

  @Nullable String personName(@Nullable Long id) {
    return id == null ? null : people.find(id).map(Person::name).orElse(null);
  }

  private static @Nullable String nameOf(@Nullable Long id, Map<Long, Person> known) {
    Person person = id == null ? null : known.get(id);
    return person == null ? null : person.name();
  }
}
