package org.duban.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe-core finds wrong with a page by WCAG 2.1, levels A and AA. */
final class Accessibility {

  private static final Path AXE = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");

  private Accessibility() {}

  /** One line per place: rule, element, and what to do about it. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    page.evaluate(axe());
    return (List<String>)
        page.evaluate(
            """
            async () => {
              const found = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
                resultTypes: ['violations'] });
              return found.violations.flatMap(v => v.nodes.map(n =>
                v.id + ' at ' + n.target.join(' ') + ': ' + n.html.slice(0, 160)
                  + ' (' + (n.any[0]?.message ?? n.all[0]?.message ?? v.help) + ')'));
            }
            """);
  }

  /** How much wider than the screen the page is; nobody should have to move it sideways. */
  static int overflow(Page page) {
    return (int) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
  }

  private static String axe() {
    try {
      return Files.readString(AXE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
