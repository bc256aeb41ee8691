package org.duban.disposition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.duban.disposition.persistence.DecisionPaperMapper;
import org.duban.rule.Sanctions;
import org.duban.rule.Sanctions.Family;
import org.duban.rule.Sanctions.RunningEffect;
import org.duban.transfer.Transfers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From when until when measures have effect. */
@Component
public class Effects {

  private static final String VETO = "VETO";

  private final Sanctions sanctions;
  private final DecisionPaperMapper papers;
  private final Transfers transfers;

  Effects(Sanctions sanctions, DecisionPaperMapper papers, Transfers transfers) {
    this.sanctions = sanctions;
    this.papers = papers;
    this.transfers = transfers;
  }

  /**
   * From when a measure has effect; null while an authority outside has not imposed it.
   *
   * @param outsideFrom from when what it imposed has effect
   */
  public @Nullable LocalDate from(
      String kind, LocalDate decidedOn, @Nullable LocalDate outsideFrom) {
    return sanctions.require(kind, decidedOn).family() == Family.ORGANISATIONAL
        ? decidedOn
        : outsideFrom;
  }

  /** Last day of effect of one measure; a veto ends on its own day. */
  public LocalDate until(String kind, LocalDate from, @Nullable LocalDate vetoUntil) {
    return kind.equals(VETO) && vetoUntil != null ? vetoUntil : sanctions.effectEnd(kind, from);
  }

  /** Last day of effect of all of them. */
  LocalDate until(
      Collection<String> kinds,
      LocalDate decidedOn,
      @Nullable LocalDate vetoUntil,
      @Nullable LocalDate outsideFrom) {
    LocalDate last = decidedOn;
    for (String kind : kinds) {
      LocalDate from = from(kind, decidedOn, outsideFrom);
      LocalDate until = from == null ? last : until(kind, from, vetoUntil);
      last = until.isAfter(last) ? until : last;
    }
    return last;
  }

  /** What else runs against the person on that day. */
  List<RunningEffect> running(long person, long exceptCase, LocalDate day) {
    List<RunningEffect> running = new ArrayList<>(transfers.running(person, day));
    for (DecisionPaperMapper.InForce d : papers.inForce(person, exceptCase, day)) {
      for (String kind : d.measures().split(",")) {
        LocalDate until = sanctions.effectEnd(kind, d.decidedOn());
        boolean ours = sanctions.require(kind, d.decidedOn()).family() == Family.ORGANISATIONAL;
        if (ours && !until.isBefore(day)) {
          running.add(new RunningEffect(kind, d.decidedOn(), until));
        }
      }
    }
    return running;
  }
}
