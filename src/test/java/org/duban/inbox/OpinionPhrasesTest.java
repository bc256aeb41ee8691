package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.function.Supplier;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
class OpinionPhrasesTest {

  @Autowired OpinionPhrases phrases;
  @Autowired CountyFixture counties;
  @Autowired CurrentActor actor;
  @Autowired WebApplicationContext web;
  @Autowired JsonMapper json;

  private County county;
  private String township;
  private long leader;
  private long organiser;
  private MockMvc mvc;

  @BeforeEach
  void aTownship() {
    county = counties.create();
    township = county.township(1);
    leader = county.holder("TOWNSHIP_LEADER", township);
    organiser = county.holder("TOWNSHIP_ORGANISER", township);
    mvc = MockMvcBuilders.webAppContextSetup(web).build();
  }

  @Test
  void shouldKeepOnesOwnFromOthers() {
    // given
    OpinionPhrase own = as(organiser, () -> phrases.add("  情况属实，同意上报。 ", null));
    // then
    assertThat(own.text()).isEqualTo("情况属实，同意上报。");
    assertThat(as(organiser, phrases::list)).containsExactly(own);
    assertThat(as(leader, phrases::list)).isEmpty();
    assertThatThrownBy(() -> as(leader, () -> phrases.change(own.id(), "别的")))
        .hasMessageContaining("inbox.phrase.none");
    // and not twice, not empty, not endless
    for (String wrong : new String[] {"情况属实，同意上报。", " ", "一行\n两行", "长".repeat(301)}) {
      assertThatThrownBy(() -> as(organiser, () -> phrases.add(wrong, null)))
          .hasMessageContaining("inbox.phrase");
    }
  }

  @Test
  void shouldShareThoseOfTheOffice() {
    // given
    assertThatThrownBy(() -> as(organiser, () -> phrases.add("请补充材料。", township)))
        .hasMessageContaining("identity.not-permitted");
    OpinionPhrase office = as(leader, () -> phrases.add("请补充材料。", township));
    // then
    assertThat(as(organiser, phrases::list))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.text()).isEqualTo("请补充材料。");
              assertThat(p.unitName()).isNotBlank();
              assertThat(p.editable()).isFalse();
            });
    long stranger = county.holder("TOWNSHIP_ORGANISER", county.township(2));
    assertThat(as(stranger, phrases::list)).isEmpty();
    assertThatThrownBy(() -> remove(organiser, office.id()))
        .hasMessageContaining("identity.not-permitted");
    assertThatThrownBy(() -> remove(stranger, office.id()))
        .hasMessageContaining("inbox.phrase.none");
    // when
    remove(leader, office.id());
    assertThat(as(organiser, phrases::list)).isEmpty();
  }

  @Test
  void shouldBeServed() {
    // when
    JsonNode added = send(organiser, post("/api/phrases").content("{\"text\":\"同意。\"}"), 201);
    String place = "/api/phrases/" + added.path("id").asString();
    // then
    send(organiser, put(place).content("{\"text\":\"同意办结。\"}"), 200);
    JsonNode listed = send(organiser, get("/api/phrases"), 200).path("items");
    assertThat(listed.path(0).path("text").asString()).isEqualTo("同意办结。");
    send(leader, delete(place), 404);
    send(organiser, delete(place), 204);
    assertThat(send(organiser, get("/api/phrases"), 200).path("items")).isEmpty();
  }

  private JsonNode send(long person, MockHttpServletRequestBuilder request, int status) {
    return as(
        person,
        () -> {
          try {
            MockHttpServletResponse response =
                mvc.perform(request.contentType(MediaType.APPLICATION_JSON))
                    .andReturn()
                    .getResponse();
            String body = response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(response.getStatus()).as(body).isEqualTo(status);
            return body.isEmpty() ? json.createObjectNode() : json.readTree(body);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private void remove(long person, long id) {
    as(
        person,
        () -> {
          phrases.remove(id);
          return true;
        });
  }

  private <T> T as(long person, Supplier<T> act) {
    return actor.as(person, act);
  }
}
