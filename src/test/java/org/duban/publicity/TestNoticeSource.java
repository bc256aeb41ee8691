package org.duban.publicity;

import org.duban.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** A problem list as a round would draw it, with something in it that must be masked. */
@Component
class TestNoticeSource implements NoticeSource {

  @Override
  public boolean supports(String source) {
    return source.startsWith("test:");
  }

  @Override
  public NoticeDraft draft(String source, CaseFile notice) {
    return new NoticeDraft(
        "problem-list", new NoticeText("问题清单", "张明，电话13857912345：违法用地1处", "测试村"));
  }
}
