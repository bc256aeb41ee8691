package org.duban.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.document.Block.Style;
import org.jspecify.annotations.Nullable;

/**
 * The text a document is made from. One line is one paragraph; how it begins says what it is:
 * {@code #} title, {@code @} to whom, {@code ##} to {@code #####} headings (numbered by themselves:
 * 一、 （一） 1. （1）), {@code =} centred, {@code *} attachment; anything else is body. A line that
 * begins with {@code ?name} is left out if that field is empty. {@code {{name}}} puts a field in.
 *
 * <p>The text is read once, before any data: a value is never looked at for marks or placeholders.
 */
public final class DocumentTemplate {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([A-Za-z][A-Za-z0-9]*)}}");
  private static final Pattern CONDITION = Pattern.compile("\\?([A-Za-z][A-Za-z0-9]*) +(.*)");
  private static final Map<String, Style> MARKS =
      Map.of(
          "#", Style.TITLE,
          "@", Style.RECEIVER,
          "##", Style.HEADING_1,
          "###", Style.HEADING_2,
          "####", Style.HEADING_3,
          "#####", Style.HEADING_4,
          "=", Style.CENTRED,
          "*", Style.ATTACHMENT);

  private record Line(Style style, @Nullable String condition, String text) {}

  private final List<Line> lines;

  private DocumentTemplate(List<Line> lines) {
    this.lines = lines;
  }

  static DocumentTemplate parse(String source) {
    List<Line> lines = new ArrayList<>();
    for (String raw : source.lines().map(String::strip).toList()) {
      if (raw.isEmpty()) {
        continue;
      }
      Matcher conditional = CONDITION.matcher(raw);
      boolean sometimes = conditional.matches();
      String text = sometimes ? conditional.group(2) : raw;
      int space = text.indexOf(' ');
      Style marked = space < 0 ? null : MARKS.get(text.substring(0, space));
      lines.add(
          new Line(
              marked == null ? Style.BODY : marked,
              sometimes ? conditional.group(1) : null,
              marked == null ? text : text.substring(space + 1).strip()));
    }
    return new DocumentTemplate(lines);
  }

  /** Fields it names. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Line line : lines) {
      if (line.condition() != null) {
        names.add(line.condition());
      }
      names.addAll(names(line.text()));
    }
    return names;
  }

  static Set<String> names(String text) {
    Set<String> names = new LinkedHashSet<>();
    PLACE.matcher(text).results().forEach(r -> names.add(r.group(1)));
    return names;
  }

  /** Whether it has exactly one title. */
  boolean titled() {
    return lines.stream().filter(l -> l.style() == Style.TITLE).count() == 1;
  }

  /** The text with values put in; the title is the block of that style. */
  List<Block> fill(Map<String, String> values) {
    List<Block> blocks = new ArrayList<>();
    Headings headings = new Headings();
    for (Line line : lines) {
      String condition = line.condition();
      if (condition != null && values.getOrDefault(condition, "").isBlank()) {
        continue;
      }
      String text = fill(line.text(), values);
      if (line.style() == Style.BODY) {
        text.lines()
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .forEach(t -> blocks.add(new Block(Style.BODY, t)));
      } else {
        String single = text.replaceAll("\\s*\\n\\s*", " ").strip();
        blocks.add(new Block(line.style(), headings.number(line.style()) + single));
      }
    }
    return blocks;
  }

  static String fill(String text, Map<String, String> values) {
    Function<java.util.regex.MatchResult, String> value =
        place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), ""));
    return PLACE.matcher(text).replaceAll(value);
  }
}
