package org.duban.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.casefile.CaseFile;
import org.duban.document.DocumentField.As;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Collects what a definition's fields say of a case. */
@Component
class DocumentValues {

  private static final int LONGEST = 20_000;
  private static final Set<String> OWN =
      Set.of("case.number", "case.title", "case.unit", "case.subject", "today");

  private final SubmittedFields submitted;
  private final Map<String, DocumentFacts> facts;
  private final Units units;
  private final People people;
  private final ProductClock clock;

  DocumentValues(
      SubmittedFields submitted,
      List<DocumentFacts> facts,
      Units units,
      People people,
      ProductClock clock) {
    this.submitted = submitted;
    this.facts = facts.stream().collect(Collectors.toMap(DocumentFacts::name, f -> f));
    this.units = units;
    this.people = people;
    this.clock = clock;
  }

  /** What may stand in {@code from}, besides what was submitted. */
  static Set<String> sources(List<DocumentFacts> facts) {
    Set<String> sources = new HashSet<>(OWN);
    facts.forEach(f -> f.keys().forEach(k -> sources.add(f.name() + "." + k)));
    return sources;
  }

  /**
   * Texts by field.
   *
   * @throws DubanException invalid, if one is missing that must be there
   */
  Map<String, String> of(DocumentDefinition definition, CaseFile file) {
    Map<String, String> values = new HashMap<>();
    Map<String, Map<String, String>> known = new HashMap<>();
    for (DocumentField field : definition.fields()) {
      String text = clean(text(field, file, known));
      if (text.isBlank()) {
        if (field.required()) {
          throw DubanException.invalid("document.field-missing", definition.name(), field.name());
        }
        text = Objects.requireNonNullElse(field.otherwise(), "");
      }
      values.put(field.name(), text);
    }
    return values;
  }

  private String text(DocumentField field, CaseFile file, Map<String, Map<String, String>> known) {
    String from = field.from();
    if (from.startsWith("@")) {
      return submitted.find(file.id(), from).map(n -> written(field, n)).orElse("");
    }
    String text =
        switch (from) {
          case "case.number" -> file.number();
          case "case.title" -> file.title();
          case "case.unit" -> units.find(file.unitCode()).map(Unit::name).orElse("");
          case "case.subject" -> subject(file.subjectPersonId());
          case "today" -> clock.today().toString();
          default -> fact(from, file, known);
        };
    return written(field, text);
  }

  private String subject(@Nullable Long person) {
    return person == null ? "" : people.find(person).map(Person::name).orElse("");
  }

  private String fact(String from, CaseFile file, Map<String, Map<String, String>> known) {
    String name = from.substring(0, from.indexOf('.'));
    Optional<DocumentFacts> source = Optional.ofNullable(facts.get(name));
    return source
        .map(s -> known.computeIfAbsent(name, n -> s.of(file)))
        .map(all -> all.get(from.substring(name.length() + 1)))
        .orElse("");
  }

  private static String written(DocumentField field, JsonNode value) {
    if (value.isArray()) {
      return value
          .valueStream()
          .map(v -> written(field, v.asString(v.toString())))
          .collect(Collectors.joining("、"));
    }
    return written(field, value.asString(value.toString()));
  }

  private static String written(DocumentField field, String text) {
    Map<String, String> words = field.words();
    if (words != null) {
      return words.getOrDefault(text, text);
    }
    return field.as() == As.DATE ? date(text) : text;
  }

  private static String date(String text) {
    try {
      LocalDate day = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
      return ChineseDate.of(day);
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  /** Plain text only: no control characters, nothing that turns the direction of writing. */
  static String clean(String text) {
    String plain =
        text.replace("\r\n", "\n")
            .replace('\r', '\n')
            .replace('\t', ' ')
            .replaceAll("[\\p{Cc}&&[^\\n]]", "")
            .replaceAll("[\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]", "");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }
}
