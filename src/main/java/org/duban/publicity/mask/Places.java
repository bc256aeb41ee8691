package org.duban.publicity.mask;

import java.util.regex.Pattern;

/** The house a person lives in. The village and the plot of a building may be told. */
final class Places {

  private static final String NUMBER = "[0-9一二三四五六七八九十百]+";

  /** 幸福路12号, 3组15号, 8幢2单元301室. */
  static final Mask HOUSE_NUMBER =
      new PatternMask(
          MaskKind.HOME_ADDRESS,
          Pattern.compile("(?<=[路街巷弄道村组区苑园庄寨])" + NUMBER + "号(?![文令公通线地楼])(?:" + NUMBER + "室)?"),
          m -> true,
          (m, cover) -> "**号");

  static final Mask FLAT =
      new PatternMask(
          MaskKind.HOME_ADDRESS,
          Pattern.compile(
              NUMBER
                  + "(?:幢|栋|号楼|座)(?:"
                  + NUMBER
                  + "单元)?(?:"
                  + NUMBER
                  + "(?:室|号房|户)?)?"
                  + "|"
                  + NUMBER
                  + "单元"
                  + NUMBER
                  + "(?:室|户)?"),
          m -> m.group().matches(".*(?:单元|室|户|房|楼[0-9]).*|.*(?:幢|栋|座)[0-9].*"),
          (m, cover) -> "**幢**室");

  private Places() {}
}
