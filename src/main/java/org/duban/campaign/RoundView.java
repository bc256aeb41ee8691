package org.duban.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round with its members, its draw and its lists. */
public record RoundView(
    Round round, List<Declaration> members, @Nullable Draw draw, List<ListView> lists) {

  /** A problem list with its lines. */
  public record ListView(RoundList list, List<RoundListLine> lines) {}
}
