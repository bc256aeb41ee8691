package org.duban.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duban.organisation.IdentityNumber;
import org.jspecify.annotations.Nullable;

/**
 * An invented county, the same at every start: 17 townships, 306 villages, 15 of them with people.
 * Names, numbers and places are made up; the division codes begin with 99, which no province has.
 */
final class DemoPopulation {

  static final String COUNTY = "990101";
  static final String COUNTY_NAME = "青澜县";

  /** Townships whose villages have people: two in the first campaign, one in the second. */
  static final int STAFFED_TOWNSHIPS = 3;

  static final int STAFFED_VILLAGES = 5;
  static final int MEMBERS = 8;
  private static final int TOWNSHIPS = 17;
  private static final int VILLAGES = 18;

  record DemoUnit(
      String code,
      String name,
      String kind,
      @Nullable String parent,
      @Nullable String serves,
      @Nullable String function) {}

  record DemoPerson(
      String idNumber,
      String name,
      String unit,
      @Nullable String branch,
      boolean member,
      boolean paperOnly,
      String phone) {}

  record DemoPost(DemoPerson person, String role, String unit) {}

  record Kin(DemoPerson a, DemoPerson b, String relation) {}

  final List<DemoUnit> divisions = new ArrayList<>();
  final List<DemoUnit> units = new ArrayList<>();
  final List<DemoPerson> people = new ArrayList<>();
  final List<DemoPost> posts = new ArrayList<>();
  final List<Kin> kin = new ArrayList<>();

  private final Random random = new Random(20260101);
  private final Set<String> names = new HashSet<>();

  static DemoPopulation make() {
    DemoPopulation population = new DemoPopulation();
    population.addCounty();
    for (int t = 1; t <= TOWNSHIPS; t++) {
      population.addTownship(t);
    }
    return population;
  }

  static String township(int number) {
    return "%s%03d".formatted(COUNTY, number <= 4 ? number : 96 + number);
  }

  static String village(int township, int number) {
    return "%s%03d".formatted(township(township), 200 + number);
  }

  static String branch(String village) {
    return village + "-B01";
  }

  static String department(String function) {
    return COUNTY + "-" + function;
  }

  private void addCounty() {
    addDepartment("LAND", "自然资源和规划局");
    addDepartment("ENVIRONMENT", "生态环境局");
    addDepartment("ORGANISATION", "县委组织部");
    addDepartment("DISCIPLINE", "县纪委监委");
    addDepartment("ENFORCEMENT", "综合行政执法局");
    addDepartment("AGRICULTURE", "农业农村局");
    addDepartment("FINANCE", "财政局");
    addDepartment("PETITION", "信访局");
    addDepartment("PUBLICITY", "县委宣传部");
    for (String role :
        List.of(
            "COUNTY_LEADER",
            "CAMPAIGN_OFFICE",
            "CAMPAIGN_OFFICE",
            "LINKED_LEADER",
            "CONVENER",
            "PETITION_OFFICE",
            "INSPECTION_TEAM",
            "PUBLICITY_DEPT",
            "PARTY_SCHOOL",
            "SUPERVISOR",
            "PROCESS_DESIGNER",
            "PROCESS_PUBLISHER",
            "ENGINE_OPERATOR",
            "SYSTEM_ADMIN",
            "SECURITY_ADMIN",
            "AUDIT_ADMIN")) {
      official(role, COUNTY, null);
    }
    twoPlaces("ORGANISATION_DEPT", "ORGANISATION");
    twoPlaces("DISCIPLINE_COMMISSION", "DISCIPLINE");
    twoPlaces("ENFORCEMENT_AUTHORITY", "ENFORCEMENT");
  }

  private void addDepartment(String function, String name) {
    String code = department(function);
    units.add(new DemoUnit(code, name, "DEPARTMENT", COUNTY, COUNTY, function));
    official("DEPARTMENT_REVIEWER", code, null);
  }

  /** A county role that sits in a department and answers for the whole county. */
  private void twoPlaces(String role, String function) {
    DemoPerson person = official(role, COUNTY, null);
    posts.add(new DemoPost(person, role, department(function)));
  }

  private void addTownship(int t) {
    String code = township(t);
    divisions.add(new DemoUnit(code, TOWNSHIP_NAMES.get(t - 1), "DIVISION", COUNTY, null, null));
    official("TOWNSHIP_LEADER", code, null);
    official("TOWNSHIP_ORGANISER", code, null);
    official("TOWNSHIP_DISCIPLINE", code, null);
    official("VILLAGE_LIAISON", code, null);
    official("GRID_OWNER", code, null);
    official("CHECK_TEAM", code, null);
    official("CHECK_TEAM", code, null);
    Set<String> used = new HashSet<>();
    for (int v = 1; v <= VILLAGES; v++) {
      String name = villageName(used);
      divisions.add(new DemoUnit(village(t, v), name, "DIVISION", code, null, null));
      if (t <= STAFFED_TOWNSHIPS && v <= STAFFED_VILLAGES) {
        staff(village(t, v), name);
      }
    }
  }

  private void staff(String village, String name) {
    String branch = branch(village);
    units.add(new DemoUnit(branch, name + "党支部", "PARTY_BRANCH", village, null, null));
    DemoPerson secretary = official("BRANCH_SECRETARY", village, branch);
    DemoPerson liaison = official("VILLAGE_LIAISON", village, branch);
    DemoPerson cadre = official("VILLAGE_CADRE", village, branch);
    official("HELPER", village, branch);
    official("ENTRY_CLERK", village, branch);
    official("SUPERVISION_COMMITTEE", village, branch);
    DemoPerson first = null;
    for (int m = 0; m < MEMBERS; m++) {
      DemoPerson member = person(village, branch, m >= MEMBERS - 2);
      posts.add(new DemoPost(member, "MEMBER", village));
      if (first == null) {
        first = member;
        kin.add(new Kin(liaison, member, "兄弟"));
      }
    }
    posts.add(new DemoPost(secretary, "MEMBER", village));
    posts.add(new DemoPost(cadre, "MEMBER", village));
  }

  private DemoPerson official(String role, String unit, @Nullable String branch) {
    DemoPerson person = person(branch == null ? home(unit) : unit, branch, false);
    posts.add(new DemoPost(person, role, unit));
    return person;
  }

  private static String home(String unit) {
    int dash = unit.indexOf('-');
    return dash < 0 ? unit : unit.substring(0, dash);
  }

  private DemoPerson person(String unit, @Nullable String branch, boolean paperOnly) {
    int number = people.size();
    String birth =
        "%d%02d%02d"
            .formatted(
                (paperOnly ? 1940 : 1965) + random.nextInt(paperOnly ? 10 : 32),
                1 + random.nextInt(12),
                1 + random.nextInt(28));
    String seventeen = COUNTY + birth + "%03d".formatted(number % 1000);
    String id = seventeen + IdentityNumber.checkDigit(seventeen + "0");
    DemoPerson person =
        new DemoPerson(id, name(), unit, branch, true, paperOnly, "199%08d".formatted(number));
    people.add(person);
    return person;
  }

  private String name() {
    while (true) {
      String given = pick(GIVEN) + (random.nextInt(10) < 8 ? pick(GIVEN) : "");
      String name = pick(SURNAMES) + given;
      if (names.add(name)) {
        return name;
      }
    }
  }

  private String villageName(Set<String> used) {
    while (true) {
      String name = pick(VILLAGE_FIRST) + pick(VILLAGE_LAST) + "村";
      if (used.add(name)) {
        return name;
      }
    }
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static final List<String> TOWNSHIP_NAMES =
      List.of(
          "澜东街道", "澜西街道", "望潮街道", "松屿街道", "石桥坞镇", "竹溪湾镇", "枫岭镇", "稻香镇", "白沙渡镇", "青瓦镇", "云门坪镇",
          "桑园镇", "南塘头镇", "鹿鸣乡", "杉木乡", "烟雨乡", "青澜经济开发区");

  private static final List<String> SURNAMES =
      List.of(
          "赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫", "蒋", "沈", "韩", "杨", "朱", "秦",
          "许", "何", "吕", "施", "张", "孔", "曹", "严", "金", "魏", "陶", "姜", "戚", "谢", "邹", "喻", "柏", "章",
          "苏", "潘", "葛", "范", "彭", "鲁", "马", "方", "俞", "任", "袁", "柳");

  private static final List<String> GIVEN =
      List.of(
          "文", "国", "建", "明", "志", "海", "春", "秋", "平", "安", "德", "良", "玉", "兰", "芳", "英", "华", "宝",
          "根", "土", "水", "林", "松", "柏", "川", "山", "田", "禾", "云", "月", "星", "辰", "远", "诚", "信", "义",
          "仁", "礼", "智", "勇", "勤", "俭", "和", "顺", "康", "宁", "泰", "祥");

  private static final List<String> VILLAGE_FIRST =
      List.of(
          "上", "下", "前", "后", "东", "西", "南", "北", "大", "小", "新", "老", "里", "外", "中", "高", "双", "三");

  private static final List<String> VILLAGE_LAST =
      List.of(
          "溪头", "塘边", "桥下", "岭脚", "湾里", "坞口", "田畈", "井头", "石门", "竹园", "樟树", "梅岭", "沙滩", "河口", "水碓",
          "宅基", "山背", "渡口");
}
