package org.duban.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.ProductTest;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class NotificationsTest {

  @Autowired Notifications notifications;
  @Autowired OwnNotifications own;
  @Autowired CountyFixture counties;
  @Autowired CurrentActor actor;

  @Test
  void shouldTellEachHolderOnceAndOnlyThem() {
    // given
    County county = counties.create(1, 1, 1);
    String township = county.township(1);
    List<Long> team = county.holders("CHECK_TEAM", township);
    long member = county.member(1, 1, 1);
    // when
    int told =
        notifications.tell(
            List.of("CHECK_TEAM@" + township, "P:" + team.get(0), "P:" + member, "", "x"),
            7L,
            "test",
            "请办理".repeat(300));
    // then
    assertThat(told).isEqualTo(team.size() + 1);
    OwnNotifications.Page page = actor.as(member, () -> own.page(null, 10));
    assertThat(page.items()).hasSize(1);
    assertThat(page.unread()).isEqualTo(1);
    assertThat(page.items().get(0).text()).hasSize(500);
    assertThat(
            actor.as(county.holder("TOWNSHIP_LEADER", township), () -> own.page(null, 10).items()))
        .isEmpty();
    // when
    actor.as(
        member,
        () -> {
          own.readUpTo(page.items().get(0).id());
          return true;
        });
    // then
    assertThat(actor.as(member, () -> own.page(null, 10).unread())).isZero();
    assertThat(actor.as(team.get(0), () -> own.page(null, 10).unread())).isEqualTo(1);
  }

  @Test
  void shouldPage() {
    County county = counties.create(1, 1, 1);
    long member = county.member(1, 1, 1);
    for (int i = 0; i < 3; i++) {
      notifications.tell(List.of("P:" + member), null, "test", "第" + i);
    }
    OwnNotifications.Page first = actor.as(member, () -> own.page(null, 2));
    OwnNotifications.Page second =
        actor.as(member, () -> own.page(Long.valueOf(String.valueOf(first.next())), 2));
    assertThat(first.items()).extracting(Notification::text).containsExactly("第2", "第1");
    assertThat(second.items()).extracting(Notification::text).containsExactly("第0");
    assertThat(second.next()).isNull();
  }
}
