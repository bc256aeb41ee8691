package org.duban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.organisation.ChangingPosts;
import org.duban.organisation.County;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who conceals, is found by a spot check and refuses to commit himself is dealt with severely
 * (P1.14); he is heard, nobody may make it heavier for that (X.1), and his appeal is decided by
 * people who had no hand in it (X.2).
 */
@SuppressWarnings("NullAway.Init") // set as the story begins
class ConcealedStoryTest extends BrowserStory {

  private static final String FOUND = "西坡林地硬化场地约200平方米";
  private static final String DEFENCE = "场地是前任村委统一硬化的，本人只是使用，请求从轻。";

  @Autowired PreparedCounty prepared;
  @Autowired Cases cases;
  @Autowired ChangingPosts posts;
  @Autowired CurrentActor actor;

  private County county;
  private long campaign;
  private long member;
  private String name = "";
  private CaseFile disposition;
  private CaseFile appeal;

  @Override
  String countyCode() {
    return county.code();
  }

  @Test
  void shouldDealSeverelyWithWhoConcealsButHearHimAndHisAppeal() {
    county = prepared.create(officials);
    campaign = prepared.launched(county);
    member = officials.id(PreparedCounty.MEMBER);
    name = prepared.nameOf(member);
    prepared.declareNothing(campaign, member);
    prepared.verified(county, campaign, member);
    tell(
        () -> {
          findIt();
          refuse();
          draft();
          defend();
          review();
          approve();
          deliver();
          fileAppeal();
          keepOutTheOriginalHandler();
          decideAppeal();
          seeWhatIsLeft();
        });
  }

  private void findIt() {
    prepared.drawn(county, campaign, member);
    act(
        PreparedCounty.CHECKER,
        name,
        "入户核查",
        form ->
            form.choose("conclusion", "发现未申报的问题")
                .write("problem", FOUND)
                .attach("现场照片", photo(0x6b8e5a)));
    act(PreparedCounty.SECOND_CHECKER, name, "同行人签字", form -> form.choose("agree", "属实"));
    prepared.listed(campaign);
  }

  private void refuse() {
    prepared.helped(county, campaign, member);
    act(
        PreparedCounty.MEMBER,
        "签整改承诺",
        form -> form.choose("commit", "拒不承诺").write("reason", "不是本人所建"));
    disposition = prepared.disposition(campaign, member);
  }

  private void draft() {
    act(
        PreparedCounty.ORGANISER,
        name,
        "核定事实",
        form ->
            form.write("statement", FOUND + "，申报时未报，抽查发现后拒不承诺整改。")
                .choose("seriousness", "一般")
                .pick("standing", "党员（无公职）"));
    Page page = officials.at(PreparedCounty.ORGANISER);
    CasePage file = new CasePage(page, disposition.id()).tab("处置");
    assertThat(file.part("拟处理类别")).containsText("从严");
    assertThat(file.part("拟处理类别")).containsText("拒不承诺或者拒不整改的，从严处理（P1.14）");
    assertThat(file.part("认定的事实")).containsText("拒不整改");
    Officials.picture(page, "severe-proposed");
    TaskPage form = new InboxPage(page).open("起草处理意见", name);
    form.pick("outcome", "从严")
        .choose("kinds", "诫勉")
        .choose("kinds", "一票否决")
        .date("vetoUntil", time.today().plusYears(1))
        .write("facts", FOUND)
        .write("evidence", "抽查记录、现场照片、拒绝承诺记录")
        .write("basis", "专项整治方案关于拒不整改从严处理的规定");
    Officials.picture(page, "severe-draft");
    form.submit();
    time.settle(countyCode());
  }

  /** He reads what is intended; without a word and without waiving it is not taken. */
  private void defend() {
    Page page = officials.at(PreparedCounty.MEMBER);
    TaskPage form = new InboxPage(page).open("陈述申辩");
    assertThat(form.field("draftKinds")).hasValue(Pattern.compile("^诫勉、一票否决.*"));
    assertThat(form.field("draftFacts")).hasValue(FOUND);
    form.choose("mode", "书面陈述").fillTheRest(name, time.today());
    form.refused("请填写陈述申辩的内容；不陈述的，请选择“放弃陈述申辩”。");
    form.write("statement", DEFENCE);
    Officials.picture(page, "defence");
    form.submit();
    time.settle(countyCode());
  }

  /** The drafter does not review his own draft; the reviewer sees draft and defence together. */
  private void review() {
    Page page = officials.at(PreparedCounty.TOWNSHIP_DISCIPLINE);
    TaskPage form = new InboxPage(page).open("复核", name);
    assertThat(form.field("defenceText")).hasValue(DEFENCE);
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("处置")).click();
    Locator beside = page.locator("article").filter(new Locator.FilterOptions().setHasText("第1稿"));
    assertThat(beside.locator("section").first()).containsText(FOUND);
    assertThat(beside.locator("section.defence blockquote")).hasText(DEFENCE);
    Officials.picture(page, "defence-beside-draft");
    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("办理").setExact(true)).click();
    form.choose("conclusion", "事实清楚、处理适当")
        .choose("accepted", "部分采纳")
        .write("reason", "使用属实，建设责任另查；处理适当")
        .submit();
    time.settle(countyCode());
  }

  /** Another approves: not the drafter, though he may approve other drafts; nor any heavier. */
  private void approve() {
    hold(PreparedCounty.ORGANISER, "TOWNSHIP_LEADER", county.township(1));
    Page page = officials.at(PreparedCounty.TOWNSHIP_LEADER);
    TaskPage form = new InboxPage(page).open("审批", name);
    Page drafter = officials.at(PreparedCounty.ORGANISER);
    assertThat(new InboxPage(drafter).lines("审批", name)).hasCount(0);
    drafter.navigate(form.url());
    assertThat(drafter.locator("footer.acts")).containsText("您已办理过前序环节，不能办理此件");
    Officials.picture(drafter, "own-draft");
    form.choose("conclusion", "减轻")
        .pick("outcome", "移送")
        .choose("kinds", "诫勉")
        .write("reason", "建议移送")
        .refused("不能加重：处理不得重于本人看过并陈述申辩的意见");
    Officials.picture(page, "heavier-refused");
    form.choose("conclusion", "同意").write("reason", "同意拟处理意见").submit();
    time.settle(countyCode());
  }

  private void deliver() {
    act(
        PreparedCounty.ORGANISER,
        name,
        "送达决定",
        form ->
            form.choose("way", "本人签收")
                .write("receiver", name)
                .write("place", "村委会")
                .attach("送达回证", photo(0xf2efe6)));
    Page page = officials.at(PreparedCounty.MEMBER);
    CasePage file = new CasePage(page, disposition.id()).tab("处置");
    Locator decision = file.part("决定");
    for (String part : new String[] {"对象", "事实", "证据", "依据", "救济途径"}) {
      assertThat(decision.locator("h5").getByText(part)).isVisible();
    }
    assertThat(decision).containsText(name);
    assertThat(decision).containsText("一票否决");
    assertThat(decision).containsText("处〔" + time.today().getYear() + "〕");
    assertThat(file.part("送达")).containsText("本人签收");
    assertThat(file.part("执行与影响期")).containsText("影响期内");
    decision.scrollIntoViewIfNeeded();
    Officials.picture(page, "decision");
  }

  private void fileAppeal() {
    Page page = officials.at(PreparedCounty.MEMBER);
    new CasePage(page, disposition.id()).act("申请复审、复核").click();
    Locator dialog = page.locator(".el-dialog");
    dialog.locator("textarea").fill("建设责任没有查清，使用人不应与建设人同等处理。");
    dialog.getByPlaceholder("填写本人姓名").fill(name);
    Officials.picture(page, "appeal-filing");
    dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交申请")).click();
    page.waitForURL(url -> url.matches(".*/cases/\\d+") && !url.endsWith("/" + disposition.id()));
    appeal = cases.require(Long.parseLong(page.url().replaceAll(".*/", "")));
    time.settle(countyCode());
  }

  /**
   * The reviewer works for the organisation department, too; with the appeal he has no business.
   */
  private void keepOutTheOriginalHandler() {
    hold(PreparedCounty.TOWNSHIP_DISCIPLINE, "ORGANISATION_DEPT", county.code());
    String address =
        new InboxPage(officials.at(PreparedCounty.ORGANISATION)).open("受理审查", name).url();
    Page page = officials.at(PreparedCounty.TOWNSHIP_DISCIPLINE);
    assertThat(new InboxPage(page).lines("受理审查", name)).hasCount(0);
    page.navigate(address);
    assertThat(page.locator("footer.acts")).containsText("您办理过关联事项 " + disposition.number());
    Officials.picture(page, "appeal-original-handler");
  }

  private void decideAppeal() {
    act(
        PreparedCounty.ORGANISATION,
        name,
        "受理审查",
        form -> form.choose("conclusion", "受理").write("acceptReason", "在期限内提出，材料齐全"));
    act(
        PreparedCounty.ORGANISATION,
        name,
        "审查申诉",
        form ->
            form.tick("heard").write("findings", "场地由前任村委硬化，申诉人系使用人。").choose("proposal", "减轻处理"));
    act(
        PreparedCounty.LINKED_LEADER,
        name,
        "作出申诉决定",
        form ->
            form.choose("outcome", "减轻处理")
                .choose("kinds", "批评教育")
                .write("decisionReason", "申诉理由成立，减轻处理")
                .write("decisionNumber", "复1号"));
    act(
        PreparedCounty.ORGANISATION,
        name,
        "送达申诉决定",
        form -> form.choose("deliveryWay", "本人签收").write("receiver", name));
  }

  private void seeWhatIsLeft() {
    Page page = officials.at(PreparedCounty.MEMBER);
    CasePage mine = new CasePage(page, appeal.id()).tab("申诉");
    assertThat(mine.part("决定")).containsText("批评教育");
    Officials.picture(page, "appeal-decided");
    CasePage file = new CasePage(page, disposition.id()).tab("处置");
    assertThat(file.part("决定")).containsText("现为第2版");
    assertThat(file.part("决定")).containsText("批评教育");
    assertThat(file.part("决定")).not().containsText("一票否决");
    assertThat(file.part("执行与影响期")).not().containsText("诫勉");
    Officials.picture(page, "disposition-after-appeal");
    Page office = officials.at(PreparedCounty.OFFICE);
    office.navigate("/registers/veto");
    assertThat(office.locator("tbody tr", new Page.LocatorOptions().setHasText(name)))
        .containsText("解除");
    Officials.picture(office, "veto-lifted");
  }

  /** He is given a second post. */
  private void hold(String who, String role, String unit) {
    actor.asSystem(() -> posts.begin(officials.id(who), role, unit, null, null));
  }
}
