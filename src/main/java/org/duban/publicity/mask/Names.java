package org.duban.publicity.mask;

import java.util.regex.Pattern;

/** Names of those who must never be named: minors, and whoever gave a tip. */
final class Names {

  private static final String NAME = "([\\u4e00-\\u9fa5])(?![某*×])[\\u4e00-\\u9fa5]{1,3}";

  /** 李小明（12岁）, 李小明，男，12岁. */
  static final Mask MINOR_BY_AGE =
      new PatternMask(
          MaskKind.MINOR,
          Pattern.compile(
              "(?<![\\u4e00-\\u9fa5])"
                  + NAME
                  + "(?=[（(，,、\\s]*(?:[男女][，,、\\s]*)?(?:年仅|现年)?"
                  + "(?:1[0-7]|[1-9])(?:周)?岁)"),
          m -> true,
          (m, cover) -> cover.apply("name", m.group()));

  /** 未成年人李小明, 学生：李小明. */
  static final Mask MINOR_BY_WORD =
      new PatternMask(
          MaskKind.MINOR,
          Pattern.compile(
              "(?<=未成年人|未成年子女|未成年人[:：]|学生[:：]|儿童[:：])"
                  + NAME
                  + "(?=[^\\u4e00-\\u9fa5]|$|系|为|是|在|的)"),
          m -> true,
          (m, cover) -> cover.apply("name", m.group()));

  /** 举报人张三丰, 经信访人：张三反映. */
  static final Mask TIP_GIVER =
      new PatternMask(
          MaskKind.TIP_GIVER,
          Pattern.compile(
              "(?<=举报人|检举人|反映人|投诉人|信访人|举报者|举报人[:：]|检举人[:：]|反映人[:：]|投诉人[:：]"
                  + "|信访人[:：])(?:为|是|系)?(?!反映|举报|检举|投诉|称|的|与|和|及|姓名|身份|信息|要求|提供|说)"
                  + "[\\u4e00-\\u9fa5]{2,3}(?=[^\\u4e00-\\u9fa5*某]|$|反映|举报|检举|投诉|称|的|于)"),
          m -> true,
          (m, cover) -> cover.apply("tip-giver", m.group()));

  private Names() {}
}
