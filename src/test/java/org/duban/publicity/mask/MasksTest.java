package org.duban.publicity.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTest {

  private static final Map<String, int[]> KEPT =
      Map.of(
          "identity", new int[] {6, 4},
          "bank", new int[] {4, 4},
          "phone", new int[] {3, 4},
          "name", new int[] {1, 0});

  private final Masks masks = new Masks(MasksTest::cover);

  private static String cover(String kind, String text) {
    int[] kept = KEPT.getOrDefault(kind, new int[] {0, 0});
    return text.substring(0, kept[0])
        + "*".repeat(text.length() - kept[0] - kept[1])
        + text.substring(text.length() - kept[1]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          身份证号330781198003070011。|身份证号330781********0011。|IDENTITY_NUMBER
          身份证330781 19800307 001X|身份证330781********001X|IDENTITY_NUMBER
          号码３３０７８１１９８００３０７００１１|号码330781********0011|IDENTITY_NUMBER
          旧号330781800307001|旧号330781*****7001|IDENTITY_NUMBER
          卡6222021234567890128存入|卡6222***********0128存入|BANK_ACCOUNT
          账号：19415101040012345|账号：1941*********2345|BANK_ACCOUNT
          电话13857912345联系|电话138****2345联系|PHONE
          电话138-5791-2345|电话138****2345|PHONE
          致电+86 13857912345|致电138****2345|PHONE
          座机0579-88881234|座机057*****1234|PHONE
          住幸福路12号|住幸福路**号|HOME_ADDRESS
          家住三组15号|家住三组**号|HOME_ADDRESS
          住8幢2单元301室|住**幢**室|HOME_ADDRESS
          李小明（12岁）|李**（12岁）|MINOR
          未成年人李小明。|未成年人李**。|MINOR
          举报人张三丰反映违建|举报人***反映违建|TIP_GIVER
          信访人：王五，|信访人：**，|TIP_GIVER
          """)
  void shouldFindAndMaskEachKind(String text, String masked, MaskKind kind) {
    assertThat(masks.find(text)).singleElement().extracting(Finding::kind).isEqualTo(kind);
    assertThat(masks.mask(text)).isEqualTo(masked);
    assertThat(masks.find(masked)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "村东晒场旁搭建钢棚120平方米，限2026年12月10日前拆除",
        "国土监管〔2026〕1号文件",
        "统一社会信用代码91330781MA28D1234X",
        "问题编号WT-2026-000123456789",
        "举报人要求公开处理结果",
        "李某某（12岁）",
        "张明，45岁，村民小组长",
        "第3幢厂房"
      })
  void shouldLeaveWhatIsNotPersonal(String text) {
    assertThat(masks.find(text)).isEmpty();
    assertThat(masks.mask(text)).isEqualTo(text);
  }

  @Test
  void shouldMaskAllInOneText() {
    // given
    String text = "张明，身份证330781198003070011，电话13857912345，住幸福路12号，卡号6222021234567890128。";

    // when
    String masked = masks.mask(text);

    // then
    assertThat(masked)
        .isEqualTo("张明，身份证330781********0011，电话138****2345，住幸福路**号，卡号6222***********0128。");
  }
}
