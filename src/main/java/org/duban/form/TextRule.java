package org.duban.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Text in one or several lines. Markup in it is text like any other and never interpreted. */
record TextRule(
    Limit minLength,
    Limit maxLength,
    boolean lines,
    @Nullable ScriptPattern pattern,
    @Nullable ScriptPattern format,
    String formatCode)
    implements FieldRule {

  private static final int LONGEST_LINE = 2_000;
  private static final int LONGEST_TEXT = 20_000;

  /** As in form-js. */
  static final ScriptPattern EMAIL =
      ScriptPattern.of(
          "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?("
              + "?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$");

  /** As in form-js: with the country, like +86 138…. */
  static final ScriptPattern PHONE =
      ScriptPattern.of(
          "(\\+|00)(297|93|244|1264|358|355|376|971|54|374|1684|1268|61|43|994|257|32|229|2"
              + "26|880|359|973|1242|387|590|375|501|1441|591|55|1246|673|975|267|236|1|61|41|56|"
              + "86|225|237|243|242|682|57|269|238|506|53|5999|61|1345|357|420|49|253|1767|45|180"
              + "9|1829|1849|213|593|20|291|212|34|372|251|358|679|500|33|298|691|241|44|995|44|2"
              + "33|350|224|590|220|245|240|30|1473|299|502|594|1671|592|852|504|385|509|36|62|44"
              + "|91|246|353|98|964|354|972|39|1876|44|962|81|76|77|254|996|855|686|1869|82|383|9"
              + "65|856|961|231|218|1758|423|94|266|370|352|371|853|590|212|377|373|261|960|52|69"
              + "2|389|223|356|95|382|976|1670|258|222|1664|596|230|265|60|262|264|687|227|672|23"
              + "4|505|683|31|47|977|674|64|968|92|507|64|51|63|680|675|48|1787|1939|850|351|595|"
              + "970|689|974|262|40|7|250|966|249|221|65|500|4779|677|232|503|378|252|508|381|211"
              + "|239|597|421|386|46|268|1721|248|963|1649|235|228|66|992|690|993|670|676|1868|21"
              + "6|90|688|886|255|256|380|598|1|998|3906698|379|1784|58|1284|1340|84|678|681|685|"
              + "967|27|260|263)(9[976]\\d|8[987530]\\d|6[987]\\d|5[90]\\d|42\\d|3[875]\\d|2[9865"
              + "4321]\\d|9[8543210]|8[6421]|6[6543210]|5[87654321]|4[987654310]|3[9643210]|2[70]"
              + "|7|1)\\d{4,20}$");

  private static final Pattern MARGIN =
      Pattern.compile("\\A" + ScriptPattern.SPACE + "+|" + ScriptPattern.SPACE + "+\\z");

  @Override
  public Kind kind() {
    return Kind.TEXT;
  }

  @Override
  public Object read(JsonNode value, JsonNode shown) {
    String text = value.isValueNode() && !value.isNull() ? value.asString() : "";
    return lines ? text : text.replaceAll("[\\r\\n\\t]", " ");
  }

  @Override
  public @Nullable Fault check(JsonNode value, Around around) {
    if (!value.isString()) {
      return Fault.TYPE;
    }
    String text = value.stringValue();
    if (text.chars().anyMatch(this::unprintable)) {
      return new Fault("form.characters");
    }
    int most = lines ? LONGEST_TEXT : LONGEST_LINE;
    if (text.length() > most) {
      return new Fault("form.long", most);
    }
    int length = MARGIN.matcher(text).replaceAll("").length();
    if (minLength.above(length, around)) {
      return new Fault("form.minLength", minLength.text(around));
    }
    if (maxLength.below(length, around)) {
      return new Fault("form.maxLength", maxLength.text(around));
    }
    if (pattern != null && !pattern.foundIn(text)) {
      return new Fault("form.pattern");
    }
    return format != null && !format.foundIn(text) ? new Fault(formatCode) : null;
  }

  private boolean unprintable(int c) {
    return Character.isISOControl(c) && !(lines && (c == '\t' || c == '\n' || c == '\r'));
  }
}
