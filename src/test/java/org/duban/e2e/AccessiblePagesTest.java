package org.duban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.duban.campaign.CampaignFixture;
import org.duban.casefile.CaseFile;
import org.duban.organisation.County;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every main page can be read and used by everybody: contrast, names and labels by WCAG 2.1 AA
 * (GB/T 37668), and nothing wider than the screen; at a desk and on a small phone.
 */
@SuppressWarnings("NullAway.Init") // set before all
class AccessiblePagesTest extends BrowserStory {

  private static final List<String> TABS = List.of("办理记录", "填报内容", "流程图", "附件", "关联案件");

  @Autowired PreparedCounty prepared;
  @Autowired CampaignFixture campaigns;

  private County county;
  private long campaign;
  private CaseFile declaration;
  private final List<String> wrong = new ArrayList<>();

  @Override
  String countyCode() {
    return county.code();
  }

  @BeforeAll
  void prepare() {
    county = prepared.create(officials);
    campaign = prepared.launched(county);
    long member = officials.id(PreparedCounty.MEMBER);
    prepared.declareNothing(campaign, member);
    declaration = campaigns.declaration(campaign, member);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldBeUsableByEverybody(boolean phone) {
    wrong.clear();
    tell(
        () -> {
          officials.at(PreparedCounty.SECRETARY);
          handling(at(PreparedCounty.LIAISON, phone));
          look(
              at(PreparedCounty.LIAISON, phone),
              "/inbox?box=done",
              "/inbox?box=closed",
              "/inbox?box=started",
              "/inbox?box=drafts",
              "/inbox?box=copied",
              "/cases/" + declaration.id(),
              "/print/cases/" + declaration.id(),
              "/signing",
              "/notifications",
              "/settings",
              "/password");
          look(
              at(PreparedCounty.OFFICE, phone),
              "/inbox",
              "/inbox?box=supervised",
              "/campaigns",
              "/campaigns/" + campaign,
              "/campaigns/new",
              "/registers",
              "/rounds",
              "/publicity",
              "/dispositions",
              "/unit-record",
              "/routing-desk",
              "/admin/units",
              "/admin/people");
          look(
              phone ? officials.administratorWithPhone() : officials.administrator(),
              "/admin/imports",
              "/admin/calendar",
              "/rules",
              "/processes");
          look(officials.nobody(), "/login", "/activate", "/public");
        });
    assertThat(wrong).isEmpty();
  }

  private Page at(String name, boolean phone) {
    return phone ? officials.alsoWithPhone(name) : officials.at(name);
  }

  /** A task with its form, its menu, an operation's dialog, and all its tabs. */
  private void handling(Page page) {
    new InboxPage(page).open("核实申报");
    settled(page);
    check(page, "task");
    page.locator("footer.acts button").last().click();
    page.locator(".operations").getByText("沟通").waitFor();
    check(page, "task, its operations");
    page.locator(".operations").getByText("沟通").click();
    page.locator(".picker li").first().waitFor();
    check(page, "task, asking a colleague");
    page.keyboard().press("Escape");
    assertThat(page.locator(".operation")).isHidden();
    for (String tab : TABS) {
      page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab)).first().click();
      settled(page);
      check(page, "task, " + tab);
    }
  }

  private void look(Page page, String... paths) {
    for (String path : paths) {
      page.navigate(path);
      settled(page);
      check(page, path);
    }
  }

  private static void settled(Page page) {
    page.waitForTimeout(700);
    page.waitForCondition(() -> page.locator(".loading[role=status]").count() == 0);
    page.waitForTimeout(300);
  }

  private void check(Page page, String where) {
    String screen = page.viewportSize().width + " " + where;
    Accessibility.violations(page).forEach(v -> wrong.add(screen + ": " + v));
    if (Accessibility.overflow(page) > 0) {
      wrong.add(screen + ": wider than the screen by " + Accessibility.overflow(page));
    }
  }
}
