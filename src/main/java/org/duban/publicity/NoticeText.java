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
  NoticeText masked() {
    return new NoticeText(Masks.mask(title), Masks.mask(body), Masks.mask(scope));
  }

  /** Each place that still shows something personal. Never repeats what it found. */
  List<Problem> unmasked() {
    List<Problem> problems = new ArrayList<>();
    collect("title", title, problems);
    collect("text", body, problems);
    collect("scope", scope, problems);
    return problems;
  }

  private static void collect(String field, String text, List<Problem> problems) {
    for (Finding f : Masks.find(text)) {
      problems.add(Problem.at(field, "publicity.unmasked." + f.kind(), f.start() + 1, f.masked()));
    }
  }
}
