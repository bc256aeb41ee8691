package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ProductTest
class SavingViewsTest {

  @Autowired WebApplicationContext web;
  @Autowired CountyFixture counties;
  @Autowired SavingViews views;
  @Autowired CurrentActor actor;

  @Test
  void shouldKeepViewsForTheirOwnerAlone() {
    // given
    County county = counties.create();
    long owner = county.member(1, 1, 1);
    long other = county.member(1, 1, 2);

    // when
    InboxView red = actor.as(owner, () -> views.save(" 逾期 ", "todo", "light=RED&sort=due"));
    InboxView all = actor.as(owner, () -> views.save("全部", "supervised", ""));

    // then
    assertThat(red.name()).isEqualTo("逾期");
    assertThat(actor.as(owner, views::mine)).containsExactly(red, all);
    assertThat(actor.as(other, views::mine)).isEmpty();
    assertThatThrownBy(() -> actor.as(other, () -> views.change(red.id(), "我的", "todo", "")))
        .hasMessageContaining("inbox.view.none");
    assertThatThrownBy(() -> actor.as(other, () -> remove(red.id())))
        .hasMessageContaining("inbox.view.none");

    // when changed and removed by him
    InboxView changed =
        actor.as(owner, () -> views.change(red.id(), "已逾期", "supervised", "light=RED"));
    actor.as(owner, () -> remove(all.id()));

    // then
    assertThat(actor.as(owner, views::mine)).containsExactly(changed);
  }

  @Test
  void shouldRefuseWhatIsNoView() {
    // given
    long owner = counties.create().member(1, 1, 1);
    InboxView first = actor.as(owner, () -> views.save("一", "todo", ""));
    InboxView second = actor.as(owner, () -> views.save("二", "todo", ""));

    // then
    refused(owner, "一", "todo", "", "inbox.view.twice");
    refused(owner, " ", "todo", "", "inbox.view.name");
    refused(owner, "长".repeat(61), "todo", "", "inbox.view.name");
    refused(owner, "三", "todo", "q=<b>", "inbox.view.query");
    refused(owner, "三", "todo", "q=" + "a".repeat(1000), "inbox.view.query");
    assertThatThrownBy(() -> actor.as(owner, () -> views.change(second.id(), "一", "todo", "")))
        .hasMessageContaining("inbox.view.twice");
    // and a view may keep its name
    actor.as(owner, () -> views.change(first.id(), "一", "done", ""));
    // and there is an end to it
    for (int i = 3; i <= 50; i++) {
      String name = "视图" + i;
      actor.as(owner, () -> views.save(name, "todo", ""));
    }
    refused(owner, "又一", "todo", "", "inbox.view.many");
  }

  @Test
  void shouldServeViews() {
    // given
    long owner = counties.create().member(1, 1, 1);

    // then
    assertThat(
            body(
                owner,
                json("{\"name\": \"逾期\", \"box\": \"todo\", \"query\": \"light=RED\"}"),
                201))
        .contains("逾期");
    body(owner, json("{\"name\": \"无\", \"box\": \"nowhere\"}"), 400);
    body(owner, json("{}"), 422);
    assertThat(body(owner, get("/api/inbox/views"), 200)).contains("light=RED");
  }

  private void refused(long person, String name, String box, String query, String code) {
    assertThatThrownBy(() -> actor.as(person, () -> views.save(name, box, query)))
        .hasMessageContaining(code);
  }

  private boolean remove(long id) {
    views.remove(id);
    return true;
  }

  private static RequestBuilder json(String content) {
    return post("/api/inbox/views").contentType(MediaType.APPLICATION_JSON).content(content);
  }

  private String body(long person, RequestBuilder request, int status) {
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(web).build();
    return actor.as(
        person,
        () -> {
          try {
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            String text = response.getContentAsString(StandardCharsets.UTF_8);
            assertThat(response.getStatus()).as(text).isEqualTo(status);
            return text;
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
  }
}
