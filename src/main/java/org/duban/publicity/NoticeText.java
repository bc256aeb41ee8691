package org.duban.publicity;

import java.util.ArrayList;
import java.util.List;
import org.duban.platform.error.Problem;
import org.duban.publicity.mask.Finding;
import org.duban.publicity.mask.Masks;

/**
 * What a notice says.
 *
 * @param scope whom or which place it is about
 */
public record NoticeText(String title, String body, String scope) {

  /** The same with everything personal masked. */
  NoticeText masked(Masks masks) {
    return new NoticeText(masks.mask(title), masks.mask(body), masks.mask(scope));
  }

  /** Each place that still shows something personal. Never repeats what it found. */
  List<Problem> unmasked(Masks masks) {
    List<Problem> problems = new ArrayList<>();
    collect("title", masks.find(title), problems);
    collect("text", masks.find(body), problems);
    collect("scope", masks.find(scope), problems);
    return problems;
  }

  private static void collect(String field, List<Finding> found, List<Problem> problems) {
    for (Finding f : found) {
      problems.add(Problem.at(field, "publicity.unmasked." + f.kind(), f.start() + 1, f.masked()));
    }
  }
}
