package org.duban.casefile.persistence;

import java.util.List;
import java.util.Map;
import org.duban.casefile.CaseEvent;
import org.duban.casefile.Timeline;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Timeline rows by whoever acts; {@code forPersonId} in the data is kept as "on behalf of". */
@Repository
public class MyBatisTimeline implements Timeline {

  private final CaseEventMapper mapper;
  private final Ids ids;
  private final ProductClock clock;
  private final CurrentActor current;
  private final JsonMapper json;

  MyBatisTimeline(
      CaseEventMapper mapper, Ids ids, ProductClock clock, CurrentActor current, JsonMapper json) {
    this.mapper = mapper;
    this.ids = ids;
    this.clock = clock;
    this.current = current;
    this.json = json;
  }

  @Override
  public void record(long caseId, String kind, String text, Map<String, ?> data) {
    recordAll(List.of(caseId), kind, text, data);
  }

  /** The same event for many cases, in one statement. */
  public void recordAll(List<Long> caseIds, String kind, String text, Map<String, ?> data) {
    Actor actor = current.find().orElse(Actor.SYSTEM);
    Long onBehalf = data.get("forPersonId") instanceof Number n ? n.longValue() : null;
    String cut = text.length() > 1000 ? text.substring(0, 999) + "…" : text;
    String details = json.writeValueAsString(data);
    long first = ids.block(caseIds.size());
    mapper.insert(
        java.util.stream.IntStream.range(0, caseIds.size())
            .mapToObj(
                i ->
                    new CaseEvent(
                        first + i,
                        caseIds.get(i),
                        clock.now(),
                        actor.personId(),
                        actor.name(),
                        onBehalf,
                        kind,
                        cut,
                        details))
            .toList());
  }
}
