package org.duban.campaign.persistence;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Plans of units that are not in yet. */
@Mapper
public interface UnitPlanMapper {

  record OpenPlan(
      long id,
      String number,
      String title,
      String unitCode,
      long campaignId,
      LocalDateTime openedAt,
      LocalDateTime dueAt) {}

  /** Those whose limit reaches that moment and was not set by an approval. */
  @Select(
      """
      select c.id, c.number, c.title, c.unit_code, c.campaign_id, c.opened_at, c.due_at
      from case_file c
      where c.process_key = 'unit-plan' and c.closed_at is null and c.campaign_id is not null
        and c.due_at >= #{from}
        and not exists (select 1 from deadline_change d where d.case_id = c.id)
      order by c.id
      """)
  List<OpenPlan> due(LocalDateTime from);
}
