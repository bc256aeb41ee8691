package org.duban.campaign.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Figures of a campaign by unit, by set over declarations and ledger rows. */
@Mapper
public interface ProgressMapper {

  /** Declarations of one unit or township. */
  record DeclaredSums(String unitCode, int should, int declared, int verified, int omitted) {}

  /** Ledger rows of one unit or township. */
  record ProblemSums(String unitCode, int problems, int rectified, int overdue) {}

  @Select(
      "<script>select <if test='byTownship'>township_code</if><if"
          + " test='!byTownship'>unit_code</if> as unit_code, count(*) as should, coalesce(sum(declared_at"
          + " is not null), 0) as declared, coalesce(sum(verified_at is not null and verification !="
          + " 'RETURN'), 0) as verified, coalesce(sum(omitted), 0) as omitted from declaration where campaign_id = #{campaign}"
          + "<if test='township != null'> and (township_code = #{township} or unit_code ="
          + " #{township})</if>"
          + " group by <if test='byTownship'>township_code</if><if"
          + " test='!byTownship'>unit_code</if> order by 1</script>")
  List<DeclaredSums> declared(
      @Param("campaign") long campaign,
      @Param("byTownship") boolean byTownship,
      @Param("township") @Nullable String township);

  @Select(
      "<script>select <if test='byTownship'>r.township_code</if><if"
          + " test='!byTownship'>r.unit_code</if> as unit_code, count(*) as problems,"
          + " coalesce(sum(p.status = 'STRUCK_OFF'), 0) as rectified, coalesce(sum(p.closed_at is"
          + " null and p.due &lt; #{today}), 0) as overdue"
          + " from register_row p join declaration_round r on r.campaign_id = p.campaign_id and"
          + " r.unit_code = p.unit_code where p.register_key = 'problem' and p.campaign_id ="
          + " #{campaign} and p.status != 'WITHDRAWN'"
          + "<if test='township != null'> and (r.township_code = #{township} or r.unit_code ="
          + " #{township})</if>"
          + " group by <if test='byTownship'>r.township_code</if><if"
          + " test='!byTownship'>r.unit_code</if></script>")
  List<ProblemSums> problems(
      @Param("campaign") long campaign,
      @Param("byTownship") boolean byTownship,
      @Param("township") @Nullable String township,
      @Param("today") LocalDate today);
}
