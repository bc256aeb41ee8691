package org.duban.appeal;

/** Whose limits count; figures are rule data {@code appeal.limits}. */
public enum AppealRegime {
  DISCIPLINE("组织处理和政务处分"),
  CIVIL_SERVANT("公务员"),
  PARTY("党纪处分");

  private final String title;

  AppealRegime(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
