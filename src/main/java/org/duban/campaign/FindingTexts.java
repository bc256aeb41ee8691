package org.duban.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.campaign.Preflight.PreflightFinding;
import org.duban.campaign.Preflight.PreflightSeverity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Findings of a preflight, like ones counted together, in the reader's language. */
final class FindingTexts {

  private record Key(
      PreflightSeverity severity, String code, @Nullable String unitCode, List<Object> args) {}

  private final Map<Key, Integer> counts = new LinkedHashMap<>();
  private final MessageSource messages;

  FindingTexts(MessageSource messages) {
    this.messages = messages;
  }

  void block(String code, @Nullable String unitCode, Object... args) {
    add(PreflightSeverity.BLOCK, code, unitCode, args);
  }

  void warn(String code, @Nullable String unitCode, Object... args) {
    add(PreflightSeverity.WARN, code, unitCode, args);
  }

  private void add(
      PreflightSeverity severity, String code, @Nullable String unitCode, Object... args) {
    counts.merge(new Key(severity, code, unitCode, List.of(args)), 1, Integer::sum);
  }

  /** The gravest first, then what concerns most. */
  List<PreflightFinding> findings() {
    List<PreflightFinding> findings = new ArrayList<>();
    counts.forEach(
        (key, count) ->
            findings.add(
                new PreflightFinding(
                    key.severity(),
                    key.code(),
                    text("campaign.check." + key.code(), key.args()),
                    key.unitCode(),
                    count,
                    text("campaign.check." + key.code() + ".fix", key.args()))));
    findings.sort(
        java.util.Comparator.comparing(PreflightFinding::severity)
            .thenComparing(f -> f.count() == null ? 0 : -f.count()));
    return findings;
  }

  private String text(String code, List<Object> args) {
    return messages.getMessage(code, args.toArray(), LocaleContextHolder.getLocale());
  }
}
