package org.duban.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.error.DubanException;
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
    InboxView red = actor.as(owner, () -> views.save(view(" 逾期 ", "todo", "light=RED&sort=due")));
    InboxView all = actor.as(owner, () -> views.save(view("全部", "supervised", "")));

    // then
    assertThat(red.name()).isEqualTo("逾期");
    assertThat(actor.as(owner, views::seen)).containsExactly(red, all);
    assertThat(actor.as(other, views::seen)).isEmpty();
    assertThatThrownBy(
            () -> actor.as(other, () -> views.change(red.id(), view("我的", "todo", ""), null)))
        .hasMessageContaining("inbox.view.none");
    assertThatThrownBy(() -> actor.as(other, () -> remove(red.id())))
        .hasMessageContaining("inbox.view.none");

    // when changed and removed by him
    InboxView changed =
        actor.as(owner, () -> views.change(red.id(), view("已逾期", "supervised", "light=RED"), null));
    actor.as(owner, () -> remove(all.id()));

    // then
    assertThat(actor.as(owner, views::seen)).containsExactly(changed);
  }

  @Test
  void shouldRefuseWhatIsNoView() {
    // given
    long owner = counties.create().member(1, 1, 1);
    InboxView first = actor.as(owner, () -> views.save(view("一", "todo", "")));
    InboxView second = actor.as(owner, () -> views.save(view("二", "todo", "")));

    // then
    refused(owner, "一", "todo", "", "inbox.view.twice");
    refused(owner, " ", "todo", "", "inbox.view.name");
    refused(owner, "长".repeat(61), "todo", "", "inbox.view.name");
    refused(owner, "三", "todo", "q=<b>", "inbox.view.query");
    refused(owner, "三", "todo", "q=" + "a".repeat(1000), "inbox.view.query");
    assertThatThrownBy(
            () -> actor.as(owner, () -> views.change(second.id(), view("一", "todo", ""), null)))
        .hasMessageContaining("inbox.view.twice");
    // and a view may keep its name
    actor.as(owner, () -> views.change(first.id(), view("一", "done", ""), null));
    // and there is an end to it
    for (int i = 3; i <= 50; i++) {
      String name = "视图" + i;
      actor.as(owner, () -> views.save(view(name, "todo", "")));
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
    assertThat(body(owner, get("/api/inbox/views"), 200))
        .contains("light=RED")
        .contains("\"editable\":true");
    long id = actor.as(owner, views::seen).get(0).id();
    String copy = "/api/inbox/views/" + id + "/copy";
    assertThat(
            body(
                owner,
                post(copy).contentType(MediaType.APPLICATION_JSON).content("{\"name\": \"又一\"}"),
                201))
        .contains("又一");
    body(owner, get("/api/inbox?sort=priority"), 200);
  }

  private void refused(long person, String name, String box, String query, String code) {
    assertThatThrownBy(() -> actor.as(person, () -> views.save(view(name, box, query))))
        .hasMessageContaining(code);
  }

  @Test
  void shouldShareViewsWithTheUnitsOneSupervises() {
    // given
    County county = counties.create();
    long leader = county.holder("TOWNSHIP_LEADER", county.township(1));
    long supervisor = county.holder("SUPERVISOR", county.code());
    long liaison = county.holder("VILLAGE_LIAISON", county.village(1, 1));
    long elsewhere = county.holder("VILLAGE_LIAISON", county.village(2, 1));
    SavingViews.View overdue =
        new SavingViews.View("逾期", "supervised", "light=RED", county.township(1));

    // when
    InboxView shared = actor.as(leader, () -> views.save(overdue));

    // then those below see it, and those beside do not
    assertThat(shared.shared()).isNotNull();
    assertThat(shared.editable()).isTrue();
    assertThat(actor.as(liaison, views::seen))
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.id()).isEqualTo(shared.id());
              assertThat(v.editable()).isFalse();
              assertThat(v.ownerName()).isNotBlank();
            });
    assertThat(actor.as(elsewhere, views::seen)).isEmpty();
    // and nobody shares with a unit he does not supervise
    for (long other : List.of(liaison, county.holder("TOWNSHIP_LEADER", county.township(2)))) {
      assertThatThrownBy(() -> actor.as(other, () -> views.save(overdue)))
          .isInstanceOf(DubanException.class);
      assertThatThrownBy(() -> actor.as(other, () -> views.change(shared.id(), overdue, null)))
          .hasMessageContaining("inbox.view.none");
      assertThatThrownBy(() -> actor.as(other, () -> remove(shared.id())))
          .hasMessageContaining("inbox.view.none");
    }
    // and the unit has one of that name
    assertThatThrownBy(() -> actor.as(supervisor, () -> views.save(overdue)))
        .hasMessageContaining("inbox.view.twice");

    // when another who supervises the unit changes it
    SavingViews.View yellow =
        new SavingViews.View("临期", "supervised", "light=YELLOW", county.township(1));
    InboxView changed =
        actor.as(supervisor, () -> views.change(shared.id(), yellow, shared.version()));

    // then everyone has it so, and whoever still looked at the old one is told
    assertThat(actor.as(liaison, views::seen)).extracting(InboxView::name).containsExactly("临期");
    assertThatThrownBy(
            () -> actor.as(leader, () -> views.change(shared.id(), overdue, shared.version())))
        .hasMessageContaining("inbox.view.changed");

    // when the liaison copies it, then the copy is his alone and stays as it was
    InboxView copy = actor.as(liaison, () -> views.copy(changed.id(), null));
    assertThatThrownBy(() -> actor.as(elsewhere, () -> views.copy(changed.id(), null)))
        .hasMessageContaining("inbox.view.none");
    actor.as(leader, () -> remove(changed.id()));
    assertThat(actor.as(liaison, views::seen)).containsExactly(copy);
    assertThat(copy.shared()).isNull();
    assertThat(copy.editable()).isTrue();
    assertThat(copy.query()).isEqualTo("light=YELLOW");
  }

  private static SavingViews.View view(String name, String box, String query) {
    return new SavingViews.View(name, box, query, null);
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
