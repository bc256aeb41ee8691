package org.duban.escalation;

import org.duban.casefile.CaseFile;
import org.duban.organisation.Units;
import org.duban.publicity.NoticeDraft;
import org.duban.publicity.NoticeSource;
import org.duban.publicity.NoticeText;
import org.springframework.stereotype.Component;

/** The bulletin of a first strike (P5.7); source {@code strike:<id>}. Names units, no persons. */
@Component
class StrikeBulletin implements NoticeSource {

  private static final String PREFIX = "strike:";

  private final Strikes strikes;
  private final Findings findings;
  private final Units units;

  StrikeBulletin(Strikes strikes, Findings findings, Units units) {
    this.strikes = strikes;
    this.findings = findings;
    this.units = units;
  }

  @Override
  public boolean supports(String source) {
    return source.startsWith(PREFIX);
  }

  @Override
  public NoticeDraft draft(String source, CaseFile notice) {
    Strike strike = strikes.require(Long.parseLong(source.substring(PREFIX.length())));
    Finding finding = findings.require(strike.findingId());
    String unit = units.require(strike.addresseeCode()).name();
    String body =
        finding.foundOn()
            + " 检查组在"
            + finding.way().text()
            + "中发现，"
            + units.require(strike.unitCode()).name()
            + "存在"
            + finding.kind()
            + "问题："
            + finding.description()
            + "\n经核实情况属实，现予全市通报。"
            + unit
            + "要认真整改，举一反三；再次发现的，由挂钩领导约谈。";
    return new NoticeDraft("bulletin", new NoticeText("关于" + unit + "检查发现问题的通报", body, unit));
  }
}
