package org.duban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.escalation.FindingSteps;
import org.duban.escalation.Strike;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.publicity.ManagingNotices;
import org.duban.publicity.NoticeOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Three findings at one unit: a bulletin, an interview, an investigation with those who answer for
 * it (P5.7, P5.9). What was counted wrongly is taken back with all that followed.
 */
@SuppressWarnings("NullAway.Init") // set as the story begins
class ThreeFindingsStoryTest extends BrowserStory {

  private static final String FOUND = "村东头新增钢棚一处，约60平方米，未见批文";

  @Autowired PreparedCounty prepared;
  @Autowired FindingSteps findings;
  @Autowired Cases cases;
  @Autowired CurrentActor actor;
  @Autowired ManagingNotices notices;

  private County county;
  private String village = "";
  private long secretary;
  private CaseFile transfer;
  private CaseFile disposition;

  @Override
  String countyCode() {
    return county.code();
  }

  @Test
  void shouldTakeOneStepForEachFindingUpToInvestigation() {
    county = prepared.create(officials);
    village = county.village(1, 1);
    secretary = officials.id(PreparedCounty.SECRETARY);
    actor.asSystem(
        () -> {
          notices.setOffice(
              county.code(),
              new NoticeOffice("专项办", "0990-1234567", "office@example.org", "测试路1号"));
          return true;
        });
    tell(
        () -> {
          findAndConfirm();
          publishTheBulletin();
          findings.struck(county, village);
          interview();
          CaseFile third = cases.require(escalation(findings.struck(county, village)));
          transfer(third);
          investigated();
          handle(third);
          climbTheLadder();
          contestTheThird(third);
        });
  }

  // -- first: found, confirmed, published

  private void findAndConfirm() {
    Page phone = officials.withPhone(PreparedCounty.CHECKER);
    phone.navigate("/findings/new?unit=" + village);
    Locator page = phone.locator(".page").last();
    Locator kind = page.locator(".el-form-item", having("问题类别")).locator("input");
    kind.click();
    kind.pressSequentially("违法建设");
    phone
        .locator(".el-select-dropdown__item:visible")
        .filter(new Locator.FilterOptions().setHasText("违法建设"))
        .first()
        .click();
    page.locator(".el-form-item", having("地点")).locator("input").fill("村东头");
    page.locator("textarea").fill(FOUND);
    Locator send = button(phone, "提交");
    assertThat(send).isDisabled();
    page.getByLabel("选照片").setInputFiles(new FilePayload("现场.png", "image/png", photo(0x8f8f7a)));
    assertThat(page.locator(".photos img")).hasCount(1);
    Officials.picture(phone, "finding-phone");
    send.click();
    phone.waitForURL(url -> url.contains("/inbox/tasks/"));
    TaskPage sheet = new TaskPage(phone);
    assertThat(sheet.field("description")).hasValue(FOUND);
    Officials.picture(phone, "finding-sheet-phone");
    sheet.fillTheRest(PreparedCounty.CHECKER, time.today()).submit();
    time.settle(countyCode());
    act(
        PreparedCounty.SECRETARY,
        "单位说明",
        form -> form.choose("accept", "情况属实").write("statement", "情况属实，立即整改"));
    // not confirmed yet: on record, and not counted
    Page office = officials.at(PreparedCounty.OFFICE);
    office.navigate("/units/" + village + "/record");
    assertThat(office.locator(".ladder .counts")).containsText("0次");
    assertThat(office.locator(".ladder article")).hasCount(0);
    assertThat(office.locator("tbody tr").first()).containsText("村东头");
    act(
        PreparedCounty.OFFICE,
        "核实认定",
        form ->
            form.choose("conclusion", "确认存在问题")
                .write("responsible", "村主任")
                .write("leader", "镇长")
                .date("deadline", time.today().plusDays(20)));
  }

  private static Locator.LocatorOptions having(String label) {
    return new Locator.LocatorOptions().setHasText(label);
  }

  private void publishTheBulletin() {
    act(PreparedCounty.SECRETARY, "签收告知", form -> {});
    act(PreparedCounty.OFFICE, "编辑公示稿", form -> form.choose("period", "5个工作日"));
    act(PreparedCounty.COUNTY_LEADER, "审批公示", form -> form.choose("conclusion", "同意公示"));
    Page reader = officials.nobody();
    reader.navigate("/public?q=通报");
    reader.locator("main a").filter(new Locator.FilterOptions().setHasText("通报")).first().click();
    assertThat(reader.locator("article")).containsText("违法建设");
    assertThat(reader.locator("article")).containsText(FOUND);
    Officials.picture(reader, "bulletin");
  }

  // -- second: interviewed

  private void interview() {
    act(PreparedCounty.SECRETARY, "签收告知", form -> {});
    act(
        PreparedCounty.LINKED_LEADER,
        "发约谈通知",
        form ->
            form.write("interviewee", "村党支部书记")
                .date("heldOn", time.today())
                .write("place", "市委会议室")
                .write("matter", "两次被检查发现违法建设，请带整改材料"));
    act(
        PreparedCounty.LINKED_LEADER,
        "约谈并记录",
        form ->
            form.date("heldOn", time.today())
                .write("record", "通报两次检查情况，听取说明。")
                .write("demands", "十日内拆除并建立巡查制度"));
    Page page = officials.at(PreparedCounty.SECRETARY);
    TaskPage record = new InboxPage(page).open("核对并签字");
    assertThat(record.field("demands")).hasValue("十日内拆除并建立巡查制度");
    record
        .choose("agree", "记录属实，另附意见")
        .write("view", "部分棚户系历史遗留")
        .fillTheRest(PreparedCounty.SECRETARY, time.today());
    Officials.picture(page, "interview-sign");
    record.submit();
    time.settle(countyCode());
    act(
        PreparedCounty.SECRETARY,
        "制定整改方案",
        form ->
            form.write("measures", "逐户拆除，每周巡查")
                .date("planDate", time.today().plusDays(10))
                .write("responsible", "村主任"));
    time.pass(11, countyCode());
    act(
        PreparedCounty.OFFICE,
        "复查",
        form -> form.choose("conclusion", "已整改到位").attach("现场照片", photo(0x4f9d5d)));
    Page office = officials.at(PreparedCounty.OFFICE);
    office.navigate("/registers/interview");
    assertThat(office.locator("tbody tr").first()).containsText("村党支部书记");
    Officials.picture(office, "interview-ledger");
  }

  // -- third: transferred, split, handled

  private void transfer(CaseFile third) {
    act(PreparedCounty.SECRETARY, "签收告知", form -> {});
    transfer = cases.linked(third.id(), "transfer").get(0);
    act(
        PreparedCounty.OFFICE,
        "核定移送单",
        form -> form.write("request", "请依规依纪调查").choose("action", "提交审签"));
    act(PreparedCounty.COUNTY_LEADER, "审签移送单", form -> form.choose("conclusion", "同意移送"));
    act(PreparedCounty.OFFICE, "送出移送单", form -> form.choose("sentWay", "专人送达"));
    act(
        PreparedCounty.DISCIPLINE,
        "登记签收",
        form -> form.choose("receipt", "已签收").write("receiptNumber", "回1号"));
  }

  /** Guided: only what the document says, no words of the investigation. */
  private void investigated() {
    act(
        PreparedCounty.DISCIPLINE,
        "登记移送结果",
        form ->
            form.choose("outcome", "不予处分，已了结")
                .write("authority", "市纪委监委")
                .write("basis", "监管不力，建议组织处理")
                .choose("responsibleDIRECT", prepared.nameOf(secretary) + ".*"));
    Page office = officials.at(PreparedCounty.OFFICE);
    CasePage file = new CasePage(office, transfer.id()).tab("移送");
    assertThat(file.part("送出与回执")).containsText("回1号");
    assertThat(file.part("处理结果")).containsText("监管不力，建议组织处理");
    assertThat(file.part("处理结果")).containsText(prepared.nameOf(secretary));
    Officials.picture(office, "transfer-done");
  }

  private void handle(CaseFile third) {
    act(
        PreparedCounty.ORGANISATION,
        "划清责任",
        form ->
            form.choose("direct", prepared.nameOf(secretary) + ".*")
                .write("reason", "三次被检查发现，未履行巡查责任")
                .write("proposal", "建议诫勉"));
    act(PreparedCounty.COUNTY_LEADER, "审批处理意见", form -> form.choose("conclusion", "同意"));
    disposition = cases.linked(third.id(), "disposition").get(0);
    Page page = officials.at(PreparedCounty.ORGANISATION);
    assertThat(new InboxPage(page).lines("核定事实", prepared.nameOf(secretary))).hasCount(1);
    CasePage file = new CasePage(page, disposition.id()).tab("处置");
    assertThat(page.locator(".panel .lead")).containsText("责任追究");
    assertThat(file.part("认定的事实")).containsText("台账中没有本人名下的问题");
    Officials.picture(page, "disposition-of-responsible");
  }

  private void climbTheLadder() {
    Page page = officials.at(PreparedCounty.TOWNSHIP_LEADER);
    page.navigate("/units/" + village + "/record");
    Locator rungs = page.locator(".ladder ol > li");
    assertThat(rungs).hasCount(3);
    assertThat(rungs.nth(0)).containsText("第一次：通报");
    assertThat(rungs.nth(1)).containsText("第二次：约谈");
    assertThat(rungs.nth(2)).containsText("第三次：立案调查");
    for (int rung = 0; rung < 3; rung++) {
      assertThat(rungs.nth(rung).locator("article")).hasCount(1);
    }
    assertThat(rungs.nth(2)).containsText("目前");
    Officials.picture(page, "ladder");
  }

  // -- taken back

  private void contestTheThird(CaseFile third) {
    Page page = officials.at(PreparedCounty.TOWNSHIP_LEADER);
    page.locator(".ladder ol > li")
        .nth(2)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("对计次提出异议"))
        .click();
    Locator dialog = page.locator(".el-dialog");
    dialog.locator("textarea").fill("第三次与第二次为同一钢棚，重复计次。");
    dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交异议")).click();
    page.waitForURL(url -> url.matches(".*/cases/\\d+"));
    time.settle(countyCode());
    act(
        PreparedCounty.DISCIPLINE,
        "听取意见",
        form -> form.write("record", "经核对，系同一钢棚。").write("proposal", "建议撤销计次"));
    act(PreparedCounty.TOWNSHIP_LEADER, "核对记录", form -> form.choose("agree", "记录属实"));
    act(
        PreparedCounty.COUNTY_LEADER,
        "复核决定",
        form -> form.choose("conclusion", "异议成立，撤销计次").write("decision", "系同一事实"));
    page.navigate("/units/" + village + "/record");
    Locator taken = page.locator(".ladder ol > li").nth(2);
    assertThat(taken.locator("article.off")).hasCount(1);
    assertThat(taken).containsText("异议成立");
    Officials.picture(page, "ladder-taken-back");
    page.navigate("/cases/" + disposition.id());
    assertThat(page.locator(".page").last()).containsText("撤回");
    Officials.picture(page, "disposition-withdrawn");
  }

  private static long escalation(Strike strike) {
    Long escalation = strike.escalationCaseId();
    if (escalation == null) {
      throw new AssertionError("the strike leads to no step");
    }
    return escalation;
  }
}
