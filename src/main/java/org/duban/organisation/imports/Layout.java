package org.duban.organisation.imports;

import java.util.List;
import org.duban.organisation.ImportKind;

/** The columns of each kind of file. */
public record Layout(String title, List<Column> columns) {

  /** First cell of a template's note row and example row begins with these; both are skipped. */
  static final String NOTE = "说明：";

  static final String EXAMPLE = "示例：";

  static final String CODE = "代码";
  static final String NAME = "名称";
  static final String KIND = "类型";
  static final String PARENT = "上级代码";
  static final String SERVES = "服务区划";
  static final String FUNCTION = "职能";
  static final String ID_NUMBER = "身份证号";
  static final String PERSON = "姓名";
  static final String UNIT = "单位代码";
  static final String BRANCH = "党支部代码";
  static final String MEMBER = "是否党员";
  static final String PHONE = "联系电话";
  static final String PAPER = "只用纸质";
  static final String ROLE = "角色";
  static final String FROM = "开始日期";
  static final String TO = "结束日期";
  static final String RELATIVE_ID = "亲属身份证号";
  static final String RELATIVE = "亲属姓名";
  static final String KINSHIP = "关系";

  private static final Column ID_COLUMN =
      required(ID_NUMBER, "18 位，单元格设为文本格式", "330781198001010017");
  private static final Column PERSON_COLUMN = required(PERSON, "与身份证一致", "张三");
  private static final Column FROM_COLUMN = required(FROM, "如 2026-01-01", "2026-01-01");
  private static final Column TO_COLUMN = optional(TO, "至今则不填", "");

  public static Layout of(ImportKind kind) {
    return switch (kind) {
      case DIVISIONS ->
          new Layout(
              "行政区划",
              List.of(
                  required("code", "", ""),
                  required("name", "", ""),
                  optional("streetCode", "", ""),
                  optional("areaCode", "", ""),
                  optional("provinceCode", "", ""),
                  optional("cityCode", "", "")));
      case UNITS ->
          new Layout(
              "单位",
              List.of(
                  required(CODE, "字母、数字、短横线；区划为 2、4、6、9 或 12 位数字", "330781-LAND"),
                  required(NAME, "单位全称", "某某市自然资源和规划局"),
                  required(KIND, "区划、开发区、部门、党支部、网格、站所", "部门"),
                  optional(PARENT, "上级单位的代码", "330781"),
                  optional(SERVES, "部门填所服务区划的代码", "330781"),
                  optional(FUNCTION, "部门填职能，如 LAND、ENVIRONMENT", "LAND")));
      case PEOPLE ->
          new Layout(
              "人员",
              List.of(
                  ID_COLUMN,
                  PERSON_COLUMN,
                  required(UNIT, "所在村或单位的代码", "330781001001"),
                  optional(BRANCH, "党员填所在党支部的代码", "330781001001-B01"),
                  required(MEMBER, "是 或 否", "是"),
                  optional(PHONE, "11 位手机号或带区号的固定电话", "13800000000"),
                  optional(PAPER, "不会用电脑的填 是", "否")));
      case POSTS ->
          new Layout(
              "任职",
              List.of(
                  ID_COLUMN,
                  PERSON_COLUMN,
                  required(ROLE, "角色名称或代号，如 驻村干部", "驻村干部"),
                  required(UNIT, "任职单位的代码", "330781001001"),
                  FROM_COLUMN,
                  TO_COLUMN));
      case MEMBERSHIPS ->
          new Layout(
              "组织关系",
              List.of(
                  ID_COLUMN,
                  PERSON_COLUMN,
                  required(BRANCH, "党支部的代码", "330781001001-B01"),
                  FROM_COLUMN,
                  TO_COLUMN));
      case RELATIVES ->
          new Layout(
              "亲属关系",
              List.of(
                  ID_COLUMN,
                  PERSON_COLUMN,
                  required(RELATIVE_ID, "18 位，单元格设为文本格式", "330781198205050022"),
                  required(RELATIVE, "与身份证一致", "李四"),
                  required(KINSHIP, "如 配偶、父子、兄弟", "配偶")));
    };
  }

  public static Column required(String header, String note, String example) {
    return new Column(header, true, note, example);
  }

  public static Column optional(String header, String note, String example) {
    return new Column(header, false, note, example);
  }
}
