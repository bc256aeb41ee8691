package org.duban.disposition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.campaign.Campaigns;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.disposition.CampaignDays;
import org.duban.disposition.CollectingFacts;
import org.duban.disposition.DefenceMode;
import org.duban.disposition.Disposition;
import org.duban.disposition.DispositionDecision;
import org.duban.disposition.DispositionDraft;
import org.duban.disposition.DispositionStatus;
import org.duban.disposition.DispositionWords;
import org.duban.disposition.Dispositions;
import org.duban.disposition.Effects;
import org.duban.disposition.ProblemFact;
import org.duban.disposition.Rectified;
import org.duban.disposition.ViewingDisposition.Seen;
import org.duban.disposition.web.DispositionView.DispositionAppealView;
import org.duban.disposition.web.DispositionView.DispositionDecisionView;
import org.duban.disposition.web.DispositionView.DispositionDefenceView;
import org.duban.disposition.web.DispositionView.DispositionDeliveryView;
import org.duban.disposition.web.DispositionView.DispositionDraftView;
import org.duban.disposition.web.DispositionView.DispositionEffectView;
import org.duban.disposition.web.DispositionView.DispositionFactsView;
import org.duban.disposition.web.DispositionView.DispositionProblemView;
import org.duban.disposition.web.DispositionView.DispositionReviewView;
import org.duban.disposition.web.DispositionView.MeasureEffect;
import org.duban.disposition.web.DispositionView.MeasureName;
import org.duban.disposition.web.DispositionView.OutcomeRule;
import org.duban.disposition.web.DispositionView.ProposedOutcomeView;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Post;
import org.duban.organisation.Posts;
import org.duban.organisation.Role;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to keys and ids. */
@Component
class DispositionViews {

  private final Dispositions dispositions;
  private final CollectingFacts collecting;
  private final Effects effects;
  private final DispositionWords words;
  private final Cases cases;
  private final Campaigns campaigns;
  private final People people;
  private final Posts posts;
  private final Units units;
  private final ProductClock clock;

  DispositionViews(
      Dispositions dispositions,
      CollectingFacts collecting,
      Effects effects,
      DispositionWords words,
      Cases cases,
      Campaigns campaigns,
      People people,
      Posts posts,
      Units units,
      ProductClock clock) {
    this.dispositions = dispositions;
    this.collecting = collecting;
    this.effects = effects;
    this.words = words;
    this.cases = cases;
    this.campaigns = campaigns;
    this.people = people;
    this.posts = posts;
    this.units = units;
    this.clock = clock;
  }

  DispositionView of(Seen seen) {
    Disposition d = seen.disposition();
    DispositionDecision decision = dispositions.decision(d.caseId()).orElse(null);
    boolean reviews = !seen.asSubject() || decision != null;
    return new DispositionView(
        d.caseId(),
        d.caseNo(),
        seen.file().title(),
        d.status().name(),
        d.personId(),
        Objects.requireNonNullElse(person(d.personId()), ""),
        postNames(d.personId()),
        d.unitCode(),
        unitName(d.unitCode()),
        d.standing(),
        d.standing() == null ? null : words.name("standing", d.standing()),
        d.campaignId(),
        d.campaignId() == null ? null : campaigns.require(d.campaignId()).name(),
        d.openedFor().name(),
        words.name(d.openedFor()),
        facts(d),
        proposed(d),
        d.authority() == null
            ? null
            : new MeasureName(d.authority(), words.name("authority", d.authority())),
        dispositions.drafts(d.caseId()).stream().map(x -> draft(x, reviews)).toList(),
        decision == null ? null : decision(decision),
        delivery(d),
        decision == null || !d.delivered() ? null : effect(d, decision),
        cases.linked(d.caseId(), "transfer").stream()
            .map(CaseFile::id)
            .reduce((earlier, later) -> later)
            .orElse(null),
        cases.linked(d.caseId(), "appeal").stream()
            .map(
                c ->
                    new DispositionAppealView(
                        c.id(), c.number(), c.processKey(), c.title(), c.status(), c.end()))
            .toList());
  }

  List<DispositionLine> lines(List<Disposition> found) {
    Map<Long, Person> known = people.byId(found.stream().map(Disposition::personId).toList());
    return found.stream()
        .map(
            d -> {
              var outcome =
                  dispositions
                      .decision(d.caseId())
                      .map(DispositionDecision::outcome)
                      .orElse(d.outcome());
              Person person = known.get(d.personId());
              return new DispositionLine(
                  d.caseId(),
                  d.caseNo(),
                  cases.require(d.caseId()).title(),
                  person == null ? "" : person.name(),
                  unitName(d.unitCode()),
                  outcome == null ? null : outcome.name(),
                  outcome == null ? null : words.name(outcome),
                  d.status().name(),
                  words.name(d.status()),
                  d.openedAt());
            })
        .toList();
  }

  private DispositionFactsView facts(Disposition d) {
    CampaignDays days = collecting.days(d.campaignId());
    return new DispositionFactsView(
        collecting.problems(d.caseId()).stream().map(p -> problem(p, days)).toList(),
        d.foundBy().name(),
        words.name(d.foundBy()),
        d.declaredInTime(),
        d.rectified().name(),
        words.name(d.rectified()),
        d.openAtRefusal(),
        d.refused(),
        d.concealed(),
        d.seriousness() == null ? null : d.seriousness().name(),
        d.seriousness() == null ? null : words.name(d.seriousness()),
        d.earlier(),
        d.tolerance(),
        d.toleranceReason(),
        d.statement(),
        person(d.confirmedBy()),
        d.confirmedAt(),
        days.selfCheckEnds(),
        days.leniency(),
        days.refusal());
  }

  private DispositionProblemView problem(ProblemFact p, CampaignDays days) {
    return new DispositionProblemView(
        p.rowId(),
        p.number(),
        p.kind(),
        p.description(),
        p.source(),
        p.foundBy().name(),
        words.name(p.foundBy()),
        p.foundOn(),
        p.declaredInTime(days),
        p.rectifiedOn(),
        p.rectified(days) == Rectified.IN_TIME,
        p.open(),
        p.refused(),
        p.concealed());
  }

  private @Nullable ProposedOutcomeView proposed(Disposition d) {
    return d.outcome() == null
        ? null
        : new ProposedOutcomeView(
            d.outcome().name(),
            words.name(d.outcome()),
            words.matched(d.outcomeRules()).stream()
                .map(r -> new OutcomeRule(r.id(), r.text()))
                .toList());
  }

  private DispositionDraftView draft(DispositionDraft x, boolean reviews) {
    DefenceMode mode = x.defenceMode();
    String conclusion = x.reviewConclusion();
    return new DispositionDraftView(
        x.no(),
        x.outcome().name(),
        words.name(x.outcome()),
        names(x.kinds(), x.draftedAt().toLocalDate(), x.vetoUntil()),
        x.facts(),
        x.evidence(),
        x.basis(),
        Objects.requireNonNullElse(person(x.draftedBy()), ""),
        x.draftedAt(),
        mode == null
            ? null
            : new DispositionDefenceView(
                mode.name(),
                words.name(mode),
                x.defenceText(),
                x.defenceAt(),
                person(x.defenceBy())),
        conclusion == null || !reviews
            ? null
            : new DispositionReviewView(
                words.name("review", conclusion),
                x.reviewReason(),
                person(x.reviewedBy()),
                x.reviewedAt()));
  }

  private DispositionDecisionView decision(DispositionDecision x) {
    return new DispositionDecisionView(
        x.number(),
        x.no(),
        x.outcome().name(),
        words.name(x.outcome()),
        names(x.kinds(), x.decidedOn(), x.vetoUntil()),
        x.subjectLine(),
        x.facts(),
        x.evidence(),
        x.basis(),
        x.remedy(),
        x.authority(),
        x.decidedOn(),
        person(x.decidedBy()),
        x.no() > 1 ? x.reason() : null);
  }

  private @Nullable DispositionDeliveryView delivery(Disposition d) {
    return d.deliveredOn() == null || d.deliveryWay() == null
        ? null
        : new DispositionDeliveryView(
            d.deliveryWay(),
            words.name("delivery", d.deliveryWay()),
            d.deliveredOn(),
            d.deliveryDetail(),
            person(d.deliveredBy()));
  }

  private DispositionEffectView effect(Disposition d, DispositionDecision x) {
    String state =
        d.revoked() ? "REVOKED" : d.status() == DispositionStatus.ENDED ? "ENDED" : "RUNNING";
    return new DispositionEffectView(
        x.decidedOn(),
        x.effectUntil(),
        window(d),
        state,
        d.executedOn(),
        d.executionReport(),
        x.kinds().stream().map(k -> effect(k, x)).toList());
  }

  /** Last day to appeal, until it has passed. */
  private @Nullable LocalDate window(Disposition d) {
    LocalDate until = d.windowUntil();
    return until == null || d.revoked() || until.isBefore(clock.today()) ? null : until;
  }

  private MeasureEffect effect(String kind, DispositionDecision x) {
    LocalDate from =
        Objects.requireNonNullElse(
            effects.from(kind, x.decidedOn(), x.outsideFrom()), x.decidedOn());
    return new MeasureEffect(
        kind, words.kind(kind, x.decidedOn()), from, effects.until(kind, from, x.vetoUntil()));
  }

  private List<MeasureName> names(
      List<String> kinds, LocalDate day, @Nullable LocalDate vetoUntil) {
    return kinds.stream()
        .map(
            k ->
                new MeasureName(
                    k,
                    k.equals("VETO") && vetoUntil != null
                        ? words.kind(k, day) + "（至 " + vetoUntil + "）"
                        : words.kind(k, day)))
        .toList();
  }

  private List<String> postNames(long person) {
    Map<String, String> names =
        posts.roles().stream().collect(Collectors.toMap(Role::key, Role::name));
    return posts.of(person).stream()
        .map(Post::role)
        .distinct()
        .map(r -> names.getOrDefault(r, r))
        .toList();
  }

  private @Nullable String person(@Nullable Long id) {
    return id == null ? null : people.find(id).map(Person::name).orElse(null);
  }

  private String unitName(String code) {
    return units.find(code).map(Unit::name).orElse(code);
  }
}
