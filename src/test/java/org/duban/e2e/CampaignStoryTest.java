package org.duban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duban.identity.CurrentActor;
import org.duban.inspection.ImportingRecords;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.publicity.ManagingNotices;
import org.duban.publicity.NoticeOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A county imports itself and runs its campaign, from the plan to the last problem struck off: each
 * person at his own screen, in a real browser. Time passes by the product's clock.
 */
@SuppressWarnings("NullAway.Init") // set as the story begins
class CampaignStoryTest extends BrowserStory {

  private static final String CAMPAIGN = "溪东市违建违排专项整治";

  @Autowired People people;
  @Autowired CurrentActor actor;
  @Autowired ImportingRecords importing;
  @Autowired ManagingNotices notices;

  private StoryCounty county;
  private String campaign = "";

  @Override
  String countyCode() {
    return county.code;
  }

  @Test
  void shouldRunACampaignFromImportToStruckOff() {
    county = new StoryCounty(clock.today());
    tell(
        () -> {
          importTheCounty();
          draftAndApprove();
          launch();
          declareAndVerify();
          refuseARelative();
          enterForOneOnPaper();
          endTheStage();
          checkJointly();
          checkOnTheSpot();
          signAndReceive();
          publishAndAnswer();
          rectify();
        });
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
    campaign = office.url().replaceAll(".*/", "");
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

  private void refuseARelative() {
    for (String member : List.of(StoryCounty.HIDER, StoryCounty.BROTHER)) {
      new InboxPage(officials.at(member)).open("填写个人申报").fillTheRest(member, time.today()).submit();
    }
    time.settle(county.code);
    verify(StoryCounty.SECRETARY, StoryCounty.HIDER);
    verify(StoryCounty.LIAISON, StoryCounty.HIDER);
    verify(StoryCounty.SECRETARY, StoryCounty.BROTHER);
    // his brother neither sees it nor may act on it; it went up to the township
    Page brother = officials.at(StoryCounty.LIAISON);
    assertThat(new InboxPage(brother).lines("核实申报", StoryCounty.BROTHER)).hasCount(0);
    Page township = officials.at(StoryCounty.TOWNSHIP_LIAISON);
    String address = new InboxPage(township).open("核实申报", StoryCounty.BROTHER).url();
    brother.navigate(address);
    assertThat(brother.locator("footer.acts")).containsText("您与当事人有亲属关系，不能办理此件");
    assertThat(
            brother
                .locator("footer.acts")
                .getByRole(
                    AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交").setExact(true)))
        .hasCount(0);
    Officials.picture(brother, "refused-relative");
    verify(StoryCounty.TOWNSHIP_LIAISON, StoryCounty.BROTHER);
    time.settle(county.code);
  }

  private void enterForOneOnPaper() {
    Page clerk = officials.at(StoryCounty.CLERK);
    clerk.navigate("/print/units/" + campaign + "/" + county.village);
    Locator sheet =
        clerk
            .locator("article.sheet")
            .filter(new Locator.FilterOptions().setHasText(StoryCounty.ON_PAPER));
    String code = sheet.locator("figcaption").innerText();
    Officials.picture(clerk, "paper-form");
    clerk.navigate("/assist");
    clerk.locator("#code").fill(code);
    button(clerk, "查找").click();
    assertThat(clerk.locator(".entry .name")).hasText(StoryCounty.ON_PAPER);
    clerk.locator(".entry a").first().click();
    TaskPage form = new TaskPage(clerk);
    assertThat(form.text()).containsText("代录");
    form.fillTheRest(StoryCounty.ON_PAPER, time.today());
    Officials.picture(clerk, "assisted-entry");
    form.submit();
    time.settle(county.code);
    verify(StoryCounty.SECRETARY, StoryCounty.ON_PAPER);
    Page liaison = officials.at(StoryCounty.LIAISON);
    TaskPage check = new InboxPage(liaison).open("核实申报", StoryCounty.ON_PAPER);
    liaison.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("办理记录")).click();
    assertThat(
            liaison
                .locator(".pane li")
                .filter(new Locator.FilterOptions().setHasText(StoryCounty.CLERK)))
        .containsText(StoryCounty.ON_PAPER + "本人的材料，由" + StoryCounty.CLERK + "代录");
    Officials.picture(liaison, "timeline-assisted");
    liaison
        .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("办理").setExact(true))
        .click();
    check.choose("result", "属实").fillTheRest(StoryCounty.LIAISON, time.today()).submit();
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

  // -- the round

  private void endTheStage() {
    time.pass(61, county.code);
    act(StoryCounty.SECRETARY, "谈话提醒", form -> form.choose("reason", "外出联系不上"));
    act(StoryCounty.SECRETARY, "确认本村结果", form -> {});
    act(StoryCounty.LIAISON, "确认本村结果", form -> {});
  }

  /** The land office knows of a building of which its owner said nothing. */
  private void checkJointly() {
    hand(county.landRecords());
    act(StoryCounty.LAND, "提供国土记录", form -> form.choose("conclusion", "已导入"));
    act(StoryCounty.ENVIRONMENT, "提供环保记录", form -> form.choose("conclusion", "本轮范围内没有记录"));
    act(StoryCounty.LAND, "判定疑似", form -> form.choose("decision", "漏报"));
    act(StoryCounty.LAND, "国土联审结论", form -> {});
    act(StoryCounty.ENVIRONMENT, "环保联审结论", form -> {});
  }

  /** There is no page for a department's list yet: by the use case behind its address. */
  private void hand(byte[] records) {
    try {
      Path file = Files.createTempFile("records", ".xlsx");
      try {
        Files.write(file, records);
        var done =
            actor.as(
                officials.id(StoryCounty.LAND),
                () -> importing.importSheet("LAND", county.village, "图斑清单", file));
        org.assertj.core.api.Assertions.assertThat(done.errors()).isEmpty();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void checkOnTheSpot() {
    Page office = officials.at(StoryCounty.OFFICE);
    office.navigate("/rounds?campaign=" + campaign);
    office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("上畈村")).click();
    office.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("抽")).click();
    office.waitForTimeout(500);
    Officials.picture(office, "round-draw");
    act(
        StoryCounty.CHECKER,
        "入户核查",
        form -> form.choose("conclusion", "与申报一致").attach("现场照片", photo(0x6b8e5a)));
    act(StoryCounty.SECOND_CHECKER, "同行人签字", form -> form.choose("agree", "属实"));
  }

  private void signAndReceive() {
    act(StoryCounty.TOWNSHIP_LEADER, "签发问题清单", form -> {});
    act(StoryCounty.ORGANISATION, "接收问题清单", form -> form.choose("decision", "接收"));
  }

  // -- the public

  private void publishAndAnswer() {
    actor.asSystem(
        () -> {
          notices.setOffice(
              county.code,
              new NoticeOffice("溪东市专项办", "0990-1234567", "office@example.org", "溪东市1号"));
          return true;
        });
    act(StoryCounty.LIAISON, "编辑公示稿", form -> form.choose("period", "7个自然日"));
    act(StoryCounty.TOWNSHIP_LEADER, "审批公示", form -> form.choose("conclusion", "同意公示"));
    Page reader = officials.nobody();
    reader.navigate("/public?q=上畈村");
    reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("上畈村自查问题清单公示")).click();
    Locator notice = reader.locator("article");
    assertThat(notice).containsText("申某");
    assertThat(notice).containsText("漏某：未经批准占用耕地、林地建房或硬化");
    assertThat(notice).not().containsText(StoryCounty.DECLARANT);
    assertThat(notice).not().containsText(StoryCounty.HIDER);
    Officials.picture(reader, "public-notice");
    String address = reader.url();
    reader.locator("#text").fill("申某的附属房已于上月拆除，请核实后更正。");
    reader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交异议")).click();
    reader.locator(".sent").waitFor(new Locator.WaitForOptions().setTimeout(180_000));
    String receipt = reader.locator("section [role=status] b").innerText();
    Officials.picture(reader, "objection-sent");
    time.settle(county.code);
    act(
        StoryCounty.TOWNSHIP_DISCIPLINE,
        "核查异议",
        form -> form.choose("conclusion", "异议不成立").write("answer", "经现场核查，房屋尚未拆除。"));
    reader.navigate("/public");
    reader.locator("details summary").click();
    reader.locator("details #code").fill(receipt);
    reader.locator("details button").click();
    assertThat(reader.locator("details")).containsText("经现场核查，房屋尚未拆除。");
    reader.navigate(address);
    assertThat(reader.locator("article h1")).isVisible();
  }

  // -- put right

  private void rectify() {
    act(
        StoryCounty.SECRETARY,
        StoryCounty.DECLARANT,
        "谈话派帮扶人",
        form -> form.pick("helper", StoryCounty.HELPER));
    act(
        StoryCounty.DECLARANT,
        "签整改承诺",
        form -> form.choose("commit", "承诺整改").write("measures", "自行拆除并复垦"));
    act(
        StoryCounty.LIAISON,
        StoryCounty.DECLARANT,
        "张贴整改通知",
        form -> form.attach("公示栏照片", photo(0xc9a66b)));
    LocalDate later = time.today().plusDays(40);
    act(
        StoryCounty.DECLARANT,
        "落实整改",
        form -> form.choose("result", "申请延期").date("newDate", later).write("reason", "雨季施工困难"));
    act(
        StoryCounty.TOWNSHIP_LEADER,
        StoryCounty.DECLARANT,
        "审批延期",
        form -> form.choose("conclusion", "同意延期").date("newDate", later));
    time.pass(5, county.code);
    act(StoryCounty.DECLARANT, "落实整改", form -> form.choose("result", "已整改完成"));
    act(
        StoryCounty.HELPER,
        StoryCounty.DECLARANT,
        "提交整改佐证",
        form -> form.attach("整改前照片", photo(0x8a5a3b)).attach("整改后照片", photo(0x4f9d5d)));
    act(
        StoryCounty.CHECKER,
        StoryCounty.DECLARANT,
        "现场验收",
        form -> form.choose("conclusion", "验收合格"));
    Page office = officials.at(StoryCounty.OFFICE);
    office.navigate("/registers/problem");
    Locator row =
        office
            .locator("tbody tr")
            .filter(new Locator.FilterOptions().setHasText(StoryCounty.DECLARANT));
    assertThat(row).containsText("已销号");
    Officials.picture(office, "ledger");
    office.navigate("/campaigns/" + campaign);
    office.locator(".page h1").waitFor();
    office.waitForTimeout(500);
    Officials.picture(office, "campaign");
    Page leader = officials.at(StoryCounty.TOWNSHIP_LEADER);
    new InboxPage(leader);
    Officials.picture(leader, "inbox");
  }
}
