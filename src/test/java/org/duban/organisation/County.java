package org.duban.organisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A small county made by {@link CountyFixture}; its codes are its own.
 *
 * @param code six digits
 * @param holders person by {@code ROLE@unit}; the first, where there are several
 * @param members ordinary members by village
 */
public record County(
    String code, Map<String, List<Long>> holders, Map<String, List<Long>> members) {

  /** Township 1, 2 …: nine digits. */
  public String township(int n) {
    return "%s%03d".formatted(code, 100 + n);
  }

  /** Village n of a township: twelve digits. */
  public String village(int township, int n) {
    return "%s%03d".formatted(township(township), 200 + n);
  }

  /** The branch of that village. */
  public String branch(int township, int village) {
    return village(township, village) + "-B01";
  }

  /** The county's department of that function, e.g. {@code LAND}. */
  public String department(String function) {
    return code + "-" + function;
  }

  /** Who holds that role at that unit (first, if several). */
  public long holder(String role, String unit) {
    return holders(role, unit).get(0);
  }

  public List<Long> holders(String role, String unit) {
    return Objects.requireNonNull(holders.get(role + "@" + unit), role + "@" + unit);
  }

  /** Ordinary member n (from 1) of a village. */
  public long member(int township, int village, int n) {
    return members(village(township, village)).get(n - 1);
  }

  public List<Long> members(String village) {
    return Objects.requireNonNull(members.get(village), village);
  }
}
