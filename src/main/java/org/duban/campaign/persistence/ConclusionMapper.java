package org.duban.campaign.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.campaign.ConcludingCampaign.ClosedCase;

/** What the fourth stage reads by set. */
@Mapper
public interface ConclusionMapper {

  @Select(
      """
      select id, number, title from case_file
      where campaign_id = #{campaign} and end_kind = 'closed'
        and process_key not in ('campaign', 'unit-plan', 'unit-summary', 'stage-move',
          'declaration-round', 'institution', 'publicity', 'joint-check', 'research', 'reopening')
      order by closed_at desc, id desc limit #{most}
      """)
  List<ClosedCase> closedCases(@Param("campaign") long campaign, @Param("most") int most);

  /** Cases of campaigns in their fourth stage all of whose unit summaries are closed. */
  @Select(
      """
      select f.number from campaign c join case_file f on f.id = c.case_id
      where c.state = 'RUNNING' and c.stage = 4
        and not exists (select 1 from case_link l join case_file s on s.id = l.to_case_id
          where l.from_case_id = c.case_id and l.kind = 'unit-summary' and s.closed_at is null)
      """)
  List<String> summedUp();
}
