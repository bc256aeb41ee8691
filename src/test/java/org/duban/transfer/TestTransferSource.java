package org.duban.transfer;

import java.util.List;
import org.duban.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** Gives sheets for cases of the inbox's test process. */
@Component
class TestTransferSource implements TransferSource {

  static final String DEFENCE = "2026年6月1日当面陈述：已主动整改。记录人甲，本人签名。";

  @Override
  public boolean supports(CaseFile cause) {
    return cause.processKey().equals("inbox-test");
  }

  @Override
  public TransferSheet draft(CaseFile cause) {
    return new TransferSheet("关于某同志问题的移送单", "违建事实", List.of("现场照片", "笔录"), DEFENCE);
  }
}
