package org.duban.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.duban.identity.LoginFixture;

/** People of the story at their screens; each logs in on the page when first needed. */
final class Officials {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final BrowserUnderTest browser;
  private final String address;
  private final LoginFixture logins;
  private final Map<String, Long> ids = new HashMap<>();
  private final Map<String, Page> screens = new HashMap<>();

  /** A name of his own for each story, since all share one database. */
  private final String admin = "admin." + UUID.randomUUID().toString().substring(0, 8);

  Officials(BrowserUnderTest browser, String address, LoginFixture logins) {
    this.browser = browser;
    this.address = address;
    this.logins = logins;
  }

  void know(Map<String, Long> byName) {
    ids.putAll(byName);
  }

  long id(String name) {
    return Objects.requireNonNull(ids.get(name), name);
  }

  /** At a desk. */
  Page at(String name) {
    return screens.computeIfAbsent(name, n -> logIn(browser.visitor(address), account(n)));
  }

  /** With a phone. */
  Page withPhone(String name) {
    return screens.computeIfAbsent(name, n -> logIn(browser.phone(address), account(n)));
  }

  /** The one who sets the product up. */
  Page administrator() {
    return screens.computeIfAbsent(
        admin,
        n -> {
          logins.administrator(n);
          return logIn(browser.visitor(address), n);
        });
  }

  /** With a phone besides the screen on the desk. */
  Page alsoWithPhone(String name) {
    at(name);
    return screens.computeIfAbsent(
        name + "-phone", n -> logIn(browser.phone(address), String.valueOf(id(name))));
  }

  /** The same with a phone. */
  Page administratorWithPhone() {
    administrator();
    return screens.computeIfAbsent(admin + "-phone", n -> logIn(browser.phone(address), admin));
  }

  /** Someone who is not logged in. */
  Page nobody() {
    return screens.computeIfAbsent("nobody", n -> browser.visitor(address));
  }

  private String account(String name) {
    logins.account(id(name));
    return String.valueOf(id(name));
  }

  private static Page logIn(Page page, String username) {
    page.navigate("/login");
    page.locator("input[name=username]").fill(username);
    page.locator("input[name=password]").fill(LoginFixture.PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录").setExact(true))
        .click();
    page.waitForURL(url -> url.endsWith("/inbox"));
    return page;
  }

  static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  /** What everybody saw last. */
  void pictures() {
    screens.forEach((name, page) -> picture(page, "last-" + name));
  }
}
