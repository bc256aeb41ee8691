package org.duban.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.duban.rule.Sanctions.Family;
import org.duban.rule.Sanctions.PersonStanding;
import org.duban.rule.Sanctions.RunningEffect;
import org.duban.rule.Sanctions.SanctionKind;
import tools.jackson.databind.JsonNode;

/** The rule data about sanctions, read and applied. */
class SanctionLaw {

  /** What is broken; code and arguments of its message. */
  record Breach(String code, List<Object> args) {}

  private record Known(SanctionKind kind, int gravity) {

    boolean inForce(LocalDate day) {
      LocalDate last = kind.to();
      return !day.isBefore(kind.from()) && (last == null || !day.isAfter(last));
    }
  }

  private final List<Known> known;
  private final JsonNode standings;
  private final int combinedMonths;

  SanctionLaw(JsonNode kinds, JsonNode standings, int combinedMonths) {
    this.known =
        StreamSupport.stream(kinds.spliterator(), false)
            .map(SanctionLaw::known)
            .sorted(Comparator.comparing((Known k) -> k.kind().family()))
            .toList();
    this.standings = standings;
    this.combinedMonths = combinedMonths;
  }

  private static Known known(JsonNode node) {
    String to = node.path("to").asString("");
    SanctionKind kind =
        new SanctionKind(
            node.path("key").asString(),
            node.path("name").asString(),
            Family.valueOf(node.path("family").asString()),
            node.path("months").asInt() + node.path("after").asInt(0),
            LocalDate.parse(node.path("from").asString()),
            to.isEmpty() ? null : LocalDate.parse(to));
    return new Known(kind, node.path("gravity").asInt());
  }

  List<SanctionKind> kinds(LocalDate day) {
    return known.stream().filter(k -> k.inForce(day)).map(Known::kind).toList();
  }

  Optional<SanctionKind> kind(String key, LocalDate day) {
    return find(key, day).map(Known::kind);
  }

  private Optional<Known> find(String key, LocalDate day) {
    return known.stream().filter(k -> k.inForce(day) && k.kind().key().equals(key)).findFirst();
  }

  List<Breach> check(
      Collection<String> keys,
      PersonStanding standing,
      LocalDate day,
      Collection<RunningEffect> running) {
    List<Breach> breaches = new ArrayList<>();
    List<SanctionKind> wanted = new ArrayList<>();
    for (String key : new LinkedHashSet<>(keys)) {
      kind(key, day)
          .ifPresentOrElse(
              wanted::add, () -> breaches.add(new Breach("unknown", List.of(key, day.toString()))));
    }
    wanted.forEach(kind -> standing(kind, standing).ifPresent(breaches::add));
    exempt(wanted).ifPresent(breaches::add);
    expelled(wanted, day, running).ifPresent(breaches::add);
    combined(wanted, day, running).ifPresent(breaches::add);
    return breaches;
  }

  private Optional<Breach> standing(SanctionKind kind, PersonStanding standing) {
    JsonNode limits = standings.path(standing.name());
    if (texts(limits.path("not")).contains(kind.family().name())) {
      String code = standing == PersonStanding.RETIRED ? "retired" : "standing";
      return Optional.of(new Breach(code, List.of(kind.name())));
    }
    JsonNode only = limits.path("administrative");
    if (kind.family() == Family.ADMINISTRATIVE
        && only.isArray()
        && !texts(only).contains(kind.key())) {
      String allowed =
          kinds(kind.from()).stream()
              .filter(k -> texts(only).contains(k.key()))
              .map(SanctionKind::name)
              .collect(Collectors.joining("、"));
      return Optional.of(new Breach("village-staff", List.of(kind.name(), allowed)));
    }
    return Optional.empty();
  }

  private static Optional<Breach> exempt(List<SanctionKind> wanted) {
    boolean exempt = wanted.stream().anyMatch(k -> k.key().equals("EXEMPT"));
    return wanted.stream()
        .filter(k -> exempt && k.family() != Family.ORGANISATIONAL)
        .findFirst()
        .map(k -> new Breach("exempt", List.of(k.name())));
  }

  private static Optional<Breach> expelled(
      List<SanctionKind> wanted, LocalDate day, Collection<RunningEffect> running) {
    boolean out = running.stream().anyMatch(r -> r.kind().equals("PARTY_EXPELLED") && runs(r, day));
    return wanted.stream()
        .filter(k -> out && k.family() == Family.PARTY)
        .findFirst()
        .map(k -> new Breach("expelled", List.of(k.name())));
  }

  /** What is left of earlier effects and the new ones together, administrative ones only. */
  private Optional<Breach> combined(
      List<SanctionKind> wanted, LocalDate day, Collection<RunningEffect> running) {
    int months =
        wanted.stream()
            .filter(k -> k.family() == Family.ADMINISTRATIVE)
            .mapToInt(SanctionKind::effectMonths)
            .sum();
    if (months == 0) {
      return Optional.empty();
    }
    long days =
        running.stream()
            .filter(r -> runs(r, day) && administrative(r))
            .mapToLong(r -> ChronoUnit.DAYS.between(later(r.from(), day), r.to()))
            .sum();
    LocalDate end = day.plusDays(days).plusMonths(months);
    LocalDate limit = day.plusMonths(combinedMonths);
    return end.isAfter(limit)
        ? Optional.of(
            new Breach("combined", List.of(combinedMonths, limit.toString(), end.toString())))
        : Optional.empty();
  }

  private boolean administrative(RunningEffect running) {
    return known.stream()
        .anyMatch(
            k ->
                k.kind().key().equals(running.kind())
                    && k.kind().family() == Family.ADMINISTRATIVE);
  }

  private static boolean runs(RunningEffect running, LocalDate day) {
    return running.to().isAfter(day);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  boolean heavier(Collection<String> measures, Collection<String> than, LocalDate day) {
    List<Integer> now = gravities(measures, day);
    List<Integer> before = gravities(than, day);
    if (now.size() > before.size()) {
      return true;
    }
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i) > before.get(i)) {
        return true;
      }
    }
    return false;
  }

  /** The gravest first; what is exempt weighs nothing, what is unknown more than all. */
  private List<Integer> gravities(Collection<String> keys, LocalDate day) {
    return keys.stream()
        .distinct()
        .map(key -> find(key, day).map(Known::gravity).orElse(Integer.MAX_VALUE))
        .filter(gravity -> gravity > 0)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static Set<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asString)
        .collect(Collectors.toSet());
  }
}
