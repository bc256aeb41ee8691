package org.duban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.duban.organisation.County;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What officials do with a task besides submitting it: one asks a colleague and has another answer
 * first; who supervises him urges, once a day; then he submits.
 */
@SuppressWarnings("NullAway.Init") // set as the story begins
class OperationsStoryTest extends BrowserStory {

  private static final String QUESTION = "老宅是否已经拆除？";
  private static final String ANSWER = "去年秋天已经拆除，地已平整。";
  private static final String OPINION = "与台账一致，可以通过。";

  @Autowired PreparedCounty prepared;

  private County county;
  private String subject = "";
  private String task = "";

  @Override
  String countyCode() {
    return county.code();
  }

  @Test
  void shouldLetOfficialsAskPassOnAndUrge() {
    county = prepared.create(officials);
    long campaign = prepared.launched(county);
    long member = officials.id(PreparedCounty.MEMBER);
    subject = prepared.nameOf(member);
    prepared.declareNothing(campaign, member);
    tell(
        () -> {
          for (String colleague :
              new String[] {
                PreparedCounty.HELPER, PreparedCounty.ORGANISER, PreparedCounty.TOWNSHIP_LEADER
              }) {
            officials.at(colleague);
          }
          ask();
          answer();
          delegate();
          giveBack();
          urge();
          verify();
        });
  }

  // -- 沟通

  private void ask() {
    Page page = officials.at(PreparedCounty.LIAISON);
    task = new InboxPage(page).open("核实申报", subject).url();
    Locator dialog = operation(page, "沟通");
    choose(dialog, PreparedCounty.HELPER, "结对帮扶");
    dialog.locator("textarea").fill(QUESTION);
    Officials.picture(page, "operation-consult");
    confirmDialog(dialog, "发出");
    assertThat(page.locator(".talks")).containsText(QUESTION);
    assertThat(page.locator(".talks")).containsText("待答复");
  }

  private void answer() {
    Page page = officials.at(PreparedCounty.HELPER);
    page.navigate("/inbox?box=copied");
    page.locator("a.row").filter(new Locator.FilterOptions().setHasText(subject)).first().click();
    assertThat(page.locator(".copy")).containsText(QUESTION);
    page.locator(".copy").getByRole(AriaRole.BUTTON).click();
    Locator dialog = page.locator(".operation");
    dialog.locator("textarea").fill(ANSWER);
    confirmDialog(dialog, "送出答复");
    assertThat(page.locator(".copy")).containsText(ANSWER);
    Officials.picture(page, "operation-answered");
    Page asker = officials.at(PreparedCounty.LIAISON);
    asker.navigate(task);
    assertThat(asker.locator(".talks")).containsText(ANSWER);
  }

  // -- 委派

  private void delegate() {
    Page page = officials.at(PreparedCounty.LIAISON);
    Locator dialog = operation(page, "委派");
    choose(dialog, PreparedCounty.ORGANISER, "乡镇组织员");
    dialog.locator("textarea").fill("请对照台账核一下");
    confirmDialog(dialog, "委派");
    assertThat(page.locator(".pane")).containsText("已委派" + name(PreparedCounty.ORGANISER));
    assertThat(submit(page)).hasCount(0);
  }

  private void giveBack() {
    Page page = officials.at(PreparedCounty.ORGANISER);
    new InboxPage(page).open("核实申报", subject);
    assertThat(page.locator(".pane")).containsText(name(PreparedCounty.LIAISON) + "委派您先办，请答复意见");
    Locator dialog = operation(page, "答复委派");
    dialog.locator("textarea").fill(OPINION);
    Officials.picture(page, "operation-delegation-return");
    confirmDialog(dialog, "送回");
    Page owner = officials.at(PreparedCounty.LIAISON);
    owner.navigate(task);
    assertThat(owner.locator(".talks")).containsText(OPINION);
    assertThat(submit(owner)).isVisible();
  }

  // -- 催办

  private void urge() {
    Page page = officials.at(PreparedCounty.TOWNSHIP_LEADER);
    page.navigate(task);
    Locator dialog = operation(page, "催办");
    dialog.locator("textarea").fill("请今天办完");
    confirmDialog(dialog, "催办");
    page.locator(".el-message--success").getByText("已催办").first().waitFor();
    openMenu(page);
    Locator again =
        page.locator(".operations li").filter(new Locator.FilterOptions().setHasText("催办")).first();
    assertThat(again).hasClass(Pattern.compile(".*is-disabled.*"));
    Officials.picture(page, "operation-urged");
    page.keyboard().press("Escape");
  }

  private void verify() {
    Page page = officials.at(PreparedCounty.LIAISON);
    page.navigate(task);
    new TaskPage(page)
        .choose("result", "属实")
        .fillTheRest(PreparedCounty.LIAISON, time.today())
        .submit();
  }

  // -- the menu and its dialogs

  private static void openMenu(Page page) {
    page.locator("footer.acts button").last().click();
    page.locator(".operations li").first().waitFor();
  }

  private static Locator operation(Page page, String name) {
    page.locator("footer.acts").waitFor();
    openMenu(page);
    page.locator(".operations .op")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .click();
    Locator dialog = page.locator(".operation");
    dialog.waitFor();
    return dialog;
  }

  /** People of the fixture are named by their level; the post says who is meant. */
  private void choose(Locator dialog, String who, String post) {
    dialog.locator("fieldset input").first().fill(name(who));
    dialog
        .locator("li label")
        .filter(new Locator.FilterOptions().setHasText(name(who)))
        .filter(new Locator.FilterOptions().setHasText(post))
        .first()
        .click();
  }

  private static void confirmDialog(Locator dialog, String act) {
    dialog
        .locator(".el-dialog__footer")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(act).setExact(true))
        .click();
    assertThat(dialog).isHidden();
  }

  private static Locator submit(Page page) {
    return page.locator("footer.acts button.main");
  }

  private String name(String who) {
    return prepared.nameOf(officials.id(who));
  }
}
