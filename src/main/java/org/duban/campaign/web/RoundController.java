package org.duban.campaign.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.campaign.Declaration;
import org.duban.campaign.Declarations;
import org.duban.campaign.Draw;
import org.duban.campaign.ProvingDraw;
import org.duban.campaign.ProvingDraw.DrawProof;
import org.duban.campaign.ReadingRounds;
import org.duban.campaign.Round;
import org.duban.campaign.RoundList;
import org.duban.campaign.RoundView;
import org.duban.campaign.RoundView.ListView;
import org.duban.campaign.web.RoundDetail.RoundListDetail;
import org.duban.campaign.web.RoundDetail.RoundListEntry;
import org.duban.platform.error.DubanException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rounds of villages and units. */
@RestController
@RequestMapping("/api/rounds")
class RoundController {

  /** Rounds in the order of their units. */
  record RoundPage(List<RoundLine> items, @Nullable String next) {}

  private final ReadingRounds reading;
  private final Declarations declarations;
  private final ProvingDraw proving;
  private final DeclarationLines lines;

  RoundController(
      ReadingRounds reading,
      Declarations declarations,
      ProvingDraw proving,
      DeclarationLines lines) {
    this.reading = reading;
    this.declarations = declarations;
    this.proving = proving;
    this.lines = lines;
  }

  @GetMapping
  RoundPage listRounds(
      @RequestParam long campaign, @RequestParam(required = false) @Nullable String unit) {
    List<Round> rounds = reading.list(campaign, unit);
    Map<Long, List<Declaration>> members =
        declarations.ofRounds(rounds.stream().map(Round::id).toList()).stream()
            .collect(Collectors.groupingBy(Declaration::roundId));
    return new RoundPage(
        rounds.stream().map(r -> line(r, members.getOrDefault(r.id(), List.of()))).toList(), null);
  }

  @GetMapping("/{id}")
  RoundDetail readRound(@PathVariable long id) {
    RoundView view = reading.read(id);
    Draw draw = view.draw();
    List<DeclarationLine> members = lines.of(view.members());
    Map<Long, DeclarationLine> byId =
        members.stream().collect(Collectors.toMap(DeclarationLine::id, m -> m));
    return new RoundDetail(
        line(view.round(), view.members()),
        members,
        draw == null ? null : DrawView.of(draw, lines.unitName(draw.townshipCode())),
        view.lists().stream().map(l -> list(l, byId)).toList());
  }

  @GetMapping("/{id}/draw/verify")
  DrawProof verifyRoundDraw(@PathVariable long id) {
    Draw draw = reading.draw(reading.require(id));
    if (draw == null) {
      throw DubanException.notFound("campaign.no-draw", id);
    }
    return proving.prove(draw.id());
  }

  private RoundLine line(Round r, List<Declaration> members) {
    return RoundLine.of(r, lines.unitName(r.unitCode()), lines.unitName(r.townshipCode()), members);
  }

  private RoundListDetail list(ListView view, Map<Long, DeclarationLine> members) {
    RoundList l = view.list();
    return new RoundListDetail(
        l.id(),
        l.no(),
        l.state(),
        l.hash(),
        l.members(),
        l.problems(),
        l.compiledAt(),
        l.signedBy(),
        lines.personName(l.signedBy()),
        l.signedAt(),
        lines.personName(l.decidedBy()),
        l.decidedAt(),
        l.reason(),
        view.lines().stream()
            .map(
                e ->
                    new RoundListEntry(
                        e.declarationId(),
                        Objects.requireNonNull(members.get(e.declarationId())).personName(),
                        e.caseNo(),
                        e.status(),
                        e.verification(),
                        e.omitted(),
                        e.drawn(),
                        e.problems()))
            .toList());
  }
}
