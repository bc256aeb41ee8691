package org.duban.inspection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record and a person it may be about, before anyone has looked.
 *
 * @param declared what the person has in the problem ledger of the campaign
 */
public record MatchCandidate(
    long entryId,
    String listName,
    int rowNo,
    @Nullable String household,
    @Nullable String plot,
    long personId,
    String personName,
    String unitName,
    MatchBasis basis,
    List<String> declared) {

  /** Whether the person has told of this very plot. */
  boolean declaredPlot() {
    String sought = plot;
    return sought != null && declared.stream().anyMatch(d -> d.contains(sought));
  }

  /** In words for the official who decides. */
  public String explanation() {
    List<String> reasons = new ArrayList<>();
    reasons.add("《" + listName + "》第" + rowNo + "行");
    reasons.add(
        switch (basis) {
          case IDENTITY -> "身份证号与" + unitName + personName + "一致";
          case NAME -> "姓名与" + unitName + personName + "相同，未提供身份证号，可能是同名";
          case HOUSEHOLD -> "户主" + household + "与" + unitName + personName + "同名";
        });
    if (plot != null) {
      reasons.add("记录的地块为" + plot + "，本人申报中没有这个地块");
    } else {
      reasons.add(declared.isEmpty() ? "本人没有申报任何问题" : "本人已申报" + declared.size() + "项问题，请核对是否同一项");
    }
    return String.join("；", reasons) + "。";
  }

  /** All of it, as much as a column holds. */
  public String declaredText() {
    String all = declared.isEmpty() ? "未申报" : String.join("\n", declared);
    return all.substring(0, Math.min(all.length(), 2000));
  }
}
