package org.duban.disposition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duban.rule.Sanctions;
import org.duban.workflow.DecisionsMade.MatchedRule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What kinds and states are called. */
@Component
public class DispositionWords {

  private final MessageSource messages;
  private final Sanctions sanctions;
  private final JsonMapper json;

  DispositionWords(MessageSource messages, Sanctions sanctions, JsonMapper json) {
    this.messages = messages;
    this.sanctions = sanctions;
    this.json = json;
  }

  public String name(Enum<?> value) {
    return name(value.getDeclaringClass().getSimpleName(), value.name());
  }

  /** The name of a key, such as a way of delivery. */
  public String name(String group, String key) {
    String text =
        messages.getMessage(
            "disposition." + group.toLowerCase(Locale.ROOT) + "." + key,
            null,
            key,
            LocaleContextHolder.getLocale());
    return text == null ? key : text;
  }

  /** Measures by the names they had on that day. */
  public String kinds(Collection<String> kinds, LocalDate day) {
    return sanctions.require(kinds, day).stream()
        .map(Sanctions.SanctionKind::name)
        .collect(Collectors.joining("、"));
  }

  /** Rules that matched, one a line. */
  public String rules(@Nullable String matched) {
    return matched(matched).stream().map(MatchedRule::text).collect(Collectors.joining("\n"));
  }

  /** Rules that matched, as kept. */
  public List<MatchedRule> matched(@Nullable String matched) {
    return matched == null
        ? List.of()
        : json.readValue(matched, new TypeReference<List<MatchedRule>>() {});
  }

  public String kind(String key, LocalDate day) {
    return sanctions.require(key, day).name();
  }
}
