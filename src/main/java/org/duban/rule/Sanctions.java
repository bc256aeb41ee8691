package org.duban.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * What law and policy say about measures against a person: which kinds there are on a day and what
 * they are called, whom they may fall on, how long they have effect and how far they add up
 * (rules.md, discipline and law). Figures are rule data: {@code sanction.kinds}, {@code
 * sanction.standings}, {@code sanction.combined-months}. Needs no permission.
 */
@Service
public class Sanctions {

  /** Who may impose it, and by which rules. */
  public enum Family {
    /** Runs here to its end. */
    ORGANISATIONAL,
    /** By the party's discipline commission. */
    PARTY,
    /** By the supervision commission or the authority that appoints. */
    ADMINISTRATIVE,
    /** Handed to the police. */
    POLICE,
    /** Handed to procuratorate or court. */
    JUDICIARY
  }

  /** What a person is, as far as it limits what may be imposed. */
  public enum PersonStanding {
    /** Of village self-government. */
    VILLAGE_STAFF,
    CIVIL_SERVANT,
    /** Member of the party without public post. */
    PARTY_MEMBER,
    RETIRED,
    /** Neither public post nor membership. */
    OTHER
  }

  /**
   * A kind of measure as it was known on a day.
   *
   * @param effectMonths months of effect, with the months after rights return; 0: none
   * @param from first day of that name
   * @param to last day; null while in force
   */
  public record SanctionKind(
      String key,
      String name,
      Family family,
      int effectMonths,
      LocalDate from,
      @Nullable LocalDate to) {}

  /** An earlier measure and the time in which it has effect. */
  public record RunningEffect(String kind, LocalDate from, LocalDate to) {}

  /** Why a measure must not be imposed; the text is for officials. */
  public record Violation(String code, String text) {}

  private final Rules rules;
  private final MessageSource messages;
  private volatile @Nullable Read last;

  Sanctions(Rules rules, MessageSource messages) {
    this.rules = rules;
    this.messages = messages;
  }

  /** Kinds in force on that day, by family, the lighter first. */
  public List<SanctionKind> kinds(LocalDate day) {
    return law().kinds(day);
  }

  /**
   * @throws DubanException invalid, if there was no such kind on that day
   */
  public SanctionKind require(String kind, LocalDate day) {
    return known(law(), kind, day);
  }

  /**
   * Kinds by their keys, in that order.
   *
   * @throws DubanException invalid, if there was no such kind on that day
   */
  public List<SanctionKind> require(Collection<String> kinds, LocalDate day) {
    SanctionLaw law = law();
    return kinds.stream().map(kind -> known(law, kind, day)).toList();
  }

  /** Kinds that alone may fall on such a person on that day if no earlier measure has effect. */
  public List<SanctionKind> permitted(PersonStanding standing, LocalDate day) {
    SanctionLaw law = law();
    return law.kinds(day).stream()
        .filter(k -> law.check(List.of(k.key()), standing, day, List.of()).isEmpty())
        .toList();
  }

  /**
   * Whether these measures may be imposed on such a person on that day.
   *
   * @param kinds keys of kinds
   * @param running earlier measures of the person with effect
   * @return empty if they may
   */
  public List<Violation> check(
      Collection<String> kinds,
      PersonStanding standing,
      LocalDate day,
      Collection<RunningEffect> running) {
    Locale locale = LocaleContextHolder.getLocale();
    return law().check(kinds, standing, day, running).stream()
        .map(
            b ->
                new Violation(
                    b.code(),
                    messages.getMessage("rule.sanction." + b.code(), b.args().toArray(), locale)))
        .toList();
  }

  /**
   * Last day of effect of a measure that takes effect on that day; the day itself does not count,
   * and the ends of months clamp. The same day for a kind without effect period.
   *
   * @throws DubanException invalid, if there was no such kind on that day
   */
  public LocalDate effectEnd(String kind, LocalDate from) {
    return from.plusMonths(require(kind, from).effectMonths());
  }

  /**
   * Whether the measures are heavier than others: unless each of them can be set against another
   * one of those that is at least as grave. What somebody says for himself, or an appeal, must
   * never lead there (X.1).
   */
  public boolean heavier(Collection<String> measures, Collection<String> than, LocalDate day) {
    return law().heavier(measures, than, day);
  }

  /** Kinds of that day of which each alone is not heavier than the measures given. */
  public List<SanctionKind> notHeavierThan(Collection<String> measures, LocalDate day) {
    SanctionLaw law = law();
    return law.kinds(day).stream()
        .filter(k -> !law.heavier(List.of(k.key()), measures, day))
        .toList();
  }

  private static SanctionKind known(SanctionLaw law, String kind, LocalDate day) {
    return law.kind(kind, day)
        .orElseThrow(() -> DubanException.invalid("rule.sanction.unknown", kind, day.toString()));
  }

  private SanctionLaw law() {
    Source source =
        new Source(
            rules.value("sanction.kinds"),
            rules.value("sanction.standings"),
            rules.number("sanction.combined-months"));
    Read before = last;
    if (before == null || !before.source().equals(source)) {
      before =
          new Read(
              source, new SanctionLaw(source.kinds(), source.standings(), source.combinedMonths()));
      last = before;
    }
    return before.law();
  }

  private record Source(JsonNode kinds, JsonNode standings, int combinedMonths) {}

  private record Read(Source source, SanctionLaw law) {}
}
