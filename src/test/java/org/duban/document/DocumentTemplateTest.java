package org.duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.duban.document.Block.Style;
import org.junit.jupiter.api.Test;

class DocumentTemplateTest {

  @Test
  void shouldNumberHeadingsAndLeaveOutWhatIsEmpty() {
    // given
    DocumentTemplate template =
        DocumentTemplate.parse(
            """
            # 关于{{what}}的通报
            @ {{to}}：
            ## 情况
            ### 第一
            #### 甲
            ##### 子
            #### 乙
            ### 第二
            #### 丙
            ## 要求
            ?note 另：{{note}}
            * 清单
            * 照片
            """);

    // when
    List<Block> blocks = template.fill(Map.of("what", "检查", "to", "各镇"));

    // then
    assertThat(blocks)
        .extracting(Block::text)
        .containsExactly(
            "关于检查的通报", "各镇：", "一、情况", "（一）第一", "1.甲", "（1）子", "2.乙", "（二）第二", "1.丙", "二、要求",
            "附件：1.清单", "2.照片");
    assertThat(template.names()).containsExactlyInAnyOrder("what", "to", "note");
    assertThat(template.titled()).isTrue();
  }

  @Test
  void shouldTakeValuesAsTextWhateverTheyLookLike() {
    // given
    DocumentTemplate template = DocumentTemplate.parse("# {{title}}\n{{facts}}\n## {{heading}}");
    String evil = "# 标题\n?x 条件\n{{title}}\n=HYPERLINK(\"http://x\")\n$1 \\1";

    // when
    List<Block> blocks =
        template.fill(Map.of("title", "题{{facts}}", "facts", evil, "heading", "甲\n## 乙"));

    // then
    assertThat(blocks)
        .containsExactly(
            new Block(Style.TITLE, "题{{facts}}"),
            new Block(Style.BODY, "# 标题"),
            new Block(Style.BODY, "?x 条件"),
            new Block(Style.BODY, "{{title}}"),
            new Block(Style.BODY, "=HYPERLINK(\"http://x\")"),
            new Block(Style.BODY, "$1 \\1"),
            new Block(Style.HEADING_1, "一、甲 ## 乙"));
  }

  @Test
  void shouldCountInChineseBeyondTen() {
    Headings headings = new Headings();
    List<String> numbers =
        java.util.stream.IntStream.rangeClosed(1, 21)
            .mapToObj(i -> headings.number(Style.HEADING_1))
            .toList();
    assertThat(numbers).element(9).isEqualTo("十、");
    assertThat(numbers).element(10).isEqualTo("十一、");
    assertThat(numbers).element(19).isEqualTo("二十、");
    assertThat(numbers).element(20).isEqualTo("二十一、");
  }

  @Test
  void shouldDropWhatIsNoText() {
    assertThat(DocumentValues.clean("甲\u0000\u0007乙\u202E丙\r\n丁\uD800")).isEqualTo("甲乙丙\n丁");
  }
}
