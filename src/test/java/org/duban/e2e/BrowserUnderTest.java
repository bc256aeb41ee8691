package org.duban.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The system's Chromium, else Playwright's own. Where there is neither, browser tests are skipped
 * with a loud word, unless {@code DUBAN_E2E_REQUIRED} says that they must run.
 */
final class BrowserUnderTest implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;

  private BrowserUnderTest(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static BrowserUnderTest start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Optional<Path> executable = executable(playwright);
    if (executable.isEmpty()) {
      playwright.close();
      String word =
          "NO BROWSER: install chromium; the browser tests did NOT run and prove nothing here";
      System.err.println("\n*** " + word + " ***\n");
      if (Boolean.parseBoolean(System.getenv("DUBAN_E2E_REQUIRED"))) {
        throw new AssertionError(word);
      }
      Assumptions.abort(word);
    }
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable.orElseThrow())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
    return new BrowserUnderTest(playwright, browser);
  }

  /** A fresh visitor with no cookies, on a laptop screen. */
  Page visitor(String baseUrl) {
    return context(baseUrl, 1366, 768).newPage();
  }

  /** A fresh visitor on a small phone. */
  Page phone(String baseUrl) {
    return context(baseUrl, 360, 740).newPage();
  }

  private BrowserContext context(String baseUrl, int width, int height) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
    context.setDefaultTimeout(30_000);
    return context;
  }

  private static Optional<Path> executable(Playwright playwright) {
    Path own = Path.of(playwright.chromium().executablePath());
    return Stream.concat(
            Stream.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of),
            Stream.of(own))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
