package org.duban.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Someone's inbox. */
final class InboxPage {

  private final Page page;

  InboxPage(Page page) {
    this.page = page;
    page.navigate("/inbox");
    page.locator(".panel a.row, .panel .empty, .panel .el-empty, .panel p").first().waitFor();
  }

  /** Lines that show all these words. */
  Locator lines(String... words) {
    Locator found = page.locator("a.row");
    for (String word : words) {
      found = found.filter(new Locator.FilterOptions().setHasText(word));
    }
    return found;
  }

  TaskPage open(String... words) {
    lines(words).first().click();
    return new TaskPage(page);
  }
}
