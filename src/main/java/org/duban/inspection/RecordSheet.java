package org.duban.inspection;

import java.nio.file.Path;
import java.util.List;
import org.duban.organisation.IdentityNumber;
import org.duban.organisation.imports.ImportErrors;
import org.duban.organisation.imports.Layout;
import org.duban.organisation.imports.SourceFile;
import org.duban.organisation.imports.SourceRow;
import org.duban.organisation.imports.Templates;
import org.jspecify.annotations.Nullable;

/** The Excel file in which a department hands in what it knows. */
final class RecordSheet {

  private static final String KIND = "类别";
  private static final String PERSON = "姓名";
  private static final String ID_NUMBER = "身份证号";
  private static final String HOUSEHOLD = "户主";
  private static final String PLOT = "地块";
  private static final String DESCRIPTION = "情况";

  private static final Layout LAYOUT =
      new Layout(
          "部门记录",
          List.of(
              Layout.required(KIND, "与本次行动的项目代号一致", "land"),
              Layout.optional(PERSON, "知道的填写", "张三"),
              Layout.optional(ID_NUMBER, "18 位，单元格设为文本格式", ""),
              Layout.optional(HOUSEHOLD, "只知道户主的填写", "李四"),
              Layout.optional(PLOT, "图斑号或地块号", "A-12"),
              Layout.required(DESCRIPTION, "部门掌握的情况", "耕地上建房120平方米")));

  private RecordSheet() {}

  static byte[] template() {
    return Templates.of(LAYOUT);
  }

  /**
   * @param errors gets each bad cell
   */
  static List<RecordEntry> read(Path file, ImportErrors errors) {
    return SourceFile.readSheet(file, LAYOUT, errors).stream()
        .map(row -> entry(row, errors))
        .toList();
  }

  private static RecordEntry entry(SourceRow row, ImportErrors errors) {
    require(row, KIND, 64, errors);
    require(row, DESCRIPTION, 1000, errors);
    String number = IdentityNumber.normal(row.get(ID_NUMBER));
    if (!number.isEmpty() && !IdentityNumber.valid(number)) {
      errors.add(row, ID_NUMBER, "inspection.sheet.id-number");
    }
    if (row.get(PERSON).isEmpty() && number.isEmpty() && row.get(HOUSEHOLD).isEmpty()) {
      errors.add(row, PERSON, "inspection.sheet.person");
    }
    atMost(row, PERSON, 60, errors);
    atMost(row, HOUSEHOLD, 60, errors);
    atMost(row, PLOT, 100, errors);
    return new RecordEntry(
        row.number(),
        row.get(KIND),
        emptyToNull(row.get(PERSON)),
        emptyToNull(number),
        emptyToNull(row.get(HOUSEHOLD)),
        emptyToNull(row.get(PLOT)),
        row.get(DESCRIPTION));
  }

  private static void require(SourceRow row, String header, int longest, ImportErrors errors) {
    if (row.get(header).isEmpty()) {
      errors.add(row, header, "inspection.sheet.empty");
    }
    atMost(row, header, longest, errors);
  }

  private static void atMost(SourceRow row, String header, int longest, ImportErrors errors) {
    if (row.get(header).length() > longest) {
      errors.add(row, header, "inspection.sheet.long", longest);
    }
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
