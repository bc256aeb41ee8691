package org.duban.campaign.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.duban.campaign.CountedCase;
import org.duban.campaign.Figure;

/** Counts figures of a campaign and lists what they count, from one and the same condition. */
@Mapper
public interface FigureMapper {

  /**
   * What is counted, and where.
   *
   * @param paths subtrees of units that are counted
   */
  record Scope(long campaign, List<String> paths, LocalDate today) {}

  String FROM =
      """
      <choose>
      <when test="f.source == 'DECLARATION'">
        from declaration x join unit u on u.code = x.unit_code
        left join case_file c on c.id = x.case_id
        where x.campaign_id = #{s.campaign}
        <choose>
          <when test="f.filter == 'DECLARED'"> and x.declared_at is not null</when>
          <when test="f.filter == 'VERIFIED'"> and x.verified_at is not null and x.verification != 'RETURN'</when>
          <when test="f.filter == 'OMITTED'"> and x.omitted</when>
          <when test="f.filter == 'CONCEALED'"> and x.verification = 'CONCEALED'</when>
        </choose>
      </when>
      <when test="f.source == 'CASE'">
        from case_file x join unit u on u.code = x.unit_code join case_file c on c.id = x.id
        where x.campaign_id = #{s.campaign}
        <if test="f.process != null"> and x.process_key = #{f.process}</if>
        <choose>
          <when test="f.filter == 'OPEN'"> and x.closed_at is null</when>
          <when test="f.filter == 'CLOSED'"> and x.closed_at is not null</when>
          <when test="f.filter != 'ALL'"> and x.status = #{f.filter}</when>
        </choose>
      </when>
      <otherwise>
        from register_row x join unit u on u.code = x.unit_code
        left join case_file c on c.id = x.case_id
        where x.campaign_id = #{s.campaign} and x.register_key = #{f.source}
          and x.status != 'WITHDRAWN'
        <choose>
          <when test="f.filter == 'OPEN'"> and x.closed_at is null</when>
          <when test="f.filter == 'OVERDUE'"> and x.closed_at is null and x.due &lt; #{s.today}</when>
          <when test="f.filter != 'ALL'"> and x.status = #{f.filter}</when>
        </choose>
      </otherwise>
      </choose>
      and <foreach collection="s.paths" item="p" open="(" separator=" or " close=")">u.path like concat(#{p}, '%')</foreach>
      """;

  @Select("<script>select count(*) " + FROM + "</script>")
  long count(@Param("f") Figure figure, @Param("s") Scope scope);

  @Select(
      "<script>select x.id as position, c.id as case_id, c.number as case_no,"
          + " <choose><when test=\"f.source == 'DECLARATION' or f.source == 'CASE'\">x.title</when>"
          + "<otherwise>coalesce(c.title, x.number)</otherwise></choose> as title,"
          + " c.process_key, u.code as unit_code, u.name as unit_name, x.status,"
          + " <choose><when test=\"f.source == 'DECLARATION' or f.source == 'CASE'\">null</when>"
          + "<otherwise>x.number</otherwise></choose> as rowNumber,"
          + " c.opened_at, <choose><when test=\"f.source == 'CASE'\">c.closed_at</when>"
          + "<otherwise>x.closed_at</otherwise></choose> as closed_at "
          + FROM
          + " and x.id &gt; #{after} order by x.id limit #{limit}</script>")
  List<CountedCase> list(
      @Param("f") Figure figure,
      @Param("s") Scope scope,
      @Param("after") long after,
      @Param("limit") int limit);
}
