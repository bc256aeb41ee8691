package org.duban.handling.signing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duban.organisation.Posts;
import org.duban.organisation.Role;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out which groups and persons the seats of a rule stand for. */
@Component
class Seating {

  /**
   * Who is wanted at a seat, and what his vote weighs.
   *
   * @param post for which a person is
   */
  record Wanted(String holder, int weight, @Nullable String post) {}

  private final Units units;
  private final Posts posts;

  Seating(Units units, Posts posts) {
    this.units = units;
    this.posts = posts;
  }

  boolean knowsRole(String role) {
    return posts.roles().stream().anyMatch(r -> r.key().equals(role) || r.name().equals(role));
  }

  /**
   * @param keptOut persons who must not sign; they are left out where each holder signs
   * @throws DubanException conflict, if a variable names nobody
   */
  List<Wanted> wanted(SigningRule rule, RoundStart start, Set<Long> keptOut) {
    List<Wanted> wanted = new ArrayList<>();
    for (Seat seat : rule.seats()) {
      if (seat.variable() != null) {
        named(start.variables().apply(seat.variable())).stream()
            .map(holder -> new Wanted(holder, seat.weight(), null))
            .forEach(wanted::add);
      } else {
        wanted.addAll(seated(seat, start.unit(), keptOut));
      }
    }
    if (wanted.isEmpty()) {
      throw DubanException.conflict("handling.sign.nobody", start.taskName());
    }
    Set<String> persons = new HashSet<>();
    return wanted.stream()
        .filter(w -> !w.holder().startsWith("P:") || persons.add(w.holder()))
        .toList();
  }

  private List<Wanted> seated(Seat seat, String caseUnit, Set<Long> keptOut) {
    String role =
        posts.roles().stream()
            .filter(r -> r.name().equals(seat.role()))
            .map(Role::key)
            .findFirst()
            .orElse(seat.role());
    String unit = unit(seat.at(), caseUnit);
    if (seat.each() && units.find(unit).isPresent()) {
      List<Wanted> persons =
          units.lineage(unit).stream()
              .map(u -> holders(role + "@" + u.code(), role, u.code(), seat.weight(), keptOut))
              .filter(held -> !held.isEmpty())
              .findFirst()
              .orElse(List.of());
      if (!persons.isEmpty()) {
        return persons;
      }
    }
    // nobody anywhere: it waits at the routing desk
    return List.of(new Wanted(role + "@" + unit, seat.weight(), null));
  }

  private List<Wanted> holders(
      String post, String role, String unit, int weight, Set<Long> keptOut) {
    return posts.holders(role, unit).stream()
        .filter(person -> !keptOut.contains(person))
        .sorted()
        .map(person -> new Wanted("P:" + person, weight, post))
        .toList();
  }

  private String unit(String at, String caseUnit) {
    if (at.equals(Seat.SUPERIOR)) {
      return units.find(caseUnit).map(Unit::parentCode).orElse(caseUnit);
    }
    return at.isEmpty()
        ? caseUnit
        : units.department(at, caseUnit).map(Unit::code).orElse(caseUnit);
  }

  /** A list or a text with commas; persons by their id. */
  private static List<String> named(@Nullable Object value) {
    Stream<?> all =
        value instanceof Collection<?> many
            ? many.stream()
            : Arrays.stream(value == null ? new String[0] : value.toString().split("[,，]"));
    return all.map(v -> String.valueOf(v).strip())
        .filter(v -> !v.isEmpty())
        .map(v -> v.matches("\\d{1,18}") ? "P:" + v : v)
        .toList();
  }
}
