package org.duban.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.FormExpressions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormContractTest {

  private final JsonMapper json = JsonMapper.builder().build();
  private final ProductClock clock = new ProductClock();
  private final FormContract contract =
      new FormContract(json, clock, new FormExpressions(), new FieldRights(json));
  private final String form = everyField();

  @BeforeEach
  void fixToday() {
    clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
  }

  @Test
  void shouldAcceptEveryFieldTypeAndKeepWhatTheFormNames() {
    // given
    String all =
        """
        {"name":"张三丰","idNo":"AB123","mail":"a@b.cn","phone":"+8613800000000",
         "note":"<script>alert(1)</script>\\n第二行","area":12.5,"money":"10.5","promise":true,
         "result":"yes","helper":"P:7","kinds":["A","B"],"tags":["1"],"day":"2026-03-02",
         "at":"08:30","moment":"2026-03-02T08:30+08:00","unitName":"上村",
         "place":{"village":"下村","point":{"lat":29.1}}}
        """;
    // when
    FormResult result = check(all);
    // then
    assertThat(result.problems()).isEmpty();
    assertThat(result.data().path("note").asString()).startsWith("<script>");
    assertThat(result.data().path("place").path("point").path("lat").asDouble()).isEqualTo(29.1);
    assertThat(result.data().path("party").asBoolean(true)).isFalse();
    assertThat(result.data().has("unitName")).isFalse();
  }

  @Test
  void shouldAcceptEmptyOptionalFields() {
    FormResult result =
        check(
            """
            {"name":"张三","promise":true,"idNo":"","mail":null,"area":null,"kinds":[],
             "party":false,"day":null,"place":{}}
            """);
    assertThat(result.problems()).isEmpty();
    assertThat(result.data().propertyNames()).containsExactly("name", "promise", "party");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "name      | null                       | form.required",
        "name      | '   '                      | form.required",
        "name      | '张'                       | form.minLength",
        "name      | '张三李四王五赵六'         | form.maxLength",
        "name      | 'ab\\u0000'                | form.characters",
        "name      | 'a\\nb'                    | form.characters",
        "name      | 5                          | form.type",
        "name      | {}                         | form.type",
        "idNo      | 'ab1'                      | form.pattern",
        "mail      | 'a.b.cn'                   | form.email",
        "phone     | '12ab'                     | form.phone",
        "area      | '12'                       | form.type",
        "area      | -1                         | form.min",
        "area      | 500.5                      | form.max",
        "area      | 1.25                       | form.decimals",
        "area      | 1e400                      | form.type",
        "money     | 10.5                       | form.type",
        "money     | 'ten'                      | form.type",
        "money     | '10.3'                     | form.increment",
        "promise   | false                      | form.required",
        "promise   | 'true'                     | form.type",
        "party     | 1                          | form.type",
        "result    | 'maybe'                    | form.option",
        "result    | ['yes']                    | form.type",
        "helper    | 'P:8'                      | form.option",
        "kinds     | 'A'                        | form.type",
        "kinds     | ['A','C']                  | form.option",
        "kinds     | ['A','A']                  | form.repeated",
        "tags      | [['1']]                    | form.option",
        "day       | '2026-02-30'               | form.date",
        "day       | '2026-03-01'               | form.past",
        "day       | '2026-03-02T08:00'         | form.date",
        "day       | 20260302                   | form.type",
        "at        | '25:00'                    | form.time",
        "at        | '08:30Z'                   | form.time",
        "moment    | '2026-03-02 08:30'         | form.datetime",
        "moment    | '2026-03-02T08:30'         | form.datetime",
        "unitName  | '别村'                     | form.readOnly",
        "caseId    | 1                          | form.unknown",
        "intro     | 'x'                        | form.unknown",
      })
  void shouldRefuseWrongValueWithItsReason(String field, String value, String code) {
    // given
    String wrong = value.replace('\'', '"');
    String base = "\"name\":\"张三\",\"promise\":true";
    String sent =
        base.contains("\"" + field + "\"")
            ? base.replaceFirst("\"" + field + "\":[^,]+", "\"" + field + "\":" + quoted(wrong))
            : base + ",\"" + field + "\":" + wrong;
    // when
    FormResult result = check("{" + sent + "}");
    // then
    assertThat(result.problems())
        .extracting(Problem::path, Problem::code)
        .containsExactly(org.assertj.core.api.Assertions.tuple(field, code));
    assertThat(result.data().has(field)).isFalse();
    assertThatThrownBy(result::require).isInstanceOf(DubanException.class);
  }

  @Test
  void shouldRefuseUnknownFieldsWithinGroupsAndDottedNames() {
    FormResult result =
        check(
            """
            {"name":"张三","promise":true,"place.village":"x","place":{"extra":1,"point":5}}
            """);
    assertThat(result.problems())
        .extracting(Problem::path)
        .containsExactlyInAnyOrder("place.village", "place.extra", "place.point");
  }

  @Test
  void shouldRefuseWhatIsNoObject() {
    assertThat(check("[]").problems()).extracting(Problem::code).containsExactly("form.object");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'textfield','key':'a','conditional':{'hide':'=b = ~1~'}} | form.schema.name",
        "{'type':'textfield','key':'a','conditional':{'hide':'=upper case(a) = ~1~'}} | form.schema.feel",
        "{'type':'textfield','key':'a','conditional':{'hide':'=for x in [1] return x'}} | form.schema.feel",
        "{'type':'checkbox','key':'b'},{'type':'text','id':'a','conditional':{'hide':'b'}} | form.schema.feel",
        "{'type':'number','key':'b'},{'type':'number','key':'a','conditional':{'hide':'=b'}} | form.schema.no-condition",
        "{'type':'checkbox','key':'b'},{'type':'number','key':'a','conditional':{'hide':'=b = ~x~'}} | form.schema.unlike",
        "{'type':'number','key':'a','conditional':{'hide':'=true'}}              | form.schema.no-condition",
        "{'type':'number','key':'a','conditional':{'hide':'=a = 1'}}             | form.schema.chain",
        "{'type':'textfield','key':'a','label':'甲','readonly':'=b'}             | form.schema.feel-fixed",
        "{'type':'number','key':'a','label':'甲','validate':{'required':'=b'}}   | form.schema.feel-fixed",
        "{'type':'number','key':'a','label':'甲','validate':{'min':'=b'}}        | form.schema.name",
        "{'type':'number','key':'b'},{'type':'number','key':'a','validate':{'min':'=b = 1'}} | form.schema.limit",
        "{'type':'number','key':'a','validate':{'min':''}}                       | form.schema.value",
        "{'type':'select','key':'a','label':'甲','valuesExpression':'=b.c'}      | form.schema.options-feel",
        "{'type':'dynamiclist','path':'a','isRepeating':false,'components':[]}   | form.schema.list",
        "{'type':'dynamiclist','path':'a','components':[{'type':'number','key':'n','readonly':true}]} | form.schema.list-shown",
        "{'type':'table','id':'t','dataSource':'=[1,2]','columns':[]}            | form.schema.table",
        "{'type':'textfield','key':'a','validate':{'pattern':'(a)\\\\1'}}      | form.schema.value",
        "{'type':'select','key':'a','label':'甲'}                                | form.schema.options",
        "{'type':'dynamiclist','label':'甲'}                                     | form.schema.list",
        "{'type':'filepicker','key':'a','label':'甲'}                            | form.schema.type",
        "{'type':'expression','key':'a','expression':'=1'}                       | form.schema.type",
        "{'type':'textfield','label':'甲'}                                       | form.schema.key",
        "{'type':'textfield','key':'a','validate':{'pattern':'['}}               | form.schema.value",
        "{'type':'textfield','key':'a'},{'type':'number','key':'a.b'}            | form.schema.clash",
      })
  void shouldNameWhatCannotBeChecked(String component, String code) {
    // given
    String unsupported =
        "{\"components\":[" + component.replace('\'', '"').replace("~", "\\\"") + "]}";
    // when, then
    assertThat(contract.unsupported(unsupported)).extracting(Problem::code).contains(code);
    assertThatThrownBy(
            () -> contract.check(unsupported, json.createObjectNode(), json.createObjectNode()))
        .isInstanceOf(DubanException.class)
        .hasMessageContaining("form.unsupported");
  }

  @Test
  void shouldNeitherAskForNorKeepWhatIsHidden() {
    // given
    String conditional =
        """
        {"components":[
         {"type":"radio","key":"found","values":[{"label":"是","value":"yes"},{"label":"否","value":"no"}]},
         {"type":"group","path":"problem","conditional":{"hide":"=found != \\"yes\\""},"components":[
          {"type":"textarea","key":"text","label":"问题","validate":{"required":true}},
          {"type":"number","key":"area","label":"面积","validate":{"max":"=most"}}]},
         {"type":"number","key":"most","label":"上限"}]}
        """;
    // when, then
    FormResult hidden =
        check(conditional, "{\"found\":\"no\",\"problem\":{\"text\":\"x\",\"area\":\"wrong\"}}");
    assertThat(hidden.problems()).isEmpty();
    assertThat(hidden.data().propertyNames()).containsExactly("found");
    FormResult shown =
        check(conditional, "{\"found\":\"yes\",\"problem\":{\"area\":9},\"most\":5}");
    assertThat(shown.problems())
        .extracting(Problem::path, Problem::code)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("problem.text", "form.required"),
            org.assertj.core.api.Assertions.tuple("problem.area", "form.max"));
  }

  @Test
  void shouldCheckEachRowOfAList() {
    // given
    String listed =
        """
        {"components":[{"type":"dynamiclist","path":"witnesses","label":"证人","components":[
         {"type":"textfield","key":"name","label":"姓名","validate":{"required":true}},
         {"type":"checkbox","key":"minor","label":"未成年"},
         {"type":"textfield","key":"guardian","label":"监护人","conditional":{"hide":"=not(this.minor)"},
          "validate":{"required":true}}]}]}
        """;
    // when
    FormResult right =
        check(
            listed,
            "{\"witnesses\":[{\"name\":\"甲\",\"guardian\":\"弃\"},{\"name\":\"乙\",\"minor\":true,\"guardian\":\"丙\"}]}");
    FormResult wrong =
        check(listed, "{\"witnesses\":[null,{\"name\":\"乙\",\"minor\":true,\"age\":3},7]}");
    // then
    assertThat(right.problems()).isEmpty();
    assertThat(right.data().path("witnesses").path(0).propertyNames())
        .containsExactly("name", "minor");
    assertThat(right.data().path("witnesses").path(1).path("guardian").asString()).isEqualTo("丙");
    assertThat(wrong.problems())
        .extracting(Problem::path, Problem::code)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple("witnesses.0.name", "form.required"),
            org.assertj.core.api.Assertions.tuple("witnesses.1.age", "form.unknown"),
            org.assertj.core.api.Assertions.tuple("witnesses.1.guardian", "form.required"),
            org.assertj.core.api.Assertions.tuple("witnesses.2", "form.type"));
    assertThat(wrong.problems().get(1).args()).contains("证人 1 · 姓名");
  }

  @Test
  void shouldKeepTheRowsOfAListThatDoesNotGrow() {
    String fixed =
        """
        {"components":[{"type":"dynamiclist","path":"items","allowAddRemove":false,"components":[
         {"type":"textfield","key":"no","readonly":true},{"type":"number","key":"n"}]}]}
        """;
    JsonNode shown = json.readTree("{\"items\":[{\"no\":\"1\"},{\"no\":\"2\"}]}");
    assertThat(
            contract
                .check(
                    fixed, json.readTree("{\"items\":[{\"n\":1},{\"no\":\"2\",\"n\":2}]}"), shown)
                .data()
                .path("items")
                .toString())
        .isEqualTo("[{\"n\":1},{\"n\":2}]");
    assertThat(
            contract
                .check(fixed, json.readTree("{\"items\":[{\"no\":\"2\"},{},{\"n\":3}]}"), shown)
                .problems())
        .extracting(Problem::code)
        .containsExactly("form.list.fixed");
    assertThat(
            contract.check(fixed, json.readTree("{\"items\":[{\"no\":\"2\"}]}"), shown).problems())
        .extracting(Problem::path, Problem::code)
        .containsExactly(org.assertj.core.api.Assertions.tuple("items.0.no", "form.readOnly"));
  }

  @Test
  void shouldFindNothingUnsupportedInEveryBasicField() {
    assertThat(contract.unsupported(form)).isEmpty();
    assertThat(contract.unsupported("no form"))
        .extracting(Problem::code)
        .containsExactly("form.schema.unreadable");
  }

  private FormResult check(String submitted) {
    return contract.check(
        form,
        json.readTree(submitted),
        json.readTree("{\"unitName\":\"上村\",\"helpers\":[{\"label\":\"李四\",\"value\":\"P:7\"}]}"));
  }

  private FormResult check(String schema, String submitted) {
    assertThat(contract.unsupported(schema)).isEmpty();
    return contract.check(schema, json.readTree(submitted), json.createObjectNode());
  }

  private static String quoted(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }

  private static String everyField() {
    try (var in = FormContractTest.class.getResourceAsStream("every-field.form")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
