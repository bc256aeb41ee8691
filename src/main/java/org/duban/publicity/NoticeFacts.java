package org.duban.publicity;

import java.util.Map;
import java.util.Set;
import org.duban.casefile.CaseFile;
import org.duban.document.DocumentFacts;
import org.springframework.stereotype.Component;

/** What the notice of a case says, for the document that goes out with it. */
@Component
class NoticeFacts implements DocumentFacts {

  private final Notices notices;

  NoticeFacts(Notices notices) {
    this.notices = notices;
  }

  @Override
  public String name() {
    return "notice";
  }

  @Override
  public Set<String> keys() {
    return Set.of("title", "text", "scope");
  }

  @Override
  public Map<String, String> of(CaseFile file) {
    return notices
        .ofCase(file.id())
        .map(Notice::text)
        .map(t -> Map.of("title", t.title(), "text", t.body(), "scope", t.scope()))
        .orElseGet(Map::of);
  }
}
