package org.duban.campaign.web;

import java.util.List;
import org.duban.campaign.Draw;
import org.duban.campaign.OrderingDraw;
import org.duban.campaign.ProvingDraw;
import org.duban.campaign.ReadingRounds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Draws of townships, and their proof. */
@RestController
@RequestMapping("/api/draws")
class DrawController {

  private final ReadingRounds reading;
  private final ProvingDraw proving;
  private final OrderingDraw ordering;
  private final DeclarationLines lines;

  DrawController(
      ReadingRounds reading, ProvingDraw proving, OrderingDraw ordering, DeclarationLines lines) {
    this.reading = reading;
    this.proving = proving;
    this.ordering = ordering;
    this.lines = lines;
  }

  @GetMapping
  List<DrawView> listDraws(@RequestParam long campaign) {
    return reading.draws(campaign).stream().map(this::view).toList();
  }

  @GetMapping("/{id}")
  DrawView readDraw(@PathVariable long id) {
    return view(proving.find(id));
  }

  @PostMapping("/{id}/draw")
  DrawView orderDraw(@PathVariable long id) {
    return view(ordering.order(id));
  }

  private DrawView view(Draw draw) {
    return DrawView.of(draw, lines.unitName(draw.townshipCode()));
  }
}
