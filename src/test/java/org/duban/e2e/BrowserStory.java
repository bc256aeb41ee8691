package org.duban.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.duban.ProductTest;
import org.duban.identity.LoginFixture;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A story told by people at their screens, in a real browser. Time passes by the product's clock.
 */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserStory {

  @LocalServerPort int port;
  @Autowired LoginFixture logins;
  @Autowired StoryTime time;
  @Autowired ProductClock clock;

  Officials officials;
  private BrowserUnderTest browser;

  @BeforeAll
  void openBrowser() {
    requirePages();
    browser = BrowserUnderTest.start();
    officials = new Officials(browser, "http://127.0.0.1:" + port, logins);
  }

  @AfterAll
  void close() {
    clock.reset();
    if (browser != null) {
      browser.close();
    }
  }

  private static void requirePages() {
    if (BrowserStory.class.getResource("/static/index.html") == null) {
      String word = "NO PAGES: built with -Dfrontend.skip; the browser story did NOT run";
      System.err.println("\n*** " + word + " ***\n");
      if (Boolean.parseBoolean(System.getenv("DUBAN_E2E_REQUIRED"))) {
        throw new AssertionError(word);
      }
      Assumptions.abort(word);
    }
  }

  /** Code of the county the story happens in. */
  abstract String countyCode();

  /** Tells it; if it goes wrong, keeps what everybody saw last. */
  void tell(Runnable story) {
    try {
      story.run();
    } catch (RuntimeException | AssertionError e) {
      officials.pictures();
      throw e;
    }
  }

  // -- people at work

  void act(String name, String task, Consumer<TaskPage> answer) {
    act(name, "", task, answer);
  }

  /** Someone finds the task in his inbox, fills in what is said here and the rest, and submits. */
  void act(String name, String subject, String task, Consumer<TaskPage> answer) {
    TaskPage form = new InboxPage(officials.at(name)).open(task, subject);
    answer.accept(form);
    form.fillTheRest(name, time.today()).submit();
    time.settle(countyCode());
  }

  static byte[] photo(int colour) {
    try {
      BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          image.setRGB(x, y, y < 200 ? 0xb9d3e8 : colour);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // -- pages

  static Locator button(Page page, String name) {
    return page.locator(".page")
        .last()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  static void confirm(Page page, String name) {
    page.locator(".el-message-box")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
