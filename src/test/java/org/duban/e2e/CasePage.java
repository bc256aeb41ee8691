package org.duban.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A case as it stands: its acts and its tabs. */
final class CasePage {

  private final Page page;

  CasePage(Page page, long caseId) {
    this.page = page;
    page.navigate("/cases/" + caseId);
    page.locator(".el-tabs__item").first().waitFor();
  }

  CasePage tab(String name) {
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    return this;
  }

  /** The part of the open tab with that heading. */
  Locator part(String heading) {
    return part(page, heading);
  }

  static Locator part(Page page, String heading) {
    Locator title =
        page.locator(
            "h3", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + heading)));
    return page.locator("section", new Page.LocatorOptions().setHas(title)).last();
  }

  Locator act(String name) {
    return page.locator(".acts")
        .first()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }
}
