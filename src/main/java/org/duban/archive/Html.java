package org.duban.archive;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A page written piece by piece; every text is made inert, and masked if the reader needs it. */
final class Html {

  private final StringBuilder page = new StringBuilder();
  private final UnaryOperator<String> shown;

  Html(UnaryOperator<String> shown) {
    this.shown = shown;
  }

  /** Markup of our own. */
  Html raw(String markup) {
    page.append(markup);
    return this;
  }

  Html text(@Nullable Object value) {
    page.append(inert(shown.apply(value == null ? "" : value.toString())));
    return this;
  }

  Html heading(String heading) {
    return raw("<h2>").text(heading).raw("</h2>\n");
  }

  /** A row of a table: what it is, and what it says. */
  Html row(String label, @Nullable Object value) {
    return value == null || value.toString().isBlank()
        ? this
        : raw("<tr><th>").text(label).raw("</th><td>").text(value).raw("</td></tr>\n");
  }

  @Override
  public String toString() {
    return page.toString();
  }

  static String inert(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
