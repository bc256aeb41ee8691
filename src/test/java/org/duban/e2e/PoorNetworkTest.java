package org.duban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.campaign.CampaignFixture;
import org.duban.casefile.CaseFile;
import org.duban.organisation.County;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** In the village the network comes and goes: nothing is lost, nothing counts twice. */
@SuppressWarnings("NullAway.Init") // set as the story begins
class PoorNetworkTest extends BrowserStory {

  @Autowired PreparedCounty prepared;
  @Autowired CampaignFixture campaigns;
  @Autowired JdbcTemplate jdbc;

  private County county;

  @Override
  String countyCode() {
    return county.code();
  }

  @Test
  void shouldLoseNothingAndCountOnce() {
    county = prepared.create(officials);
    long campaign = prepared.launched(county);
    long member = officials.id(PreparedCounty.MEMBER);
    prepared.declareNothing(campaign, member);
    CaseFile declaration = campaigns.declaration(campaign, member);
    tell(
        () -> {
          Page page = officials.withPhone(PreparedCounty.LIAISON);
          opensWithoutANetwork(page);
          keepsWhatIsWritten(page);
          countsOnce(page, declaration);
        });
  }

  /** The pages open from what the browser keeps; of people and cases it keeps nothing. */
  private static void opensWithoutANetwork(Page page) {
    page.navigate("/inbox");
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    page.reload();
    page.waitForFunction("() => !!navigator.serviceWorker.controller");
    page.context().setOffline(true);
    page.reload();
    assertThat(page.locator("#app")).containsText("网络");
    page.context().setOffline(false);
    page.navigate("/inbox");
    page.locator("a.row").first().waitFor();
    List<?> kept =
        (List<?>)
            page.evaluate(
                """
                async () => {
                  const all = [];
                  for (const name of await caches.keys())
                    for (const r of await (await caches.open(name)).keys())
                      all.push(new URL(r.url).pathname);
                  return all;
                }
                """);
    assertThat(kept).isNotEmpty().noneMatch(path -> path.toString().startsWith("/api"));
  }

  private void keepsWhatIsWritten(Page page) {
    TaskPage task = new InboxPage(page).open("核实申报");
    page.context().setOffline(true);
    task.write("reason", "入户看过，与申报一致。");
    assertThat(page.locator(".draft")).containsText("草稿还没有存到服务器");
    page.context().setOffline(false);
    assertThat(page.locator(".draft"))
        .containsText("草稿已保存", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    page.reload();
    assertThat(new TaskPage(page).field("reason")).hasValue("入户看过，与申报一致。");
  }

  /** The first submission arrives, but its answer is lost on the way. */
  private void countsOnce(Page page, CaseFile declaration) {
    AtomicInteger sent = new AtomicInteger();
    page.route(
        "**/api/tasks/*/complete",
        route -> {
          if (sent.getAndIncrement() == 0) {
            route.fetch();
            route.abort();
          } else {
            route.resume(new Route.ResumeOptions());
          }
        });
    new TaskPage(page)
        .choose("result", "属实")
        .fillTheRest(PreparedCounty.LIAISON, time.today())
        .submit();
    assertThat(sent.get()).isEqualTo(2);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from submission where case_id = ? and task_key = ?",
                Integer.class,
                declaration.id(),
                "Task_VerifyDeclaration"))
        .isEqualTo(1);
  }
}
