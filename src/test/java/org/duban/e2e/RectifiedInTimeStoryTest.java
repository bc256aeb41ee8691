package org.duban.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.duban.casefile.CaseFile;
import org.duban.organisation.County;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who declares in the time of self-check and puts it right in time is exempted (P1.13). */
@SuppressWarnings("NullAway.Init") // set as the story begins
class RectifiedInTimeStoryTest extends BrowserStory {

  @Autowired PreparedCounty prepared;

  private County county;
  private long campaign;
  private long member;
  private String name = "";
  private CaseFile disposition;

  @Override
  String countyCode() {
    return county.code();
  }

  @Test
  void shouldExemptWhoDeclaredAndPutItRightInTime() {
    county = prepared.create(officials);
    campaign = prepared.launched(county);
    member = officials.id(PreparedCounty.MEMBER);
    name = prepared.nameOf(member);
    tell(
        () -> {
          declare();
          putRight();
          confirmTheFacts();
          hearAndApprove();
          deliver();
          findItInTheRecord();
          comeTooLate();
        });
  }

  private void declare() {
    Page phone = officials.withPhone(PreparedCounty.MEMBER);
    new InboxPage(phone)
        .open("填写个人申报")
        .choose("land_unlicensed", "有")
        .write("land_unlicensed_place", "村东头老屋旁")
        .write("land_unlicensed_detail", "附属用房约36平方米，未办审批")
        .fillTheRest(name, time.today())
        .submit();
    time.settle(countyCode());
    prepared.verified(county, campaign, member);
    prepared.listed(campaign);
  }

  private void putRight() {
    CaseFile rectification = prepared.helped(county, campaign, member);
    act(
        PreparedCounty.MEMBER,
        "签整改承诺",
        form -> form.choose("commit", "承诺整改").write("measures", "自行拆除并复垦"));
    prepared.posted(county, rectification);
    act(PreparedCounty.MEMBER, "落实整改", form -> form.choose("result", "已整改完成"));
    act(
        PreparedCounty.HELPER,
        "提交整改佐证",
        form -> form.attach("整改前照片", photo(0x8a5a3b)).attach("整改后照片", photo(0x4f9d5d)));
    act(PreparedCounty.CHECKER, name, "现场验收", form -> form.choose("conclusion", "验收合格"));
    disposition = prepared.disposition(campaign, member);
  }

  private void confirmTheFacts() {
    act(
        PreparedCounty.ORGANISER,
        name,
        "核定事实",
        form ->
            form.write("statement", "村东头附属用房36平方米，本人申报，已按期拆除。")
                .choose("seriousness", "一般")
                .pick("standing", "党员（无公职）"));
    Page page = officials.at(PreparedCounty.ORGANISER);
    CasePage file = new CasePage(page, disposition.id()).tab("处置");
    assertThat(file.part("认定的事实")).containsText("附属用房约36平方米");
    Locator proposed = file.part("拟处理类别");
    assertThat(proposed).containsText("免予处理");
    assertThat(proposed).containsText("自查阶段内主动申报、期限内整改到位，情节不严重的，免予处理（P1.13）");
    assertThat(file.part("拟处理意见与陈述申辩")).containsText("还没有拟稿");
    Officials.picture(page, "exempt-proposed");
  }

  private void hearAndApprove() {
    act(
        PreparedCounty.ORGANISER,
        name,
        "起草处理意见",
        form ->
            form.pick("outcome", "免予处理")
                .choose("kinds", "免予处理")
                .write("facts", "村东头附属用房36平方米，已拆除。")
                .write("evidence", "申报表、整改前后照片、验收意见")
                .write("basis", "专项整治方案关于主动申报、按期整改免予处理的规定"));
    act(PreparedCounty.MEMBER, "陈述申辩", form -> form.choose("mode", "放弃陈述申辩"));
    act(
        PreparedCounty.TOWNSHIP_DISCIPLINE,
        name,
        "复核",
        form -> form.choose("conclusion", "事实清楚、处理适当").choose("accepted", "不采纳或没有申辩"));
    act(PreparedCounty.TOWNSHIP_LEADER, name, "审批", form -> form.choose("conclusion", "同意"));
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
    Page phone = officials.withPhone(PreparedCounty.MEMBER);
    CasePage mine = new CasePage(phone, disposition.id()).tab("处置");
    assertThat(mine.part("决定")).containsText("免予处理");
    for (String part : new String[] {"对象", "事实", "证据", "依据", "救济途径"}) {
      assertThat(mine.part("决定").locator("h5").getByText(part)).isVisible();
    }
    assertThat(mine.part("送达")).containsText("本人签收");
    Officials.picture(phone, "exempt-decided-phone");
  }

  private void findItInTheRecord() {
    Page office = officials.at(PreparedCounty.OFFICE);
    office.navigate("/dispositions");
    Locator line = office.locator("tbody tr", new Page.LocatorOptions().setHasText(name));
    assertThat(line).containsText("免予处理");
    assertThat(line).containsText("已生效");
    Officials.picture(office, "dispositions");
    office.navigate("/units/" + county.village(1, 1) + "/record");
    assertThat(
            office.locator("tbody tr", new Page.LocatorOptions().setHasText(disposition.number())))
        .containsText("处置");
    Officials.picture(office, "unit-record-exempt");
  }

  /** After its limit an appeal is not offered any more, and he is told why. */
  private void comeTooLate() {
    Page phone = officials.withPhone(PreparedCounty.MEMBER);
    CasePage mine = new CasePage(phone, disposition.id()).tab("处置");
    assertThat(mine.act("申请复审、复核")).isVisible();
    time.pass(40, countyCode());
    mine = new CasePage(phone, disposition.id()).tab("处置");
    assertThat(mine.part("申诉")).containsText("申诉期限已过");
    assertThat(mine.act("申请复审、复核")).hasCount(0);
    Officials.picture(phone, "appeal-too-late-phone");
  }
}
