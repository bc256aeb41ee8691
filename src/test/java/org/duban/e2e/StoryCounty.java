package org.duban.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duban.organisation.IdentityNumber;
import org.duban.organisation.Sheets;
import org.jspecify.annotations.Nullable;

/**
 * The county of the story, as files to import: its divisions as published, its other units, people,
 * posts and kin made up. Everybody's name says what he is in the story.
 */
final class StoryCounty {

  static final String OFFICE = "甘办";
  static final String LEADER = "程领导";
  static final String ORGANISATION = "组织部";
  static final String DISCIPLINE = "纪委";
  static final String LAND = "田国土";
  static final String ENVIRONMENT = "江环保";
  static final String TOWNSHIP_LEADER = "镇长宋";
  static final String TOWNSHIP_DISCIPLINE = "镇纪检";
  static final String CHECKER = "查一";
  static final String SECOND_CHECKER = "查二";
  static final String TOWNSHIP_LIAISON = "镇联络";
  static final String SECRETARY = "书记王";
  static final String LIAISON = "驻村李";
  static final String HELPER = "帮扶周";
  static final String CLERK = "代录吴";
  static final String DECLARANT = "申报甲";
  static final String HIDER = "漏报乙";
  static final String BROTHER = "李家弟";
  static final String ON_PAPER = "纸质丁";
  static final String ABSENT = "外出戊";

  private static final Path PUBLISHED = Path.of("..", "shared", "data", "divisions-330781.csv");

  final byte[] divisions;
  final String code;
  final String township;
  final String village;
  final String branch;
  private final LocalDate since;
  private final Map<String, String> idNumbers = new LinkedHashMap<>();
  private final List<List<String>> people = new ArrayList<>();
  private final List<List<String>> posts = new ArrayList<>();

  StoryCounty(LocalDate today) {
    divisions = file();
    String[] first =
        new String(divisions, StandardCharsets.UTF_8).lines().toList().get(1).split(",");
    township = first[0];
    code = first[2];
    village = township + "201";
    branch = village + "-B01";
    since = today.minusDays(400);
    populate();
  }

  private static byte[] file() {
    try {
      if (Files.exists(PUBLISHED)) {
        return Files.readAllBytes(PUBLISHED);
      }
      try (var in = StoryCounty.class.getResourceAsStream("divisions.csv")) {
        return Objects.requireNonNull(in).readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void populate() {
    official(OFFICE, "CAMPAIGN_OFFICE", code);
    official(LEADER, "COUNTY_LEADER", code);
    official(ORGANISATION, "ORGANISATION_DEPT", code);
    post(ORGANISATION, "ORGANISATION_DEPT", code + "-ORGANISATION");
    official(DISCIPLINE, "DISCIPLINE_COMMISSION", code);
    official(LAND, "DEPARTMENT_REVIEWER", code + "-LAND");
    official(ENVIRONMENT, "DEPARTMENT_REVIEWER", code + "-ENVIRONMENT");
    official(TOWNSHIP_LEADER, "TOWNSHIP_LEADER", township);
    official("镇组织", "TOWNSHIP_ORGANISER", township);
    official(TOWNSHIP_DISCIPLINE, "TOWNSHIP_DISCIPLINE", township);
    official(TOWNSHIP_LIAISON, "VILLAGE_LIAISON", township);
    official("网格长", "GRID_OWNER", township);
    official(CHECKER, "CHECK_TEAM", township);
    official(SECOND_CHECKER, "CHECK_TEAM", township);
    official(SECRETARY, "BRANCH_SECRETARY", village);
    official(LIAISON, "VILLAGE_LIAISON", village);
    official("村干部", "VILLAGE_CADRE", village);
    official(HELPER, "HELPER", village);
    official(CLERK, "ENTRY_CLERK", village);
    official("村监委", "SUPERVISION_COMMITTEE", village);
    for (String member : List.of(DECLARANT, HIDER, BROTHER, ON_PAPER, ABSENT)) {
      person(member, village, branch, member.equals(ON_PAPER));
      post(member, "MEMBER", village);
    }
  }

  private void official(String name, String role, String unit) {
    int dash = unit.indexOf('-');
    person(name, dash < 0 ? unit : unit.substring(0, dash), null, false);
    post(name, role, unit);
  }

  private void person(String name, String unit, @Nullable String memberOf, boolean paperOnly) {
    String seventeen = code + "19700101" + "%03d".formatted(people.size() + 1);
    String number = seventeen + IdentityNumber.checkDigit(seventeen + "0");
    idNumbers.put(name, number);
    people.add(
        List.of(
            number,
            name,
            unit,
            memberOf == null ? "" : memberOf,
            memberOf == null ? "否" : "是",
            "199%08d".formatted(people.size()),
            paperOnly ? "是" : "否"));
  }

  private void post(String name, String role, String unit) {
    posts.add(List.of(idNumber(name), name, role, unit, since.toString(), ""));
  }

  String idNumber(String name) {
    return Objects.requireNonNull(idNumbers.get(name), name);
  }

  byte[] units() {
    return Sheets.of(
        List.of("代码", "名称", "类型", "上级代码", "服务区划", "职能"),
        List.of(code, "溪东市", "区划", "", "", ""),
        List.of(village, "上畈村", "区划", township, "", ""),
        List.of(branch, "上畈村党支部", "党支部", village, "", ""),
        department("LAND", "自然资源局"),
        department("ENVIRONMENT", "生态环境局"),
        department("ORGANISATION", "组织部"),
        department("DISCIPLINE", "纪委监委"));
  }

  private List<String> department(String function, String name) {
    return List.of(code + "-" + function, name, "部门", code, code, function);
  }

  private static final List<String> PEOPLE_HEADING =
      List.of("身份证号", "姓名", "单位代码", "党支部代码", "是否党员", "联系电话", "只用纸质");

  byte[] people() {
    return sheet(PEOPLE_HEADING, people);
  }

  /** The same, but one cell names a unit that does not exist. */
  byte[] peopleWithOneBadCell() {
    List<List<String>> rows = new ArrayList<>(people);
    List<String> bad = new ArrayList<>(rows.get(2));
    bad.set(2, code + "-NOWHERE");
    rows.set(2, bad);
    return sheet(PEOPLE_HEADING, rows);
  }

  byte[] posts() {
    return sheet(List.of("身份证号", "姓名", "角色", "单位代码", "开始日期", "结束日期"), posts);
  }

  byte[] relatives() {
    return Sheets.of(
        List.of("身份证号", "姓名", "亲属身份证号", "亲属姓名", "关系"),
        List.of(idNumber(LIAISON), LIAISON, idNumber(BROTHER), BROTHER, "兄弟"));
  }

  /** What the land office knows: a building of one who declared nothing. */
  byte[] landRecords() {
    return Sheets.of(
        List.of("类别", "姓名", "身份证号", "户主", "地块", "情况"),
        List.of("land_farmland", HIDER, idNumber(HIDER), "", "A-12", "耕地上建房120平方米"));
  }

  @SuppressWarnings("unchecked")
  private static byte[] sheet(List<String> heading, List<List<String>> rows) {
    return Sheets.of(heading, rows.toArray(List[]::new));
  }
}
