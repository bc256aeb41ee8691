package org.duban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.stream.Collectors;
import org.duban.ProductTest;
import org.duban.identity.LoginFixture;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A county imports itself and runs its campaign, from the plan to the last problem struck off: each
 * person at his own screen, in a real browser. Time passes by the product's clock.
 */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignStoryTest {

  private static final String CAMPAIGN = "溪东市违建违排专项整治";

  @LocalServerPort int port;
  @Autowired LoginFixture logins;
  @Autowired People people;
  @Autowired StoryTime time;
  @Autowired ProductClock clock;

  private BrowserUnderTest browser;
  private Officials officials;
  private StoryCounty county;

  @BeforeAll
  void openBrowser() {
    requirePages();
    browser = BrowserUnderTest.start();
    officials = new Officials(browser, "http://127.0.0.1:" + port, logins);
    county = new StoryCounty(clock.today());
  }

  @AfterAll
  void close() {
    clock.reset();
    if (browser != null) {
      browser.close();
    }
  }

  private static void requirePages() {
    if (CampaignStoryTest.class.getResource("/static/index.html") == null) {
      String word = "NO PAGES: built with -Dfrontend.skip; the browser story did NOT run";
      System.err.println("\n*** " + word + " ***\n");
      if (Boolean.parseBoolean(System.getenv("DUBAN_E2E_REQUIRED"))) {
        throw new AssertionError(word);
      }
      Assumptions.abort(word);
    }
  }

  @Test
  void shouldRunACampaignFromImportToStruckOff() {
    try {
      importTheCounty();
      draftAndApprove();
      launch();
      declareAndVerify();
    } catch (RuntimeException | AssertionError e) {
      officials.pictures();
      throw e;
    }
  }

  // -- the county

  private void importTheCounty() {
    Page admin = officials.administrator();
    importFile(admin, "divisions", "divisions.csv", "text/csv", county.divisions);
    importSheet(admin, "units", county.units());
    // a bad cell: told by row and column, and nothing imported
    choose(admin, "people", "people.xlsx", XLSX, county.peopleWithOneBadCell());
    Locator error = admin.locator("section.card tbody tr").first();
    assertThat(error).containsText("单位代码");
    assertThat(error).containsText(county.code + "-NOWHERE");
    assertThat(error.locator("td").first()).hasText("4");
    assertThat(admin.getByText("数据没有任何改变")).isVisible();
    Officials.picture(admin, "import-error");
    org.assertj.core.api.Assertions.assertThat(people.within(county.code)).isEmpty();
    importSheet(admin, "people", county.people());
    importSheet(admin, "posts", county.posts());
    importSheet(admin, "relatives", county.relatives());
    officials.know(
        people.within(county.code).stream().collect(Collectors.toMap(Person::name, Person::id)));
  }

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static void importSheet(Page admin, String kind, byte[] content) {
    importFile(admin, kind, kind + ".xlsx", XLSX, content);
  }

  private static void importFile(
      Page admin, String kind, String name, String type, byte[] content) {
    choose(admin, kind, name, type, content);
    button(admin, "正式导入").click();
    confirm(admin, "正式导入");
    assertThat(admin.locator(".verdict .good")).isVisible();
  }

  private static void choose(Page admin, String kind, String name, String type, byte[] content) {
    admin.navigate("/admin/imports?kind=" + kind);
    admin
        .locator(".el-upload input[type=file]")
        .setInputFiles(new FilePayload(name, type, content));
    admin.locator("dl.counts").waitFor();
  }

  // -- the campaign

  private void draftAndApprove() {
    Page office = officials.at(StoryCounty.OFFICE);
    office.navigate("/campaigns/new");
    office.locator(".templates label", new Page.LocatorOptions().setHasText("逐人自查申报")).click();
    office.getByLabel("行动名称").fill(CAMPAIGN);
    office.locator(".el-select input").first().click();
    office
        .locator(".el-select-dropdown__item")
        .filter(new Locator.FilterOptions().setHasText(county.code))
        .first()
        .click();
    office.getByLabel("行动代号").fill("E2E-" + county.code);
    for (int step = 0; step < 3; step++) {
      button(office, "下一步").click();
    }
    button(office, "保存并预检").click();
    assertThat(office.getByText("预检通过，可以报批")).isVisible();
    Officials.picture(office, "campaign-preflight");
    button(office, "报请审批").click();
    confirm(office, "报请审批");
    office.waitForURL(url -> url.matches(".*/campaigns/\\d+"));
    Page leader = officials.at(StoryCounty.LEADER);
    new InboxPage(leader)
        .open("审批方案")
        .choose("decision", "批准")
        .fillTheRest(StoryCounty.LEADER, time.today())
        .submit();
    time.settle(county.code);
  }

  private void launch() {
    Page office = officials.at(StoryCounty.OFFICE);
    new InboxPage(office)
        .open("发布通告和渠道")
        .write("noticeNumber", "通告第1号")
        .write("hotline", "0990-1234567")
        .submit();
    time.pass(31, county.code);
    new InboxPage(office).open("启动申报").tick("confirmed").submit();
    time.settle(county.code);
  }

  // -- people declare, others verify

  private void declareAndVerify() {
    Page member = officials.withPhone(StoryCounty.DECLARANT);
    InboxPage inbox = new InboxPage(member);
    Officials.picture(member, "inbox-phone");
    TaskPage form = inbox.open("填写个人申报");
    form.choose("land_unlicensed", "有")
        .write("land_unlicensed_place", "村东头老屋旁")
        .write("land_unlicensed_detail", "附属用房约36平方米，未办审批")
        .fillTheRest(StoryCounty.DECLARANT, time.today());
    Officials.picture(member, "declaration-phone");
    form.submit();
    time.settle(county.code);
    verify(StoryCounty.SECRETARY, StoryCounty.DECLARANT);
    verify(StoryCounty.LIAISON, StoryCounty.DECLARANT);
    time.settle(county.code);
  }

  private void verify(String verifier, String declarant) {
    Page page = officials.at(verifier);
    new InboxPage(page)
        .open("核实申报", declarant)
        .choose("result", "属实")
        .fillTheRest(verifier, time.today())
        .submit();
  }

  // -- pages

  private static Locator button(Page page, String name) {
    return page.locator(".page")
        .last()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void confirm(Page page, String name) {
    page.locator(".el-message-box")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
